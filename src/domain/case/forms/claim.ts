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
import { readCurrency, readDay, readMinor, readNeededMinor, readWords, writeMinor } from './inputs.ts';

/** The inputs of one invoice; in the draft they stand as `<name>.<row>`. */
export const invoiceInputs = ['no', 'issued', 'due', 'amount', 'open', 'disputed'] as const;

/** How many invoice rows a form may have. */
export const mostInvoices = 500;

/** The number of invoice rows in a draft. */
export const countRows = (draft: Draft): number => {
  const rows = Number(draft['rows'] ?? '0');
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, mostInvoices) : 0;
};

const namesOfRow = (row: number): string[] => invoiceInputs.map((name) => `${name}.${row}`);

/** The draft with an empty invoice row at the end. */
export const addRow = (draft: Draft): Draft => ({
  ...draft,
  rows: String(Math.min(countRows(draft) + 1, mostInvoices)),
});

/** The draft without one invoice row; the rows below move up. */
export const removeRow = (draft: Draft, gone: number): Draft => {
  const entries = Object.entries(draft).flatMap(([name, text]) => {
    const [input = '', number] = name.split('.');
    const row = Number(number);
    if (number === undefined || row < gone) return [[name, text] as const];
    return row === gone ? [] : [[`${input}.${row - 1}`, text] as const];
  });
  return { ...Object.fromEntries(entries), rows: String(Math.max(0, countRows(draft) - 1)) };
};

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
  const invoices = Array.from({ length: countRows(draft) }, (_, row) =>
    readRow(draft, row, makeComplaints()),
  ).flat();
  return invoices.length === 0 ? undefined : invoices.reduce((sum, one) => sum + one.openMinor, 0);
};

/**
 * The form of `claim`: `kind`, `currency`, and either `total` and `due` or rows of invoices, of which `rows` is the number.
 * Empty rows do not count; an empty open amount means that nothing of the invoice is paid.
 */
export const claimForm: FieldForm<Claim> = {
  fill: (value, currency) => ({
    kind: value?.kind ?? 'debt',
    currency: value?.currency ?? currency,
    total: value ? writeMinor(value.totalMinor) : '',
    due: value?.due ?? '',
    rows: String(value?.invoices.length ?? 0),
    ...Object.fromEntries((value?.invoices ?? []).flatMap(fillRow)),
  }),
  read: (draft) => {
    const complaints = makeComplaints();
    const invoices = Array.from({ length: countRows(draft) }, (_, row) =>
      readRow(draft, row, complaints),
    ).flat();
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
