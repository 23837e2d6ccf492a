import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp, shiftDecimal } from '../../../src/domain/numbers/round.ts';

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [8.345, 2, 8.35],
    [0.335 + 0.67, 2, 1.01],
    [1.15 * 100, 0, 115],
    [-1.5, 0, -2],
    [-0.4, 0, 0],
    [0.5, 0, 1],
    [1e-9, 2, 0],
    [1.5e-7, 7, 2e-7],
    [1250, -2, 1300],
    [1e21, 2, 1e21],
    [Number.MAX_SAFE_INTEGER, 2, Number.MAX_SAFE_INTEGER],
    [-Number.MAX_SAFE_INTEGER, 0, -Number.MAX_SAFE_INTEGER],
  ])('rounds %d to %d decimals as on paper: %d', (value, digits, expected) => {
    expect(roundHalfUp(value, digits)).toBe(expected);
  });

  it('gives the number itself for what was written with so many decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, digits) => {
        const value = shiftDecimal(whole, -digits);
        expect(roundHalfUp(value, digits)).toBe(value);
        expect(roundHalfUp(value + 1e-9 * Math.sign(value), digits)).toBe(value);
      }),
    );
  });
});

it('moves the decimal point without adding dust', () => {
  expect(shiftDecimal(1.15, 8)).toBe(115_000_000);
  expect(shiftDecimal(1.5e-7, 7)).toBe(1.5);
  expect(shiftDecimal(203_486.5, -4)).toBe(20.34865);
});
