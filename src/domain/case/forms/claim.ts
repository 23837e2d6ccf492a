import { claimKinds, settleClaim, type Claim, type Invoice } from '../fields/claim.ts';
import {
  conclude,
  isBlank,
  makeComplaints,
  readCode,
  type Complaints,
  type Draft,
  type FieldForm,
} from './form.ts';
import {
  readCurrency,
  readDay,
  readMinor,
  readMinorText,
  readNeededMinor,
  readWords,
  writeMinor,
} from './inputs.ts';
import { readRows } from './rows.ts';

/** The inputs of one invoice; in the draft they stand as `<name>.<row>`. */
export const invoiceInputs = ['no', 'issued', 'due', 'amount', 'open', 'disputed'] as const;

const namesOfRow = (row: number): string[] => invoiceInputs.map((name) => `${name}.${row}`);

const fillRow = (invoice: Invoice, row: number): [string, string][] => [
  [`no.${row}`, invoice.no],
  [`issued.${row}`, invoice.issued ?? ''],
  [`due.${row}`, invoice.due ?? ''],
  [`amount.${row}`, writeMinor(invoice.amountMinor)],
  [`open.${row}`, writeMinor(invoice.openMinor)],
  [`disputed.${row}`, invoice.disputedMinor === 0 ? '' : writeMinor(invoice.disputedMinor)],
];

const readRow = (draft: Draft, row: number, complaints: Complaints): Invoice[] => {
  if (isBlank(draft, namesOfRow(row))) return [];
  const no = readWords(draft, `no.${row}`, complaints, 100) ?? '';
  const issued = readDay(draft, `issued.${row}`, complaints);
  const due = readDay(draft, `due.${row}`, complaints);
  const amountMinor = readNeededMinor(draft, `amount.${row}`, complaints);
  const openMinor = readMinor(draft, `open.${row}`, complaints) ?? amountMinor;
  const disputedMinor = readMinor(draft, `disputed.${row}`, complaints) ?? 0;
  if (openMinor > amountMinor && !complaints.errors[`amount.${row}`])
    complaints.add(`open.${row}`, 'above-amount');
  if (disputedMinor > openMinor && !complaints.errors[`open.${row}`])
    complaints.add(`disputed.${row}`, 'above-open');
  return [{ no, ...(issued && { issued }), ...(due && { due }), amountMinor, openMinor, disputedMinor }];
};

/** What the filled-in rows add up to, minor units; `undefined` where no row can be read. */
export const sumRows = (draft: Draft): number | undefined => {
  const invoices = readRows(draft, (row) => readRow(draft, row, makeComplaints()));
  return invoices.length === 0 ? undefined : invoices.reduce((sum, one) => sum + one.openMinor, 0);
};

/**
 * How far what the invoices add up to is from the total typed before them, minor units: below zero where they are less.
 * `undefined` where nobody typed a total, the rows cannot be read, or the two agree.
 *
 * @example 186,000 typed, then invoices of 176,000 → -1,000,000
 */
export const missTotal = (draft: Draft): number | undefined => {
  const typed = draft['summed'] ? undefined : readMinorText(draft['total'] ?? '', readCurrency(draft));
  const sum = sumRows(draft);
  if (typed?.type !== 'minor' || sum === undefined || sum === typed.minor) return undefined;
  return sum - typed.minor;
};

/**
 * The form of `claim`: `kind`, `currency`, and either `total` and `due` or rows of invoices, of which `rows` is the number.
 * Empty rows do not count; an empty open amount means that nothing of the invoice is paid.
 * `summed` tells that the total was not typed but added up from invoices the case holds.
 */
export const claimForm: FieldForm<Claim> = {
  fill: (value, currency) => ({
    kind: value?.kind ?? 'debt',
    currency: value?.currency ?? currency,
    total: value ? writeMinor(value.totalMinor) : '',
    due: value?.due ?? '',
    rows: String(value?.invoices.length ?? 0),
    summed: value && value.invoices.length > 0 ? '1' : '',
    ...Object.fromEntries((value?.invoices ?? []).flatMap(fillRow)),
  }),
  read: (draft) => {
    const complaints = makeComplaints();
    const invoices = readRows(draft, (row) => readRow(draft, row, complaints));
    if (invoices.length === 0 && isBlank(draft, ['total', 'due'])) return { type: 'empty' };
    const totalMinor = invoices.length > 0 ? 0 : readNeededMinor(draft, 'total', complaints);
    const due = readDay(draft, 'due', complaints);
    const claim: Claim = {
      kind: readCode(claimKinds, draft['kind']) ?? 'debt',
      currency: readCurrency(draft),
      totalMinor,
      ...(due && { due }),
      invoices,
    };
    return conclude(complaints, settleClaim(claim));
  },
};
