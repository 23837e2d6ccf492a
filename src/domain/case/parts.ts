import type { Locale, Localised } from '../locale.ts';

/** What a part of a fact is called; views have the word for each in both languages. */
export type PartLabel =
  | 'accepted-by'
  | 'acceptance-standard'
  | 'account'
  | 'approves'
  | 'as-of'
  | 'amount'
  | 'ask'
  | 'basis'
  | 'behaviour'
  | 'by'
  | 'cause'
  | 'channel'
  | 'chance'
  | 'costs-us-a-day'
  | 'day'
  | 'deadline'
  | 'disputed'
  | 'due'
  | 'earns-them-a-day'
  | 'event'
  | 'evidence'
  | 'expected-value'
  | 'for-invoices'
  | 'held'
  | 'hold-right'
  | 'hour'
  | 'how-known'
  | 'if-blocked'
  | 'in-exchange-for'
  | 'in-writing'
  | 'invoice'
  | 'issued'
  | 'kind'
  | 'later'
  | 'lesson'
  | 'may-block'
  | 'not-held'
  | 'note'
  | 'open-amount'
  | 'our-side'
  | 'outcome'
  | 'package'
  | 'payment-method'
  | 'person'
  | 'proof'
  | 'purpose'
  | 'red-flag'
  | 'role'
  | 'route'
  | 'runner-up'
  | 'score'
  | 'security'
  | 'setting'
  | 'situation'
  | 'stage'
  | 'submits'
  | 'text'
  | 'total'
  | 'worth';

/** One piece of a fact, ready to be shown: what it is called and what it says. */
export type Part =
  | { as: 'money'; label: PartLabel; amountMinor: number; currency: string }
  | { as: 'day'; label: PartLabel; day: string }
  | { as: 'text'; label: PartLabel; text: string; lang?: Locale }
  | { as: 'choice'; label: PartLabel; title: Localised }
  | { as: 'number'; label: PartLabel; value: number }
  | { as: 'share'; label: PartLabel; value: number }
  | { as: 'yes-no'; label: PartLabel; yes: boolean };

/** A list of pieces where the missing ones fall out: `compact([money(…), due && day('due', due)])`. */
export const compact = (parts: readonly (Part | undefined | false | '')[]): Part[] =>
  parts.filter((part): part is Part => Boolean(part));

/** An amount to show. */
export const money = (
  label: PartLabel,
  amountMinor: number | undefined,
  currency: string,
): Part | undefined =>
  amountMinor === undefined ? undefined : { as: 'money', label, amountMinor, currency };

/** A day to show. */
export const onDay = (label: PartLabel, day: string | undefined): Part | undefined =>
  day ? { as: 'day', label, day } : undefined;

/** Somebody's own words to show, with their language where it is known. */
export const words = (label: PartLabel, said: string | undefined, lang?: Locale): Part | undefined =>
  said ? { as: 'text', label, text: said, ...(lang && { lang }) } : undefined;

/** A settled code to show by its title. */
export const choice = (label: PartLabel, title: Localised | undefined): Part | undefined =>
  title ? { as: 'choice', label, title } : undefined;

/** Yes or no to show. */
export const yesNo = (label: PartLabel, yes: boolean | undefined): Part | undefined =>
  yes === undefined ? undefined : { as: 'yes-no', label, yes };
