import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseWrites, inputsFromCase } from '../../../src/domain/negotiation/anchor-case.ts';
import { defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import { isSound } from '../../../src/domain/negotiation/change-input.ts';
import { anyInputs } from './any-inputs.ts';

describe('opening with a case', () => {
  it('asks for the whole overdue claim, amounts scaled to it', () => {
    const { inputs, code } = inputsFromCase(20_348_650, undefined, undefined);
    expect(inputs).toEqual(defaultsFor(20.34865, 'debt'));
    expect(inputs.ask).toBe(20.34865);
    expect(code).toBeUndefined();
  });

  it('takes a known capacity and the situation', () => {
    const { inputs } = inputsFromCase(30_000_000, 12_000_000, 'would-but-cannot');
    expect(inputs).toMatchObject({ capacity: 12, situation: 'would-but-cannot', capacityHighShare: 1.5 });
  });

  it('supposes a debtor able to pay where that is the situation and no capacity is known', () => {
    expect(inputsFromCase(30_000_000, undefined, 'can-but-wont').inputs.capacity).toBe(32);
  });

  it('keeps a month’s target apart from a debt', () => {
    expect(inputsFromCase(60_000_000, undefined, undefined, 'target').inputs).toEqual(defaultsFor(60));
  });

  it.each([0, -5, NaN, 1e13])('opens with the example for a claim of %d and says so', (claimMinor) => {
    expect(inputsFromCase(claimMinor, undefined, undefined)).toEqual({
      inputs: exampleInputs,
      code: 'claim-out-of-range',
    });
  });

  it('leaves a capacity it cannot take and says so', () => {
    const { inputs, code } = inputsFromCase(30_000_000, -1, undefined);
    expect(inputs.capacity).toBe(16);
    expect(code).toBe('capacity-out-of-range');
  });

  it('gives sound inputs for every case', () => {
    const minor = fc.integer({ min: 0, max: 1e13 });
    fc.assert(
      fc.property(minor, fc.option(minor, { nil: undefined }), (claim, capacity) => {
        expect(isSound(inputsFromCase(claim, capacity, 'can-but-wont').inputs)).toBe(true);
      }),
    );
  });
});

describe('writing into a case', () => {
  it('gives ask, target and ladder, its steps to the hundred yuan, the last being the target', () => {
    expect(caseWrites(defaultsFor(30, 'debt'))).toEqual({
      claimMinor: 30_000_000,
      askMinor: 30_000_000,
      targetMinor: 18_000_000,
      ladderMinor: [23_140_000, 19_710_000, 18_000_000],
    });
  });

  it('gives back the claim of a case as its ask, to the 分', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 1e11 }), (claimMinor) => {
        expect(caseWrites(inputsFromCase(claimMinor, undefined, undefined).inputs).askMinor).toBe(claimMinor);
      }),
    );
  });

  it('writes whole amounts only, and a ladder that never goes up', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { askMinor, targetMinor, ladderMinor } = caseWrites(inputs);
        const asks = [askMinor, ...ladderMinor];
        expect([...asks, targetMinor].every(Number.isSafeInteger)).toBe(true);
        expect(asks).toEqual([...asks].sort((a, b) => b - a));
      }),
    );
  });
});
