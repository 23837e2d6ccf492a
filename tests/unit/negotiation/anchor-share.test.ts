import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import { anchorShare } from '../../../src/domain/negotiation/anchor-share.ts';
import { decodeShared, encodeShared } from '../../../src/domain/share/share-codec.ts';
import { anyInputs } from './any-inputs.ts';

describe('a shared anchor calculator', () => {
  it('comes back exactly, for all inputs a learner can reach', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const fragment = encodeShared(anchorShare, inputs) ?? '';
        expect(decodeShared(anchorShare, `#${fragment}`)).toEqual({ type: 'shared', state: inputs });
        expect(fragment.length).toBeLessThan(1100);
      }),
      { numRuns: 150 },
    );
  });

  it('still reads the links that are out in the world', () => {
    const link = encodeShared(anchorShare, { ...defaultsFor(30, 'debt'), situation: 'can-but-wont' });
    expect(link).toMatchInlineSnapshot(`"s=1.A.30~T.18~M.0~S.2~p9j3ah"`);
    expect(encodeShared(anchorShare, exampleInputs)).toMatchInlineSnapshot(`"s=1.~1m81zx0"`);
  });

  it('is refused where the ask passes an overdue claim', () => {
    const forged = encodeShared(anchorShare, { ...defaultsFor(30, 'debt'), ask: 31 }) ?? '';
    expect(decodeShared(anchorShare, forged)).toEqual({ type: 'unreadable', code: 'out-of-range' });
  });
});
