import { promiseOutcomes, type PromiseOutcome } from '../papers.ts';
import { choice, compact, money, onDay, words, yesNo } from '../parts.ts';
import { codeOf, currency, day, flag, listOf, minor, numberFrom, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** A promise in seven parts (N 3.4, C 3.4); `promiseParts` says which of them are there. */
export interface PaymentPromise {
  /** Plain day it was made. */
  made: string;
  amountMinor: number;
  currency: string;
  /** Which invoices it pays. */
  invoices?: string;
  /** Plain day it is to be kept, and the hour as they said it. */
  day: string;
  hour?: string;
  /** Who pays, from which account. */
  payer?: string;
  submits?: string;
  approves?: string;
  /** What could block it, and what happens then. */
  mayBlock?: string;
  ifBlocked?: string;
  inWriting?: boolean;
  /** How many of the seven parts are there, 0 to 7. */
  score: number;
  outcome: PromiseOutcome;
}

/** The seven parts of a promise, in the order in which they are asked for. */
export const promiseParts = ['payer', 'amount', 'when', 'submits', 'approves', 'block', 'writing'] as const;

/** One of the seven parts. */
export type PromisePart = (typeof promiseParts)[number];

/** Of the seven parts those that are missing; a part of two halves (sum and invoices, day and hour) is there when both are. */
export const listMissingParts = (one: Omit<PaymentPromise, 'score'>): PromisePart[] => {
  const isThere: Record<PromisePart, boolean> = {
    payer: Boolean(one.payer),
    amount: one.amountMinor > 0 && Boolean(one.invoices),
    when: Boolean(one.day && one.hour),
    submits: Boolean(one.submits),
    approves: Boolean(one.approves),
    block: Boolean(one.mayBlock && one.ifBlocked),
    writing: one.inWriting === true,
  };
  return promiseParts.filter((part) => !isThere[part]);
};

const promise: Read<PaymentPromise> = shape(
  { made: day, amountMinor: minor, currency, day, score: numberFrom(0, 7), outcome: codeOf(promiseOutcomes) },
  {
    invoices: text(200),
    hour: text(40),
    payer: text(200),
    submits: text(200),
    approves: text(200),
    mayBlock: text(500),
    ifBlocked: text(500),
    inWriting: flag,
  },
);

/** Promises, written down by hand or by the promise tracker. */
export const promises: CaseField<{ items: PaymentPromise[] }> = {
  read: shape({ items: listOf(promise, 200) }),
  describe: (value) =>
    value.items.map((one) =>
      compact([
        money('amount', one.amountMinor, one.currency),
        words('for-invoices', one.invoices),
        onDay('by', one.day),
        words('hour', one.hour),
        words('account', one.payer),
        words('submits', one.submits),
        words('approves', one.approves),
        words('may-block', one.mayBlock),
        words('if-blocked', one.ifBlocked),
        yesNo('in-writing', one.inWriting),
        { as: 'number', label: 'score', value: one.score },
        choice('outcome', promiseOutcomes[one.outcome]),
      ]),
    ),
};
