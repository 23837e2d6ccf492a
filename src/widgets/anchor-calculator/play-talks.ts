import { binValues, chooseBinWidth } from '../../domain/negotiation/histogram.ts';
import type { TalkWorld } from '../../domain/negotiation/talk-world.ts';
import {
  createTally,
  listAgreed,
  listCash,
  runTalks,
  summariseTalks,
  type TalkSummary,
  type TalkTally,
} from '../../domain/negotiation/tally-talks.ts';
import { createMulberry32 } from '../../domain/random/mulberry32.ts';

/** Talks to play: the world, where the luck starts, how many, and how far the picture reaches. */
export interface TalksRequest {
  /** Tells one set of talks from another. */
  key: string;
  world: TalkWorld;
  seed: number;
  runs: number;
  end: number;
}

/** What came of them: the figures, and both histograms in columns of the same width. */
export interface TalksReply {
  key: string;
  summary: TalkSummary;
  width: number;
  agreed: readonly number[];
  cash: readonly number[];
}

/** About so many columns in a histogram. */
const COLUMNS = 48;

const sumUp = ({ key, end }: TalksRequest, tally: TalkTally): TalksReply => {
  const width = chooseBinWidth(end, COLUMNS);
  const countIn = (values: Float64Array) => binValues(values, width, end).map(({ count }) => count);
  return {
    key,
    summary: summariseTalks(tally),
    width,
    agreed: countIn(listAgreed(tally)),
    cash: countIn(listCash(tally)),
  };
};

/** Plays all talks in one go, for the worker. */
export const playTalks = (request: TalksRequest): TalksReply =>
  sumUp(request, runTalks(request.world, createMulberry32(request.seed), request.runs));

/** Talks in one portion where there is no worker: a slider stays smooth between two of them. */
const PORTION = 200;

/** Plays talks in small portions on the page itself; the function it gives stops it. */
export const playInPortions = (request: TalksRequest, onReply: (reply: TalksReply) => void): (() => void) => {
  const random = createMulberry32(request.seed);
  const tally = createTally(request.runs);
  const step = (): void => {
    runTalks(request.world, random, Math.min(PORTION, request.runs - tally.runs), tally);
    if (tally.runs < request.runs) timer = setTimeout(step);
    else onReply(sumUp(request, tally));
  };
  let timer = setTimeout(step);
  return () => clearTimeout(timer);
};
