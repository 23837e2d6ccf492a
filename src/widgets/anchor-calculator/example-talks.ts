import { exampleInputs } from '../../domain/negotiation/anchor-defaults.ts';
import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import { toTalkWorld } from '../../domain/negotiation/anchor-models.ts';
import type { TalkWorld } from '../../domain/negotiation/talk-world.ts';
import { LIVE_TALKS } from '../../domain/negotiation/tally-talks.ts';
import type { TalksReply } from './play-talks.ts';

/** A name for a set of talks: the same for the same world, luck, number and picture. */
export const nameTalks = (world: TalkWorld, seed: number, runs: number, end: number): string =>
  JSON.stringify([world, seed, runs, end]);

/** How far the histograms reach: nobody agrees to more than the most they could have, or gets less than what comes anyway. */
export const findTalksEnd = ({ capacity, capacityHighShare, fallbackShare, claim }: AnchorInputs): number =>
  Math.max(capacity * capacityHighShare, fallbackShare * claim * 1.25, 0.01);

const zeros = (n: number): number[] => new Array<number>(n).fill(0);

/** The talks of the example, so that the page can be drawn without playing them; a test plays them again. */
export const exampleTalks: TalksReply = {
  key: nameTalks(toTalkWorld(exampleInputs), exampleInputs.seed, LIVE_TALKS, findTalksEnd(exampleInputs)),
  summary: {
    runs: LIVE_TALKS,
    dealShare: 0.813,
    walkShare: 0.1505,
    agreed: { mean: 10.33813697685063, p10: 8, p90: 12.319999999999999, keptShare: 0.7878228782287823 },
    meanCash: 7.3230801276113215,
  },
  width: 0.5,
  agreed: [
    ...zeros(16),
    353,
    123,
    112,
    144,
    145,
    140,
    112,
    101,
    302,
    29,
    23,
    13,
    8,
    9,
    7,
    4,
    0,
    0,
    0,
    1,
    ...zeros(12),
  ],
  cash: [
    ...[
      0, 0, 0, 504, 155, 9, 5, 10, 0, 10, 12, 7, 4, 2, 1, 0, 285, 97, 93, 110, 106, 105, 93, 76, 237, 26, 19,
      12,
    ],
    ...[6, 8, 5, 2, 0, 0, 0, 1, ...zeros(12)],
  ],
};
