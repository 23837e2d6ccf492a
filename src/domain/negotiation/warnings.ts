/** The cards "when this backfires", by the rule that shows them (`warning-rules.ts`). */
export const warningIds = [
  'dispute-first',
  'talk-alone-wont-do',
  'date-not-amount',
  'floor-above-limit',
  'ask-not-above-offer',
  'ask-far-above-capacity',
  'target-above-capacity',
  'gives-away-before-start',
  'small-number-first',
  'ambitious-ask-breakdown',
  'forecast-corrupted',
  'past-best-cash',
  'promise-past-capacity',
  'padding-inflation',
  'paper-risk',
  'their-anchor',
  'asking-not-due',
  'right-into-request',
  'yes-is-not-payment',
  'capacity-unknown',
] as const;

/** One of the cards. */
export type WarningId = (typeof warningIds)[number];

/** A card to show, and the numbers for its sentence: amounts in 万元, shares and chances from 0 to 1. */
export interface Warning {
  id: WarningId;
  numbers: Readonly<Record<string, number>>;
}
