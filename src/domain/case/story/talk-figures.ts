import { readField, type Case } from '../case.ts';
import { countDays } from './count-days.ts';
import { findDue, sumDue } from './tell-claim.ts';

/** The learner's own figures for a sentence to be said; what the case does not hold is absent. */
export interface TalkFigures {
  currency: string;
  /** What is due and not in dispute. */
  askableMinor?: number;
  /** What of the due invoices is in dispute. */
  disputedMinor?: number;
  /** How many invoices are due. */
  invoices?: number;
  /** How many days the oldest is late. */
  daysLate?: number;
}

/** What of a debt may be said out loud today. A month's target gives no figures: nobody owes it. */
export const findTalkFigures = (one: Case | undefined, today: string): TalkFigures | undefined => {
  const claim = readField(one, 'claim');
  if (claim?.kind !== 'debt') return undefined;
  const { askableMinor } = sumDue(claim, today);
  const due = claim.invoices.filter((one) => one.openMinor > 0 && one.due !== undefined && one.due <= today);
  const disputedMinor = due.reduce((sum, one) => sum + one.disputedMinor, 0);
  const invoices = due.length;
  const oldest = findDue(claim);
  const daysLate = oldest ? countDays(oldest, today) : 0;
  return {
    currency: claim.currency,
    ...(askableMinor > 0 && { askableMinor }),
    ...(disputedMinor > 0 && { disputedMinor }),
    ...(invoices > 0 && { invoices }),
    ...(daysLate > 0 && { daysLate }),
  };
};
