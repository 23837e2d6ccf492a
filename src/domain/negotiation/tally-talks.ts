import type { RandomSource } from '../random/random-source.ts';
import { findQuantile } from './quantile.ts';
import { prepareTalk } from './run-talk.ts';
import type { Talk, TalkWorld } from './talk-world.ts';

/** Talks for the printed tables, and for sliders that are being moved (N 2.5). */
export const TABLE_TALKS = 20_000;
/** Mean agreed repeats within about 0.1 and mean cash within 0.2 in 95 of 100 seeds, at D = 30 (N 2.5). */
export const LIVE_TALKS = 2000;

/** A running count of talks: made once for the most talks it will hold, then filled talk by talk. */
export interface TalkTally {
  runs: number;
  walked: number;
  kept: number;
  /** How many of `agreed` are filled. */
  deals: number;
  /** Agreed amounts in the order of the talks. */
  agreed: Float64Array;
  /** What arrived, one number for every talk. */
  cash: Float64Array;
}

/** Makes an empty tally with room for so many talks. */
export const createTally = (room: number): TalkTally => ({
  runs: 0,
  walked: 0,
  kept: 0,
  deals: 0,
  agreed: new Float64Array(room),
  cash: new Float64Array(room),
});

/** Counts one talk in. The tally itself changes. */
export function addTalk(tally: TalkTally, talk: Talk): void {
  tally.cash[tally.runs] = talk.cash;
  tally.runs += 1;
  if (talk.end === 'walked') tally.walked += 1;
  if (talk.end !== 'deal') return;
  tally.agreed[tally.deals] = talk.agreed;
  tally.deals += 1;
  if (talk.kept) tally.kept += 1;
}

/**
 * Plays talks and counts them into a tally, a new one unless given; so a worker can go on in portions.
 *
 * @param runs a whole number; a tally that is handed in must have room for them
 */
export function runTalks(
  world: TalkWorld,
  random: RandomSource,
  runs: number,
  tally: TalkTally = createTally(runs),
): TalkTally {
  const runTalk = prepareTalk(world);
  for (let run = 0; run < runs; run += 1) addTalk(tally, runTalk(random));
  return tally;
}

/** The agreed amounts in short. */
export interface AgreedSummary {
  mean: number;
  p10: number;
  p90: number;
  /** The share of deals that were paid in full. */
  keptShare: number;
}

/** Many talks in short; shares are of all talks, from 0 to 1. */
export interface TalkSummary {
  runs: number;
  dealShare: number;
  walkShare: number;
  /** `null` where no talk ended in a deal. */
  agreed: AgreedSummary | null;
  /** What arrived on average, deal or no deal. */
  meanCash: number;
}

/** Sums up a tally of at least one talk. */
export function summariseTalks(tally: TalkTally): TalkSummary {
  const { runs, deals } = tally;
  const agreed = tally.agreed.slice(0, deals).sort();
  return {
    runs,
    dealShare: deals / runs,
    walkShare: tally.walked / runs,
    agreed:
      deals === 0
        ? null
        : {
            mean: findMean(agreed),
            p10: findQuantile(agreed, 0.1) ?? 0,
            p90: findQuantile(agreed, 0.9) ?? 0,
            keptShare: tally.kept / deals,
          },
    meanCash: findMean(tally.cash.subarray(0, runs)),
  };
}

/** Gives the agreed amounts of a tally, for drawing. */
export const listAgreed = (tally: TalkTally): Float64Array => tally.agreed.subarray(0, tally.deals);

/** Gives what arrived in every talk of a tally, for drawing. */
export const listCash = (tally: TalkTally): Float64Array => tally.cash.subarray(0, tally.runs);

const findMean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
