import { logistic, logit } from './logistic.ts';

/** The numbers of the promise and cash curves (N 2.4); amounts in one unit, chances and shares from 0 to 1. */
export interface PromiseModel {
  /** D for overdue money, which the ask may not pass; `Infinity` for a monthly target. */
  cap: number;
  /** O0, what they would offer unmoved by the ask. */
  expectedOffer: number;
  /** C, the cash they could release by the date. */
  capacity: number;
  /** a, how far the ask pulls their offer. */
  anchorPull: number;
  /** w, where between offer and ask one settles; 0.5 is the midpoint rule. */
  meetingPoint: number;
  /** p0, the chance of a breakdown at a moderate ask. */
  breakdownChance: number;
  /** b1, how that chance grows with over-asking; 1.016 comes from g = −0.42 (Petrowsky et al. 2025). */
  breakdownSlope: number;
  /** e0, the over-asking that counts as moderate. */
  breakdownFrom: number;
  /** π0, the chance that a promise within their means is kept. */
  keepChance: number;
  /** γ, how fast that chance falls when the promise passes their means. */
  keepStrain: number;
  /** q, the part that arrives of a broken promise. */
  brokenShare: number;
  /** F, what a broken-down talk brings all the same. */
  fallback: number;
}

/** What the model says about one ask. */
export interface PromisePoint {
  /** A, after the claim has capped it. */
  ask: number;
  /** O, their counter-offer. */
  offer: number;
  /** S, the amount agreed. */
  agreed: number;
  /** e, by how much of their capacity the ask exceeds it. */
  overreach: number;
  /** p, the chance that the talk breaks down. */
  breakdown: number;
  /** k, the chance that the promise is kept. */
  kept: number;
  /** What one hears promised, on average. */
  promised: number;
  /** What arrives, on average. */
  cash: number;
}

/** Beyond this, over-asking changes nothing any more; it also keeps a customer without cash out of division by nought. */
const MOST_OVERREACH = 1000;

/** Works out one point of both curves, exactly as N 2.4 prints the formulas. */
export function evaluateAsk(model: PromiseModel, askInput: number): PromisePoint {
  const { cap, expectedOffer, capacity, meetingPoint, brokenShare, fallback } = model;
  const ask = Math.min(askInput, cap);
  const offer = expectedOffer + model.anchorPull * Math.max(0, ask - expectedOffer);
  const agreed = offer + meetingPoint * (ask - offer);
  const overreach = ask <= capacity ? 0 : Math.min(MOST_OVERREACH, (ask - capacity) / capacity);
  const breakdown = logistic(
    logit(model.breakdownChance) + model.breakdownSlope * (overreach - model.breakdownFrom),
  );
  const kept = model.keepChance * (agreed <= capacity ? 1 : (capacity / agreed) ** model.keepStrain);
  const arriving = kept * agreed + (1 - kept) * brokenShare * Math.min(agreed, capacity);
  return {
    ask,
    offer,
    agreed,
    overreach,
    breakdown,
    kept,
    promised: (1 - breakdown) * agreed + breakdown * fallback,
    cash: (1 - breakdown) * arriving + breakdown * fallback,
  };
}

/** Both curves over a range of asks, and where each is highest. */
export interface PromiseCurve {
  points: PromisePoint[];
  /** The lowest ask with the most promised. */
  bestPromised: PromisePoint;
  /** The lowest ask with the most cash. */
  bestCash: PromisePoint;
}

/**
 * Traces both curves from one ask to another in equal steps, ends included.
 *
 * @param intervals a whole number, at least 1; 300 gives steps of 0.1 at D = 30
 */
export function traceCurve(model: PromiseModel, from: number, to: number, intervals = 300): PromiseCurve {
  const points = Array.from({ length: intervals + 1 }, (_, index) =>
    evaluateAsk(model, from + ((to - from) * index) / intervals),
  );
  return { points, bestPromised: findBest(points, 'promised'), bestCash: findBest(points, 'cash') };
}

const findBest = (points: readonly PromisePoint[], by: 'promised' | 'cash'): PromisePoint =>
  points.reduce((best, point) => (point[by] > best[by] ? point : best));
