import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COURSE_SEED, createMulberry32 } from '../../../src/domain/random/mulberry32.ts';
import { drawNormal } from '../../../src/domain/random/normal.ts';
import { drawTriangular } from '../../../src/domain/random/triangular.ts';

/** Gives the same numbers over and over, and says how many were taken. */
const listSource = (numbers: readonly number[]) => {
  let taken = 0;
  const source = (): number => numbers[taken++ % numbers.length] ?? 0;
  return { source, countTaken: () => taken };
};

describe('mulberry32', () => {
  it('gives the first five numbers printed for the course seed', () => {
    const random = createMulberry32(COURSE_SEED);
    const first = Array.from({ length: 5 }, () => random().toFixed(8));
    expect(first).toEqual(['0.36571834', '0.78176294', '0.93539062', '0.78825799', '0.76865597']);
  });

  it('stays within 0 ≤ u < 1 and repeats itself for any seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const [first, second] = [createMulberry32(seed), createMulberry32(seed)];
        for (let turn = 0; turn < 20; turn += 1) {
          const number = first();
          expect(number >= 0 && number < 1).toBe(true);
          expect(second()).toBe(number);
        }
      }),
    );
  });
});

describe('drawTriangular', () => {
  it.each([
    [0, 8],
    [0.125, 12],
    [0.5, 16],
    [0.875, 20],
  ])('turns the uniform number %d into %d between 8, 16 and 24', (u, expected) => {
    expect(drawTriangular(() => u, 8, 16, 24)).toBeCloseTo(expected, 12);
  });

  it('stays between its ends and takes exactly one uniform number', () => {
    const amount = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(amount, amount, amount),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (ends, u) => {
          const [low, mode, high] = ends.sort((a, b) => a - b);
          const { source, countTaken } = listSource([u]);
          const drawn = drawTriangular(source, low, mode, high);
          expect(drawn).toBeGreaterThanOrEqual(low - 1e-6);
          expect(drawn).toBeLessThanOrEqual(high + 1e-6);
          expect(countTaken()).toBe(1);
        },
      ),
    );
  });
});

describe('drawNormal', () => {
  it('uses the cosine branch of two uniform numbers', () => {
    const { source, countTaken } = listSource([0.5, 0.25]);
    expect(drawNormal(source)).toBeCloseTo(0, 12);
    expect(countTaken()).toBe(2);
    expect(drawNormal(listSource([Math.exp(-2), 0.5]).source)).toBeCloseTo(-2, 12);
  });

  it('stays finite when a source gives exactly nought', () => {
    expect(drawNormal(() => 0)).toBeCloseTo(7.434, 3);
  });
});
