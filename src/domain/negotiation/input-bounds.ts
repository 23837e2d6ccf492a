import { usualFloor } from './anchor-defaults.ts';
import { describeField } from './anchor-fields.ts';
import type { AnchorInputs, AnchorKey } from './anchor-inputs.ts';

/** Which rule stopped a value on its way. */
export type GuardCode =
  | 'not-a-number'
  | 'at-least'
  | 'at-most'
  | 'ask-above-claim'
  | 'ask-below-floor'
  | 'target-above-claim'
  | 'target-below-floor'
  | 'floor-above-target'
  | 'floor-above-ask'
  | 'offer-above-claim'
  | 'spread-order';

/** A bound and the rule behind it. */
export interface Bound {
  value: number;
  code: GuardCode;
}

/** Between which bounds an input may move now, the other inputs being as they are. */
export interface Bounds {
  min: Bound;
  max: Bound;
}

/** The floor where the learner has set none: the usual one, or a lower ask or target. */
export const followingFloor = ({
  claim,
  ask,
  target,
}: Pick<AnchorInputs, 'claim' | 'ask' | 'target'>): number => Math.min(usualFloor(claim), ask, target);

/** Tells whether the floor still goes with the ask and the target, nobody having set it. */
export const isFloorFollowing = (inputs: AnchorInputs): boolean => inputs.floor === followingFloor(inputs);

/**
 * Gives the bounds of an input: its fixed limits, drawn in by the rules between inputs.
 * Nothing is anchored above an overdue claim (A ≤ D), nobody aims or opens below their own floor (T ≥ R, A ≥ R; N 2.3),
 * and a spread keeps its order. A floor that nobody has set holds nothing up: it follows (`changeInput`).
 */
export function findBounds(inputs: AnchorInputs, key: AnchorKey): Bounds {
  const { min, max } = describeField(key);
  const lows: Bound[] = [{ value: min, code: 'at-least' }];
  const highs: Bound[] = [{ value: max, code: 'at-most' }];
  const inDebt = inputs.mode === 'debt';
  switch (key) {
    case 'ask':
      if (!isFloorFollowing(inputs)) lows.push({ value: inputs.floor, code: 'ask-below-floor' });
      if (inDebt) highs.push({ value: inputs.claim, code: 'ask-above-claim' });
      break;
    case 'target':
      if (!isFloorFollowing(inputs)) lows.push({ value: inputs.floor, code: 'target-below-floor' });
      if (inDebt) highs.push({ value: inputs.claim, code: 'target-above-claim' });
      break;
    case 'floor':
      highs.push({ value: inputs.target, code: 'floor-above-target' });
      highs.push({ value: inputs.ask, code: 'floor-above-ask' });
      break;
    case 'expectedOffer':
      if (inDebt) highs.push({ value: inputs.claim, code: 'offer-above-claim' });
      break;
    default: {
      const { below, above } = findNeighbours(key);
      if (below) lows.push({ value: inputs[below], code: 'spread-order' });
      if (above) highs.push({ value: inputs[above], code: 'spread-order' });
    }
  }
  return {
    min: lows.reduce((tightest, bound) => (bound.value > tightest.value ? bound : tightest)),
    max: highs.reduce((tightest, bound) => (bound.value < tightest.value ? bound : tightest)),
  };
}

const spreads = [
  ['willingLow', 'willingMid', 'willingHigh'],
  ['openingLow', 'openingMid', 'openingHigh'],
] as const satisfies AnchorKey[][];

function findNeighbours(key: AnchorKey): { below?: AnchorKey | undefined; above?: AnchorKey | undefined } {
  for (const spread of spreads) {
    const place = spread.findIndex((one) => one === key);
    if (place >= 0) return { below: spread[place - 1], above: spread[place + 1] };
  }
  return {};
}
