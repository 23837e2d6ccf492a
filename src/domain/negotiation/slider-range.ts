import { roundHalfUp } from '../numbers/round.ts';
import { describeField } from './anchor-fields.ts';
import type { AnchorInputs, AnchorKey } from './anchor-inputs.ts';
import { findCap } from './anchor-models.ts';

/** The ends and the step of a slider; `max` is a whole number of steps above `min`. */
export interface SliderRange {
  min: number;
  max: number;
  step: number;
}

/** The inputs a slider makes sense for: a claim and a seed are typed. */
export type SliderKey = Exclude<AnchorKey, 'claim' | 'seed'>;

/** How far past a month's target the ask slider goes; typing goes further. */
const BEYOND_TARGET = 1.5;

/**
 * Gives a slider its range. Amounts run from 0 to the claim (overdue money) or to one and a half times the month's target,
 * further where the value already is; the step grows with the claim. The end may lie a fraction of a step past the claim:
 * `changeInput` then stops at the claim itself.
 */
export function findSliderRange(inputs: AnchorInputs, key: SliderKey): SliderRange {
  const { kind, min, max, step } = describeField(key);
  if (kind !== 'amount') return { min, max, step };
  const scaled = chooseStep((step * inputs.claim) / 30);
  const reach = Math.max(findReach(inputs, key), inputs[key], scaled);
  const steps = Math.ceil(reach / scaled - 1e-9);
  return { min: 0, max: roundHalfUp(steps * scaled, 6), step: roundHalfUp(scaled, 6) };
}

/** An ask as the slider has it, the nearest step; of a debt never past the claim. */
export const roundAsk = (inputs: AnchorInputs, ask: number): number => {
  const { step } = findSliderRange(inputs, 'ask');
  return Math.min(findCap(inputs), Math.round(ask / step) * step);
};

function findReach({ mode, claim }: AnchorInputs, key: SliderKey): number {
  if (key === 'capacity') return claim * BEYOND_TARGET;
  if (key === 'fallback') return claim / 2;
  return mode === 'debt' ? claim : claim * BEYOND_TARGET;
}

/** The nearest step of 1, 2 or 5 times a power of ten that is not larger. */
function chooseStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw) + 1e-9);
  const factor = [5, 2, 1].find((one) => one * power <= raw * (1 + 1e-9)) ?? 1;
  return Math.max(factor * power, 1e-6);
}
