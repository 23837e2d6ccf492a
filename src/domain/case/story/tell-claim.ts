import { readField, type Case } from '../case.ts';
import { splitClaim, type Claim } from '../fields/claim.ts';
import { seeDay } from './count-days.ts';
import type { StoryStep } from './story-step.ts';

/** The earliest day on which something unpaid is due; a paid invoice does not count. */
export const findDue = (claim: Claim): string | undefined => {
  if (claim.invoices.length === 0) return claim.due;
  const open = claim.invoices.filter((one) => one.openMinor > 0);
  return open.flatMap((one) => one.due ?? []).sort()[0] ?? (open.length > 0 ? claim.due : undefined);
};

/** Tells whether the case is about a debt of which nothing is left. */
export const isSettled = (one: Case): boolean => {
  const claim = readField(one, 'claim');
  return claim?.kind === 'debt' && claim.totalMinor === 0;
};

/**
 * What of a claim is due by a day, and what of that is not in dispute: the sum to ask for on that day.
 * What bears no day is not counted as due.
 *
 * @example 186,000 due on 15 October, 6,000 of it disputed, and 50,000 due on 20 December; on 1 December → 186,000 and 180,000
 */
export const sumDue = (claim: Claim, today: string): { dueMinor: number; askableMinor: number } => {
  const isDue = (day: string | undefined): boolean => day !== undefined && day <= today;
  if (claim.invoices.length === 0) {
    const dueMinor = isDue(claim.due) ? claim.totalMinor : 0;
    return { dueMinor, askableMinor: dueMinor };
  }
  const due = claim.invoices.filter((invoice) => isDue(invoice.due));
  const dueMinor = due.reduce((sum, { openMinor }) => sum + openMinor, 0);
  return { dueMinor, askableMinor: due.reduce((sum, { disputedMinor }) => sum - disputedMinor, dueMinor) };
};

/** What is owed or aimed for, and since when. */
export const tellClaim = (one: Case, today: string): StoryStep[] => {
  const claim = readField(one, 'claim');
  if (!claim) return [];
  if (isSettled(one)) return [{ step: 'settled' }];
  const { currency, totalMinor: amountMinor } = claim;
  const day = findDue(claim);
  const due = day ? { due: seeDay(day, today) } : {};
  if (claim.kind === 'target') return [{ step: 'month-target', amountMinor, currency, ...due }];
  const open = claim.invoices.filter(({ openMinor }) => openMinor > 0);
  const { dueMinor, askableMinor } = sumDue(claim, today);
  return [
    {
      step: 'debt',
      amountMinor,
      currency,
      invoices: open.length,
      ...due,
      ...(dueMinor > 0 && dueMinor < amountMinor && { dueMinor }),
      ...splitClaim(claim),
      askableMinor,
    },
  ];
};
