import { sumOpen, takeDue, type Claim, type OpenSums } from '../fields/claim.ts';
import { countDays } from './count-days.ts';
import { findDue } from './tell-claim.ts';

/** The learner's own figures for a sentence to be said; an amount or a number of 0 is nothing to be named. */
export interface TalkFigures extends OpenSums {
  currency: string;
  /** The day on which the first of it fell due; absent where no day is known. */
  due?: string;
  /** Whether it fell due on several days. */
  hasMoreDues: boolean;
  /** How many days the first is late. */
  daysLate: number;
  /** The number of the oldest invoice with something undisputed. */
  invoice?: string;
}

/**
 * What of a debt may be said out loud today, for every tool that fills a line from the case: what is due, by `takeDue`.
 * A month's target gives no figures, for nobody owes it, nor does a debt that is paid or falls due later.
 *
 * @param today plain day, as 2026-11-21; what falls due on it is due
 */
export const findTalkFigures = (claim: Claim | undefined, today: string): TalkFigures | undefined => {
  if (claim?.kind !== 'debt' || claim.totalMinor === 0) return undefined;
  const first = findDue(claim);
  if (first !== undefined && first > today) return undefined;
  const ripe = takeDue(claim, today);
  const due = findDue(ripe);
  const open = ripe.invoices.filter(({ openMinor }) => openMinor > 0);
  const [oldest] = open
    .filter(({ no, openMinor, disputedMinor }) => no.trim() !== '' && openMinor > disputedMinor)
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  return {
    ...sumOpen(ripe),
    currency: claim.currency,
    ...(due && { due }),
    hasMoreDues: new Set(open.map((one) => one.due)).size > 1,
    daysLate: due ? countDays(due, today) : 0,
    ...(oldest && { invoice: oldest.no.trim() }),
  };
};
