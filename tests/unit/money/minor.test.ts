import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMinor, minorToWan, splitMinor, toMinor, wanToMinor } from '../../../src/domain/money/minor.ts';

describe('minor units', () => {
  it('turns 203,486.50 yuan and 20.34865 万元 into the same 分', () => {
    expect(toMinor(203_486.5)).toBe(20_348_650);
    expect(wanToMinor(20.34865)).toBe(20_348_650);
    expect(minorToWan(1_000_000)).toBe(1);
    expect(fromMinor(20_348_650)).toBe(203_486.5);
  });

  it('gives back every whole amount after the way through yuan or 万元', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (amountMinor) => {
        expect(toMinor(fromMinor(amountMinor))).toBe(amountMinor);
        expect(wanToMinor(minorToWan(amountMinor))).toBe(amountMinor);
      }),
    );
  });
});

describe('splitMinor', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [3, 7], [2, 3]],
    [10, [0, 0], [5, 5]],
    [-100, [1, 1, 1], [-33, -33, -34]],
    [7, [], []],
  ])('splits %d by %j into %j', (total, weights, shares) => {
    expect(splitMinor(total, weights)).toEqual(shares);
  });

  it('never loses or makes a unit, and no share is off by one unit or more', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), weights, (total, parts) => {
        const shares = splitMinor(total, parts);
        const sum = parts.reduce((all, part) => all + part, 0);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        shares.forEach((share, index) => {
          const exact = total * (sum > 0 ? (parts[index] ?? 0) / sum : 1 / parts.length);
          expect(Math.abs(share - exact)).toBeLessThan(1.001);
          expect(Number.isInteger(share)).toBe(true);
        });
      }),
    );
  });
});
