import type { AnchorInputs } from './anchor-inputs.ts';
import { findOwed, type Owed } from './owed.ts';

/** The words to say, in the order of the talk; the sentences stand in the view, one for each id and language. */
export const lineIds = [
  'debt-open-whole',
  'debt-open-part',
  'target-open',
  'precise-anchor',
  'range-anchor',
  'silence',
  'debt-capacity-question',
  'target-capacity-question',
  'debt-answer-small-offer',
  'target-answer-small-offer',
  'offer-basis',
  'offer-as-part-payment',
  'debt-conditional-concession',
  'target-conditional-concession',
  'credit-them',
  'part-payment-reservation',
  'debt-written-confirmation',
  'target-written-confirmation',
] as const;

/** One of the lines. */
export type LineId = (typeof lineIds)[number];

/** A line to say, and the numbers for it: amounts in 万元, and how many invoices, parts or seconds. */
export interface Line {
  id: LineId;
  numbers: Readonly<Record<string, number>>;
}

/** The pause before every concession, in seconds (N 2.2, 5.5). */
const PAUSE_SECONDS = 3;
/** A range that starts at the target stays this narrow: N 1.8 says 18 to 20; wide ones do not help (N 1.2). */
const RANGE_WIDTH = 1.15;
/** Into how many dated parts the rest is laid in the model line (N 2.2). */
const REST_PARTS = 2;

/**
 * Chooses the words to say for these inputs, in the order of N 1.8: claim, silence, capacity, their offer, trade, confirmation.
 *
 * - overdue: the whole claim to the 分, what is in dispute named apart, the rest asked for, or "A of the D by Friday"
 *   where less is asked (N 1.6); never a small number first, and so no range.
 * - a month's target: an ordinary ask, a narrow range upwards from the target (N 1.8); nothing is called overdue.
 * - what answers their offer is there only where an offer below the target is expected (N 1.7).
 * - trading is there only where the target lies below what is claimed or asked (N 2.2).
 * - a part payment waives nothing of all that is open, what is in dispute included (N 1.4).
 */
export function chooseLines(inputs: AnchorInputs, ofCase?: Owed): Line[] {
  const { mode, claim, ask, target, expectedOffer } = inputs;
  const inDebt = mode === 'debt';
  const whole = inDebt ? claim : ask;
  const owed = findOwed(inputs, ofCase);
  const isOfferSmall = expectedOffer < target;
  const rangeEnd = Math.min(ask, target * RANGE_WIDTH);
  const line = (fits: boolean, id: LineId, numbers: Line['numbers'] = {}): Line[] =>
    fits ? [{ id, numbers }] : [];

  return [
    line(inDebt && ask >= claim, 'debt-open-whole', { claim, ...owed }),
    line(inDebt && ask < claim, 'debt-open-part', { ask, claim, ...owed }),
    line(!inDebt, 'target-open', { ask }),
    line(inDebt, 'precise-anchor', { ...owed }),
    line(!inDebt && target > 0 && rangeEnd > target, 'range-anchor', { from: target, to: rangeEnd }),
    line(true, 'silence', { seconds: PAUSE_SECONDS }),
    line(inDebt, 'debt-capacity-question'),
    line(!inDebt, 'target-capacity-question'),
    line(inDebt && isOfferSmall, 'debt-answer-small-offer', { offer: expectedOffer, claim, ...owed }),
    line(!inDebt && isOfferSmall, 'target-answer-small-offer', { offer: expectedOffer, ask }),
    line(isOfferSmall, 'offer-basis', { offer: expectedOffer }),
    line(inDebt && isOfferSmall && expectedOffer > 0, 'offer-as-part-payment', {
      offer: expectedOffer,
      disputed: owed.disputed,
    }),
    line(inDebt && target < claim, 'debt-conditional-concession', {
      target,
      rest: claim - target,
      parts: REST_PARTS,
      disputed: owed.disputed,
    }),
    line(!inDebt && target < ask, 'target-conditional-concession', { target, rest: ask - target }),
    line(target < whole, 'credit-them'),
    line(inDebt && target < owed.total, 'part-payment-reservation', {
      paid: target,
      rest: owed.total - target,
      disputed: owed.disputed,
    }),
    line(inDebt, 'debt-written-confirmation', { amount: target, ...owed }),
    line(!inDebt, 'target-written-confirmation', { amount: target }),
  ].flat();
}
