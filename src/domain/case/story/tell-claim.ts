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
  const overdueMinor = open
    .filter((invoice) => invoice.due && invoice.due < today)
    .reduce((sum, { openMinor }) => sum + openMinor, 0);
  return [
    {
      step: 'debt',
      amountMinor,
      currency,
      invoices: open.length,
      ...due,
      ...(overdueMinor > 0 && overdueMinor < amountMinor && { overdueMinor }),
      ...splitClaim(claim),
    },
  ];
};
