import type { Localised } from '../locale.ts';

/** The largest amount a case takes, in minor units: 100 thousand million yuan. 500 of them still add up exactly. */
export const maxMinor = 1e13;

/** Currencies offered for a claim; all have two decimals. */
export const currencies = ['CNY', 'HKD', 'USD', 'EUR', 'GBP', 'SGD'] as const;

/** A currency that is offered. */
export type Currency = (typeof currencies)[number];

/** Chinese readers know a currency by its name, English readers by its code. */
export const currencyTitles: Readonly<Record<Currency, Localised>> = {
  CNY: { zh: '人民币', en: 'CNY' },
  HKD: { zh: '港币', en: 'HKD' },
  USD: { zh: '美元', en: 'USD' },
  EUR: { zh: '欧元', en: 'EUR' },
  GBP: { zh: '英镑', en: 'GBP' },
  SGD: { zh: '新加坡元', en: 'SGD' },
};

/** Whether a code, ISO 4217, is one of a currency that is offered. */
export const isOffered = (code: string): code is Currency => currencies.some((one) => one === code);

/** The currency of a case that does not say otherwise. */
export const usualCurrency = 'CNY';

/** An amount, and the day it is to be there where that is known. */
export interface MoneyByDay {
  /** Whole minor units (分, cents). */
  amountMinor: number;
  /** ISO 4217. */
  currency: string;
  /** Plain day. */
  day?: string;
}
