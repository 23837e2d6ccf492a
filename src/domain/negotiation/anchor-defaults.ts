import { usualCurrency } from '../case/money.ts';
import { roundHalfUp } from '../numbers/round.ts';
import { anchorFields, anchorKeys, describeField } from './anchor-fields.ts';
import type { AnchorInputs, AnchorKey, AnchorMode } from './anchor-inputs.ts';

/** The claim at which the printed defaults hold. */
const PRINTED_CLAIM = anchorFields.claim.initial;
/** Where a ladder for overdue money ends by default, at D = 30 (N 2.3). */
const DEBT_TARGET = 18;
/** A debtor who can pay: 25, 32, 45 at D = 30 (N 2.5). */
const ABLE = { capacity: 32, lowShare: 25 / 32, highShare: 45 / 32 } as const;

/** Scales an amount of the printed tables to a claim, to the 分. */
const scale = (printed: number, claim: number): number => roundHalfUp((printed * claim) / PRINTED_CLAIM, 6);

/**
 * Gives the defaults for a claim in 万元: amounts scale by D/30, all else stays.
 * For overdue money the ask starts at the claim; for a month's target it is the example "expect 10, ask 20, settle at 15".
 */
export function defaultsFor(claim: number, mode: AnchorMode = 'target'): AnchorInputs {
  const numbers = Object.fromEntries(
    anchorKeys.map((key) => {
      const { kind, initial } = describeField(key);
      return [key, kind === 'amount' ? scale(initial, claim) : initial];
    }),
  ) as Record<AnchorKey, number>;
  const debt = { ask: claim, target: scale(DEBT_TARGET, claim) };
  return {
    ...numbers,
    currency: usualCurrency,
    claim,
    mode,
    situation: 'unknown',
    ...(mode === 'debt' && debt),
  };
}

/** What the calculator opens with: a month's target of 30, expect 10, ask 20, aim at 15. */
export const exampleInputs: AnchorInputs = defaultsFor(PRINTED_CLAIM);

/** The least one would take today, unless the learner sets it: 8 at D = 30. */
export const usualFloor = (claim: number): number => scale(anchorFields.floor.initial, claim);

/** The two debtors of the printed tables: short of cash (8, 16, 24 at D = 30) or able to pay (25, 32, 45). */
export type DebtorPreset = 'short' | 'able';

/** The likeliest capacity of a preset, for a claim; never past the limit of the field. */
export const presetCapacity = (preset: DebtorPreset, claim: number): number => {
  const { initial, max } = anchorFields.capacity;
  return Math.min(max, scale(preset === 'able' ? ABLE.capacity : initial, claim));
};

/** Gives the inputs with a debtor who can pay, or with one who is short of cash; the rest stays. */
export const applyPreset = (inputs: AnchorInputs, preset: DebtorPreset): AnchorInputs => ({
  ...inputs,
  capacity: presetCapacity(preset, inputs.claim),
  capacityLowShare: preset === 'able' ? ABLE.lowShare : anchorFields.capacityLowShare.initial,
  capacityHighShare: preset === 'able' ? ABLE.highShare : anchorFields.capacityHighShare.initial,
});
