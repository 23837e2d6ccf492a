import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askForTarget, findMidpoint } from '../../../src/domain/negotiation/midpoint.ts';

describe('the midpoint rule', () => {
  it('settles at 15 between an ask of 20 and an offer of 10', () => {
    expect(findMidpoint(20, 10)).toBe(15);
  });

  it('asks for 20 to put a target of 15 in the middle', () => {
    expect(askForTarget(15, 10)).toBe(20);
  });

  it('puts any target in the middle', () => {
    const amount = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, (target, offer) => {
        expect(findMidpoint(askForTarget(target, offer), offer)).toBe(target);
      }),
    );
  });
});
