import type { AnchorInputs } from './anchor-inputs.ts';
import { toLadderPlan, toPromiseModel } from './anchor-models.ts';
import { planLadder, type Ladder } from './concession-ladder.ts';
import { askForTarget, findMidpoint } from './midpoint.ts';
import { evaluateAsk, traceCurve, type PromiseCurve, type PromisePoint } from './promise-curve.ts';
import { findSliderRange } from './slider-range.ts';
import type { TalkSummary } from './tally-talks.ts';

/** Everything the calculator says about its inputs, the simulated talks as far as they are in. */
export interface AnchorResults {
  /** S_mid, the headline. */
  midpoint: number;
  /** The ask that would put the target in the middle; it may lie above the claim. */
  askForTarget: number;
  /** Both curves at the ask. */
  point: PromisePoint;
  /** Both curves from 0 to the end of the ask slider. */
  curve: PromiseCurve;
  ladder: Ladder;
  /** `null` until the first portion of talks is in. */
  talks: TalkSummary | null;
}

/** Works out everything but the talks, which a worker plays and hands in. */
export function computeResults(
  inputs: AnchorInputs,
  talks: TalkSummary | null = null,
  demands: readonly string[] = [],
): AnchorResults {
  const model = toPromiseModel(inputs);
  const end = findSliderRange(inputs, 'ask').max;
  return {
    midpoint: findMidpoint(inputs.ask, inputs.expectedOffer),
    askForTarget: askForTarget(inputs.target, inputs.expectedOffer),
    point: evaluateAsk(model, inputs.ask),
    curve: traceCurve(model, 0, inputs.mode === 'debt' ? inputs.claim : end),
    ladder: planLadder(toLadderPlan(inputs, demands)),
    talks,
  };
}
