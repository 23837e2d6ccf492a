import { COURSE_SEED } from '../random/mulberry32.ts';
import { fieldsOf, MOST_WAN, type AnchorField, type AnchorPicture } from './anchor-field.ts';
import type { AnchorKey } from './anchor-inputs.ts';

const amount = fieldsOf('amount', [0, MOST_WAN, 0.5]);
const share = fieldsOf('share', [0, 1, 0.01]);
const number = fieldsOf('number', [0.05, 10, 0.05]);
const count = fieldsOf('count', [1, 20, 1]);

/**
 * Every input with its limits, its letter and the pictures it feeds; values of N 2.3–2.5, the example of N 1.6.
 * Shared links leave out what stands at its initial value: changing one of these needs a new version of the link.
 */
export const anchorFields = {
  claim: amount('D', 'D', 30, 'fact', ['curve', 'ladder', 'talks'], [0.01, MOST_WAN, 0.5]),
  ask: amount('A', 'A', 20, 'choice', ['midpoint', 'curve', 'ladder', 'talks']),
  expectedOffer: amount('O', 'O₀', 10, 'estimate', ['midpoint', 'curve']),
  capacity: amount('C', 'C', 16, 'estimate', ['curve', 'talks']),
  floor: amount('R', 'R', 8, 'choice', ['ladder', 'talks']),
  target: amount('T', 'T', 15, 'choice', ['midpoint', 'ladder']),

  anchorPull: share('a', 'a', 0.1, 'assumption', ['curve', 'talks']),
  keepChance: share('k', 'π₀', 0.8, 'assumption', ['curve', 'talks']),

  meetingPoint: share('w', 'w', 0.5, 'assumption', ['curve']),
  breakdownChance: share('p', 'p₀', 0.1, 'assumption', ['curve'], [0, 0.9, 0.01]),
  breakdownSlope: number('b', 'b₁', 1.016, 'evidence', ['curve'], [0, 5, 0.01]),
  breakdownFrom: share('e', 'e₀', 0.25, 'assumption', ['curve'], [0, 2, 0.01]),
  keepStrain: number('g', 'γ', 2, 'assumption', ['curve'], [0, 6, 0.1]),
  brokenShare: share('q', 'q', 0.3, 'assumption', ['curve']),
  fallback: amount('F', 'F', 2, 'assumption', ['curve'], [0, MOST_WAN, 0.1]),

  ladderSteps: count('n', 'n', 3, 'choice', ['ladder'], [1, 8, 1]),
  ladderRatio: share('r', 'ρ', 0.5, 'choice', ['ladder'], [0.05, 1, 0.05]),

  rounds: count('N', 'n', 5, 'assumption', ['talks']),
  toughness: number('B', 'βc', 0.5, 'choice', ['talks']),
  capacityLowShare: share('cl', 'C−', 0.5, 'assumption', ['talks']),
  capacityHighShare: share('ch', 'C+', 1.5, 'assumption', ['talks'], [1, 3, 0.01]),
  willingLow: share('wl', 'ω−', 0.5, 'assumption', ['talks']),
  willingMid: share('wm', 'ω', 0.8, 'assumption', ['talks']),
  willingHigh: share('wh', 'ω+', 1, 'assumption', ['talks']),
  openingLow: share('ol', 'φ−', 0.2, 'assumption', ['talks']),
  openingMid: share('om', 'φ', 0.5, 'assumption', ['talks']),
  openingHigh: share('oh', 'φ+', 0.8, 'assumption', ['talks']),
  limitPull: share('ar', 'aR', 0.05, 'assumption', ['talks']),
  debtorToughness: number('d', 'βd', 0.6, 'assumption', ['talks']),
  debtorSpread: number('ds', 'σβ', 0.4, 'assumption', ['talks'], [0, 2, 0.05]),
  mirroring: share('m', 'm', 0.3, 'assumption', ['talks']),
  walkChance: share('h', 'h₀', 0.02, 'assumption', ['talks'], [0, 0.9, 0.01]),
  walkSlope: number('hb', 'b₁', 1.15, 'assumption', ['talks'], [0, 5, 0.05]),
  fallbackShare: share('f', 'f', 0.05, 'assumption', ['talks']),
  cashShock: number('x', 'σξ', 0.2, 'assumption', ['talks'], [0, 2, 0.05]),
  partShare: share('y', 'π₋', 0.2, 'assumption', ['talks']),
  seed: count('s', '—', COURSE_SEED, 'choice', ['talks'], [0, 4_294_967_295, 1]),
} as const satisfies Record<AnchorKey, AnchorField>;

/** The names of all inputs that are numbers. */
export const anchorKeys = Object.keys(anchorFields) as AnchorKey[];

/** Gives what is known of one input. */
export const describeField = (key: AnchorKey): AnchorField => anchorFields[key];

/** Tells whether an input is to be marked 假设 / assumption. */
export const isAssumption = (key: AnchorKey): boolean => {
  const { basis } = describeField(key);
  return basis === 'assumption' || basis === 'evidence';
};

/** Gives the table "which input feeds which picture", for the six amounts a learner knows by letter. */
export const listFeeds = (): { key: AnchorKey; symbol: string; feeds: readonly AnchorPicture[] }[] =>
  (['claim', 'ask', 'expectedOffer', 'capacity', 'floor', 'target'] as const).map((key) => ({
    key,
    symbol: anchorFields[key].symbol,
    feeds: anchorFields[key].feeds,
  }));
