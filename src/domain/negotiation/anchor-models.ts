import type { AnchorInputs } from './anchor-inputs.ts';
import type { LadderPlan } from './concession-ladder.ts';
import type { PromiseModel } from './promise-curve.ts';
import type { TalkWorld } from './talk-world.ts';

/** What an ask may not pass: the claim for overdue money, nothing for a month's target. */
export const findCap = ({ mode, claim }: Pick<AnchorInputs, 'mode' | 'claim'>): number =>
  mode === 'debt' ? claim : Infinity;

/** Gives the numbers of the promise and cash curves (N 2.4). */
export const toPromiseModel = (inputs: AnchorInputs): PromiseModel => ({ ...inputs, cap: findCap(inputs) });

/** Gives the ladder to the target (N 2.3), with what is asked in exchange for each step as far as it is named. */
export const toLadderPlan = (inputs: AnchorInputs, demands: readonly string[] = []): LadderPlan => ({
  ask: inputs.ask,
  target: inputs.target,
  steps: inputs.ladderSteps,
  ratio: inputs.ladderRatio,
  floor: inputs.floor,
  cap: findCap(inputs),
  demands,
});

/** Gives the world of the simulated talks (N 2.5); the spread of capacity lies around C. */
export const toTalkWorld = (inputs: AnchorInputs): TalkWorld => ({
  claim: inputs.claim,
  cap: findCap(inputs),
  ask: inputs.ask,
  floor: inputs.floor,
  rounds: inputs.rounds,
  toughness: inputs.toughness,
  capacity: [
    inputs.capacity * inputs.capacityLowShare,
    inputs.capacity,
    inputs.capacity * inputs.capacityHighShare,
  ],
  willing: [inputs.willingLow, inputs.willingMid, inputs.willingHigh],
  opening: [inputs.openingLow, inputs.openingMid, inputs.openingHigh],
  anchorPull: inputs.anchorPull,
  limitPull: inputs.limitPull,
  debtorToughness: inputs.debtorToughness,
  debtorSpread: inputs.debtorSpread,
  mirroring: inputs.mirroring,
  walkChance: inputs.walkChance,
  walkSlope: inputs.walkSlope,
  fallbackShare: inputs.fallbackShare,
  keepChance: inputs.keepChance,
  cashShock: inputs.cashShock,
  partShare: inputs.partShare,
});
