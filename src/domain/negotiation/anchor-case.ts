import type { ClaimKind } from '../case/fields/claim.ts';
import type { Situation } from '../case/situations.ts';
import { minorToWan, wanToMinor } from '../money/minor.ts';
import { anchorFields } from './anchor-fields.ts';
import { applyPreset, defaultsFor, exampleInputs } from './anchor-defaults.ts';
import type { AnchorInputs } from './anchor-inputs.ts';
import { toLadderPlan } from './anchor-models.ts';
import { planLadder } from './concession-ladder.ts';

/** Inputs made from a case, and whether its amounts could be taken. */
export interface InputsFromCase {
  inputs: AnchorInputs;
  /** `claim-out-of-range`: no claim, or one the tool cannot take; it opens with its example. */
  code?: 'claim-out-of-range' | 'capacity-out-of-range';
}

/**
 * Opens the calculator with a case: overdue money unless the case holds a month's target; amounts scale with the claim.
 * Where capacity is not known, a debtor who can pay but will not has the able debtor's, any other the one of the example.
 *
 * @param claimMinor whole minor units (1 万元 = 1,000,000); only what is undisputed
 * @param capacityMinor `undefined` where nothing is known
 */
export function inputsFromCase(
  claimMinor: number,
  capacityMinor: number | undefined,
  situation: Situation | undefined,
  kind: ClaimKind = 'debt',
): InputsFromCase {
  const claim = minorToWan(claimMinor);
  const { min, max } = anchorFields.claim;
  if (!(claim >= min && claim <= max)) return { inputs: exampleInputs, code: 'claim-out-of-range' };
  const defaults: AnchorInputs = { ...defaultsFor(claim, kind), situation: situation ?? 'unknown' };
  const usual = situation === 'can-but-wont' ? applyPreset(defaults, 'able') : defaults;
  if (capacityMinor === undefined) return { inputs: usual };
  const capacity = minorToWan(capacityMinor);
  if (!(capacity >= 0 && capacity <= anchorFields.capacity.max)) {
    return { inputs: usual, code: 'capacity-out-of-range' };
  }
  return { inputs: { ...defaults, capacity } };
}

/** What the calculator writes into a case, in whole minor units. */
export interface CaseWrites {
  claimMinor: number;
  askMinor: number;
  targetMinor: number;
  /** The asks after each concession, down to the target; empty where no ladder can stand. */
  ladderMinor: number[];
}

const HUNDRED_YUAN = 10_000;

/** Steps as one says them, to the hundred yuan from ten thousand on; the last, the target, stays as it is. */
const roundLadder = (asksMinor: readonly number[]): number[] =>
  asksMinor.map((ask, index) =>
    index === asksMinor.length - 1 || ask < 100 * HUNDRED_YUAN
      ? ask
      : Math.round(ask / HUNDRED_YUAN) * HUNDRED_YUAN,
  );

/** Gives the ask, the target and the first cut of the ladder; the last ask of the ladder is the target to the 分. */
export function caseWrites(inputs: AnchorInputs): CaseWrites {
  const ladder = planLadder(toLadderPlan(inputs));
  return {
    claimMinor: wanToMinor(inputs.claim),
    askMinor: wanToMinor(inputs.ask),
    targetMinor: wanToMinor(inputs.target),
    ladderMinor: ladder.type === 'ladder' ? roundLadder(ladder.rows.map((row) => wanToMinor(row.ask))) : [],
  };
}
