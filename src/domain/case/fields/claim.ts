import type { Localised } from '../../locale.ts';
import { choice, compact, money, onDay, words, type Part } from '../parts.ts';
import { codeOf, currency, day, listOf, minor, settled, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** What is being collected: money already owed, or a month's target. The two are never mixed. */
export const claimKinds = {
  debt: { zh: '逾期欠款', en: 'Overdue debt' },
  target: { zh: '当月回款任务', en: 'This month’s target' },
} as const satisfies Record<string, Localised>;

/** Debt or target. */
export type ClaimKind = keyof typeof claimKinds;

/** One invoice of a claim, in the claim's currency. */
export interface Invoice {
  /** Its number, as printed; may be empty. */
  no: string;
  /** Plain day it was issued. */
  issued?: string;
  /** Plain day it falls due. */
  due?: string;
  /** The whole invoice, minor units. */
  amountMinor: number;
  /** What is still unpaid, minor units; at most the amount. */
  openMinor: number;
  /** The part of the open amount the customer contests, minor units. */
  disputedMinor: number;
}

/** What the customer owes us, or what we want from them this month. */
export interface Claim {
  kind: ClaimKind;
  /** ISO 4217, for the total and every invoice. */
  currency: string;
  /** The sum of what is open; typed by hand only where there are no invoices. */
  totalMinor: number;
  /** The earliest due day of what is open; typed by hand only where no invoice has one. */
  due?: string;
  invoices: Invoice[];
}

const findEarliestDue = (invoices: readonly Invoice[]): string | undefined =>
  invoices.flatMap((invoice) => invoice.due ?? []).sort()[0];

/** Puts the total and the earliest due day right from the invoices; a claim without invoices stays as typed. */
export const settleClaim = (claim: Claim): Claim => {
  if (claim.invoices.length === 0) return claim;
  const invoices = claim.invoices.map((invoice) => {
    const openMinor = Math.min(invoice.openMinor, invoice.amountMinor);
    return { ...invoice, openMinor, disputedMinor: Math.min(invoice.disputedMinor, openMinor) };
  });
  const unpaid = invoices.filter((invoice) => invoice.openMinor > 0);
  const due = findEarliestDue(unpaid) ?? findEarliestDue(invoices) ?? claim.due;
  const totalMinor = invoices.reduce((sum, invoice) => sum + invoice.openMinor, 0);
  return { kind: claim.kind, currency: claim.currency, totalMinor, ...(due && { due }), invoices };
};

/** What the customer contests, and what is left to ask for today, in minor units. */
export const splitClaim = (claim: Claim): { disputedMinor: number; undisputedMinor: number } => {
  const disputedMinor = claim.invoices.reduce((sum, invoice) => sum + invoice.disputedMinor, 0);
  return { disputedMinor, undisputedMinor: claim.totalMinor - disputedMinor };
};

/** What a claim comes to, in minor units. */
export interface OpenSums {
  /** All that is open, what is in dispute included. */
  totalMinor: number;
  disputedMinor: number;
  undisputedMinor: number;
  /** How many invoices are open; 0 where they are not known one by one. */
  invoices: number;
}

/** Adds up a claim: all of it, its two parts, and the invoices it is open in. */
export const sumOpen = (claim: Claim): OpenSums => ({
  totalMinor: claim.totalMinor,
  ...splitClaim(claim),
  invoices: claim.invoices.filter(({ openMinor }) => openMinor > 0).length,
});

/**
 * What of a debt is due: the claim without the invoices that fall due later or bear no day.
 * The whole claim where nothing is due yet or no day is known, and a month's target as it stands.
 *
 * @param today plain day, as 2026-11-21; what falls due on it is due
 */
export const takeDue = (claim: Claim, today: string): Claim => {
  const invoices = claim.invoices.filter(({ due }) => due !== undefined && due <= today);
  const isAnyDue = invoices.some(({ openMinor }) => openMinor > 0);
  return claim.kind === 'debt' && isAnyDue ? settleClaim({ ...claim, invoices }) : claim;
};

const invoice: Read<Invoice> = shape(
  { no: text(100), amountMinor: minor, openMinor: minor, disputedMinor: minor },
  { issued: day, due: day },
);
/** Each invoice is bounded; their sum may pass the bound of a single amount. */
const total: Read<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? { value: Number(value), complete: true } : undefined;

const describeInvoice = (one: Invoice, unit: string): Part[] =>
  compact([
    words('invoice', one.no),
    onDay('due', one.due),
    onDay('issued', one.issued),
    money('open-amount', one.openMinor, unit),
    one.disputedMinor > 0 && money('disputed', one.disputedMinor, unit),
  ]);

/** What is owed: read and written by almost every tool. */
export const claim: CaseField<Claim> = {
  read: settled(
    shape({ kind: codeOf(claimKinds), currency, totalMinor: total, invoices: listOf(invoice) }, { due: day }),
    settleClaim,
  ),
  describe: (value) => [
    compact([
      choice('kind', claimKinds[value.kind]),
      money('total', value.totalMinor, value.currency),
      // Each invoice bears its own.
      value.invoices.length === 0 && onDay('due', value.due),
    ]),
    ...value.invoices.map((one) => describeInvoice(one, value.currency)),
  ],
};
