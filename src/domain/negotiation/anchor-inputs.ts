import type { Currency } from '../case/money.ts';
import type { Situation } from '../case/situations.ts';

/** Overdue money, or a month's target of which nothing is owed yet; the two are never mixed (N 0.3). */
export const anchorModes = ['debt', 'target'] as const;

/** Overdue money, or a month's target. */
export type AnchorMode = (typeof anchorModes)[number];

/**
 * Everything a learner can set in the anchor calculator.
 * Amounts are plain floats in one unit, ten thousand of the currency (万元 in yuan); shares and chances run from 0 to 1.
 */
export interface AnchorInputs {
  currency: Currency;
  mode: AnchorMode;
  /** What kind of situation the debt is in, as far as it is known. */
  situation: Situation | 'unknown';
  /** D: the undisputed overdue claim, or the month's target. */
  claim: number;
  /** A: what you ask for by the date. */
  ask: number;
  /** O0: what you expect them to offer. */
  expectedOffer: number;
  /** C: the cash they could really release by the date. */
  capacity: number;
  /** R: the least you would take today. */
  floor: number;
  /** T: what you aim to have by the date. */
  target: number;

  /** a: how far the ask pulls their offer. */
  anchorPull: number;
  /** w: where between offer and ask one settles. */
  meetingPoint: number;
  /** p0: the chance of a breakdown at a moderate ask. */
  breakdownChance: number;
  /** b1: how that chance grows with over-asking. */
  breakdownSlope: number;
  /** e0: the over-asking that counts as moderate. */
  breakdownFrom: number;
  /** π0: the chance that a promise within their means is kept. */
  keepChance: number;
  /** γ: how fast that chance falls when the promise passes their means. */
  keepStrain: number;
  /** q: the part that arrives of a broken promise. */
  brokenShare: number;
  /** F: what a broken-down talk brings all the same. */
  fallback: number;

  /** n of the ladder: how many concessions. */
  ladderSteps: number;
  /** ρ: each concession as a share of the one before. */
  ladderRatio: number;

  /** n of the talks: the last round, counted from 0. */
  rounds: number;
  /** βc: below 1 you hold out until the end, above 1 you yield early. */
  toughness: number;
  /** Their least capacity as a share of C. */
  capacityLowShare: number;
  /** Their greatest capacity as a share of C. */
  capacityHighShare: number;
  /** The least share of their capacity they are willing to release. */
  willingLow: number;
  /** The likeliest share. */
  willingMid: number;
  /** The greatest share. */
  willingHigh: number;
  /** φ: the lowest they open, as a share of their limit. */
  openingLow: number;
  /** φ: the likeliest. */
  openingMid: number;
  /** φ: the highest. */
  openingHigh: number;
  /** aR: how far the ask pulls their limit. */
  limitPull: number;
  /** Their concession style: the median. */
  debtorToughness: number;
  /** How much that style varies. */
  debtorSpread: number;
  /** m: how much of your last concession they mirror. */
  mirroring: number;
  /** h0: the chance of walking away in a round without strain. */
  walkChance: number;
  /** b1 of the talks: how that chance grows with over-asking. */
  walkSlope: number;
  /** f: the share of D that arrives without a deal. */
  fallbackShare: number;
  /** How much their cash may change after the talk. */
  cashShock: number;
  /** The part of a promise that arrives although it was broken by choice. */
  partShare: number;
  /** Where the luck of the talks starts. */
  seed: number;
}

/** The inputs that are numbers. */
export type AnchorKey = Exclude<keyof AnchorInputs, 'currency' | 'mode' | 'situation'>;
