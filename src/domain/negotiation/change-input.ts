import type { Situation } from '../case/situations.ts';
import { anchorKeys, describeField } from './anchor-fields.ts';
import { defaultsFor, presetCapacity } from './anchor-defaults.ts';
import type { AnchorInputs, AnchorKey, AnchorMode } from './anchor-inputs.ts';
import { findBounds, followingFloor, isFloorFollowing, type GuardCode } from './input-bounds.ts';

/** An amount below this, a hundredth of a 分, is nothing; sums with it would run out of digits. */
const LEAST_AMOUNT = 1e-6;

/** Inputs after a change, and the guards that acted on the way, without doubles. */
export interface ChangedInputs {
  inputs: AnchorInputs;
  guards: GuardCode[];
}

/**
 * Changes one input and keeps every guard. The changed value yields; the others stay, with one exception:
 * a new claim is a fact that the others follow. Amounts that still stand at their defaults are scaled with it (D/30),
 * the rest is only drawn down to it. The floor, until the learner sets it, goes down and up with a low ask or target.
 * A value that is no number changes nothing.
 *
 * @example changeInput(debt30, 'ask', 45) // ask 30, guards ['ask-above-claim']
 */
export function changeInput(inputs: AnchorInputs, key: AnchorKey, value: number): ChangedInputs {
  if (!Number.isFinite(value)) return { inputs, guards: ['not-a-number'] };
  const { kind } = describeField(key);
  const whole = kind === 'count' ? Math.round(value) : value;
  const wanted = kind === 'amount' && Math.abs(whole) < LEAST_AMOUNT ? 0 : whole;
  const { min, max } = findBounds(inputs, key);
  const guards: GuardCode[] = [];
  if (wanted < min.value) guards.push(min.code);
  else if (wanted > max.value) guards.push(max.code);
  const kept = Math.max(min.value, Math.min(max.value, wanted)) + 0;
  if (key === 'floor') return { inputs: { ...inputs, floor: kept }, guards };
  if (key !== 'claim') return { inputs: followOn(inputs, { ...inputs, [key]: kept }), guards };
  const repaired = repairInputs(rescale(inputs, kept, inputs.mode));
  return { inputs: followOn(inputs, repaired.inputs), guards: [...guards, ...repaired.guards] };
}

/** Lets a floor that nobody has set go with the ask and the target of the changed inputs. */
const followOn = (before: AnchorInputs, after: AnchorInputs): AnchorInputs =>
  isFloorFollowing(before) ? { ...after, floor: followingFloor(after) } : after;

/**
 * Changes between overdue money and a month's target. Overdue money starts with an ask for the whole claim;
 * other amounts change only where they stand at the default of the mode that is left.
 */
export function changeMode(inputs: AnchorInputs, mode: AnchorMode): ChangedInputs {
  if (mode === inputs.mode) return { inputs, guards: [] };
  const changed = rescale(inputs, inputs.claim, mode);
  const repaired = repairInputs(mode === 'debt' ? { ...changed, ask: inputs.claim } : changed);
  return { ...repaired, inputs: followOn(inputs, repaired.inputs) };
}

/** Changes what is known of the situation; no number moves by it. */
export const changeSituation = (inputs: AnchorInputs, situation: Situation | 'unknown'): AnchorInputs => ({
  ...inputs,
  situation,
});

/** Tells whether every number is within its limits and no guard would act. */
export const isSound = (inputs: AnchorInputs): boolean =>
  anchorKeys.every((key) => {
    const { min, max } = findBounds(inputs, key);
    const value = inputs[key];
    const isWhole = describeField(key).kind !== 'count' || Number.isInteger(value);
    return isWhole && value >= min.value && value <= max.value;
  });

/** Moves amounts that stand at a default, the able debtor's capacity included, to the default of another claim or mode. */
function rescale(inputs: AnchorInputs, claim: number, mode: AnchorMode): AnchorInputs {
  const before = defaultsFor(inputs.claim, inputs.mode);
  const after = defaultsFor(claim, mode);
  const standing = anchorKeys.filter(
    (key) => describeField(key).kind === 'amount' && inputs[key] === before[key],
  );
  const moved: Partial<AnchorInputs> = Object.fromEntries(standing.map((key) => [key, after[key]]));
  const isAble = inputs.capacity === presetCapacity('able', inputs.claim);
  return {
    ...inputs,
    ...moved,
    ...(isAble && { capacity: presetCapacity('able', claim) }),
    claim,
    mode,
  };
}

/** Draws amounts back within the guards after the claim or the mode has changed under them. */
export function repairInputs(inputs: AnchorInputs): ChangedInputs {
  const guards: GuardCode[] = [];
  const lower = (value: number, cap: number, code: GuardCode): number => {
    if (value <= cap) return value;
    guards.push(code);
    return cap;
  };
  const cap = inputs.mode === 'debt' ? inputs.claim : Infinity;
  const ask = lower(inputs.ask, cap, 'ask-above-claim');
  const target = lower(inputs.target, cap, 'target-above-claim');
  const expectedOffer = lower(inputs.expectedOffer, cap, 'offer-above-claim');
  const floor = lower(lower(inputs.floor, target, 'floor-above-target'), ask, 'floor-above-ask');
  return { inputs: { ...inputs, ask, target, expectedOffer, floor }, guards };
}
