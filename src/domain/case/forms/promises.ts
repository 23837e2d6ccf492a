import { listMissingParts, promiseParts, type PaymentPromise, type PromisePart } from '../fields/promises.ts';
import { promiseOutcomes } from '../papers.ts';
import {
  conclude,
  isBlank,
  makeComplaints,
  readCode,
  type Complaints,
  type Draft,
  type FieldForm,
} from './form.ts';
import { readCurrency, readDay, readNeededMinor, readWords, writeMinor } from './inputs.ts';
import { readRows } from './rows.ts';

/** The inputs of one promise that hold words, and the most characters of each. */
const wordInputs = {
  invoices: 200,
  hour: 40,
  payer: 200,
  submits: 200,
  approves: 200,
  mayBlock: 500,
  ifBlocked: 500,
} as const;
type WordInput = keyof typeof wordInputs;
const wordNames = Object.keys(wordInputs) as WordInput[];

/** A row in which nothing of the promise itself was said yet; the day it was made and how it ended are there from the start. */
const isEmptyRow = (draft: Draft, row: number): boolean =>
  isBlank(
    draft,
    ['amount', 'day', 'writing', ...wordNames].map((name) => `${name}.${row}`),
  );

const fillRow = (one: PaymentPromise, row: number): [string, string][] => [
  [`made.${row}`, one.made],
  [`amount.${row}`, writeMinor(one.amountMinor)],
  [`day.${row}`, one.day],
  ...wordNames.map((name): [string, string] => [`${name}.${row}`, one[name] ?? '']),
  [`writing.${row}`, one.inWriting === undefined ? '' : one.inWriting ? 'yes' : 'no'],
  [`outcome.${row}`, one.outcome],
  [`currency.${row}`, one.currency],
];

const readRow = (draft: Draft, row: number, complaints: Complaints): Omit<PaymentPromise, 'score'>[] => {
  if (isEmptyRow(draft, row)) return [];
  const amountMinor = readNeededMinor(draft, `amount.${row}`, complaints);
  const readNeededDay = (name: string): string => {
    const day = readDay(draft, name, complaints);
    if (!day && !complaints.errors[name]) complaints.add(name, 'needed');
    return day ?? '';
  };
  const day = readNeededDay(`day.${row}`);
  const made = readNeededDay(`made.${row}`);
  const words = wordNames.flatMap((name) => {
    const said = readWords(draft, `${name}.${row}`, complaints, wordInputs[name]);
    return said ? [[name, said] as const] : [];
  });
  const writing = draft[`writing.${row}`];
  return [
    {
      made,
      amountMinor,
      currency: readCurrency({ currency: draft[`currency.${row}`] ?? draft['currency'] ?? '' }),
      day,
      ...(Object.fromEntries(words) as Partial<Record<WordInput, string>>),
      ...((writing === 'yes' || writing === 'no') && { inWriting: writing === 'yes' }),
      outcome: readCode(promiseOutcomes, draft[`outcome.${row}`]) ?? 'open',
    },
  ];
};

/** Whether two promises say the same, whatever score they bear. */
const saysSame = (a: Omit<PaymentPromise, 'score'>, b: PaymentPromise): boolean =>
  (Object.keys({ ...b, ...a }) as (keyof PaymentPromise)[]).every(
    (part) => part === 'score' || a[part] === b[part],
  );

/** Which of the seven parts one row of the form lacks; `undefined` while it is empty. */
export const checkPromiseRow = (draft: Draft, row: number): PromisePart[] | undefined => {
  const [one] = readRow(draft, row, makeComplaints());
  return one && listMissingParts(one);
};

/**
 * The form of `promises`: in each of its `rows` the seven parts, the day it was made and how it ended.
 * The score is counted; one that a tool gave to the same words stays.
 */
export const promisesForm: FieldForm<{ items: PaymentPromise[] }> = {
  fill: (value, currency) => ({
    currency,
    rows: String(value?.items.length ?? 0),
    ...Object.fromEntries((value?.items ?? []).flatMap(fillRow)),
  }),
  read: (draft, known) => {
    const complaints = makeComplaints();
    const items = readRows(draft, (row) => readRow(draft, row, complaints)).map((one): PaymentPromise => {
      const same = known?.items.find((other) => saysSame(one, other));
      return { ...one, score: same?.score ?? promiseParts.length - listMissingParts(one).length };
    });
    return items.length === 0 ? { type: 'empty' } : conclude(complaints, { items });
  },
};
