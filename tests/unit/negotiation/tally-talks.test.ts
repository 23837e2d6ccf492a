import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPreset, defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import { toTalkWorld } from '../../../src/domain/negotiation/anchor-models.ts';
import { binValues, chooseBinWidth } from '../../../src/domain/negotiation/histogram.ts';
import { findQuantile } from '../../../src/domain/negotiation/quantile.ts';
import {
  createTally,
  listAgreed,
  listCash,
  LIVE_TALKS,
  runTalks,
  summariseTalks,
} from '../../../src/domain/negotiation/tally-talks.ts';
import { COURSE_SEED, createMulberry32 } from '../../../src/domain/random/mulberry32.ts';

const world = toTalkWorld(exampleInputs);
const run = (seed: number, runs = LIVE_TALKS) => runTalks(world, createMulberry32(seed), runs);

describe('many talks', () => {
  it('come from the learner’s inputs: the example is the printed row of an ask of 20', () => {
    const { agreed, meanCash } = summariseTalks(run(COURSE_SEED, 20_000));
    expect([agreed?.mean.toFixed(2), meanCash.toFixed(2)]).toEqual(['10.35', '7.24']);
  });

  it('turn the able debtor of the presets into the printed row of an ask of 30', () => {
    const able = toTalkWorld(applyPreset({ ...defaultsFor(30, 'debt') }, 'able'));
    expect(able.capacity).toEqual([25, 32, 45]);
    const { agreed, meanCash } = summariseTalks(runTalks(able, createMulberry32(COURSE_SEED), 20_000));
    expect([agreed?.mean.toFixed(2), meanCash.toFixed(2)]).toEqual(['18.19', '14.22']);
  });

  it('repeat themselves for the same seed and differ for another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        expect(summariseTalks(run(seed, 200))).toEqual(summariseTalks(run(seed, 200)));
        expect(summariseTalks(run(seed, 200)).meanCash).not.toBe(summariseTalks(run(seed + 1, 200)).meanCash);
      }),
      { numRuns: 20 },
    );
  });

  it('come out the same in portions as in one go', () => {
    const random = createMulberry32(COURSE_SEED);
    const tally = createTally(LIVE_TALKS);
    for (let portion = 0; portion < 4; portion += 1) runTalks(world, random, LIVE_TALKS / 4, tally);
    expect(tally).toEqual(run(COURSE_SEED));
  });

  it('scale with the claim', () => {
    const tripled = toTalkWorld(defaultsFor(90));
    const large = summariseTalks(runTalks(tripled, createMulberry32(COURSE_SEED), LIVE_TALKS));
    const small = summariseTalks(run(COURSE_SEED));
    expect(large.agreed?.mean).toBeCloseTo(3 * (small.agreed?.mean ?? 0), 6);
    expect(large.walkShare).toBe(small.walkShare);
  });

  it('have no mean where no talk ends in a deal', () => {
    const hopeless = { ...world, capacity: [0, 0, 0] as const };
    const summary = summariseTalks(runTalks(hopeless, createMulberry32(1), 50));
    expect(summary).toMatchObject({ runs: 50, dealShare: 0, agreed: null, meanCash: 1.5 });
  });

  it('take a few milliseconds for the live picture', () => {
    const times = [1, 2, 3, 4, 5, 6].map((seed) => {
      const start = performance.now();
      run(seed);
      return performance.now() - start;
    });
    // Some 2 ms on a small machine; the fastest of several, since other tests run beside this one.
    expect(Math.min(...times)).toBeLessThan(40);
  });
});

describe('findQuantile', () => {
  it('takes the value at index ⌊q·(n−1)⌋', () => {
    const sorted = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    expect([0, 0.1, 0.25, 0.9, 1].map((q) => findQuantile(sorted, q))).toEqual([1, 2, 3, 10, 11]);
    expect(findQuantile([], 0.5)).toBeUndefined();
  });
});

describe('the histogram', () => {
  it('chooses columns that are easy to read', () => {
    expect([30, 45, 300, 7, 0].map((span) => chooseBinWidth(span))).toEqual([1, 2, 10, 0.5, 1]);
  });

  it('puts a value into the column that begins with it', () => {
    const bins = binValues([0, 0.1, 0.3, 0.31, 9], 0.1, 0.5);
    expect(bins.map((bin) => bin.count)).toEqual([1, 1, 0, 2, 1]);
    expect(bins[3]?.from).toBeCloseTo(0.3, 12);
  });

  it('counts every value once', () => {
    const tally = run(COURSE_SEED);
    for (const values of [listAgreed(tally), listCash(tally)]) {
      const bins = binValues(values, 1, 30);
      expect(bins).toHaveLength(30);
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
    }
  });
});
