import { expect, it } from 'vitest';
import { tracePadding, updatePadding } from '../../../src/domain/negotiation/padding.ts';
import { roundHalfUp } from '../../../src/domain/numbers/round.ts';

it('hears 20 as 15.5 after three months of asking 20 and settling at 15', () => {
  const factors = tracePadding(20, 15, 3);
  expect(factors.map((factor) => roundHalfUp(factor, 2))).toEqual([1, 1.17, 1.25, 1.29]);
  expect(roundHalfUp(20 / (factors[3] ?? 1), 1)).toBe(15.5);
});

it('learns nothing where nothing was settled', () => {
  expect(updatePadding(1.2, 20, 0)).toBe(1.2);
});
