import { roundHalfUp } from '../../domain/numbers/round.ts';
import { wanToMinor } from '../../domain/money/minor.ts';
import { currencyTitles, type Currency } from '../../domain/case/money.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { writeDecimal } from '../../i18n/write-decimal.ts';

/** Decimals that keep small amounts readable: a claim of 200 yuan is 0.02 of the unit. */
const digitsFor = (value: number): number => (value !== 0 && Math.abs(value) < 0.1 ? 4 : 2);

/** A typed amount or number as it stands in its field: as many decimals as it has, six at most, no thousands signs. */
export const writeNumber = (value: number): string => String(roundHalfUp(value, 6));

/** An amount in the unit of the tool, without needless decimals: 15, 17.5. */
export const showAmount = (value: number): string =>
  writeDecimal(roundHalfUp(value, digitsFor(value)), 0, digitsFor(value));

/** A computed amount with its two decimals, as the lesson prints it: 15.50. */
export const showExact = (value: number): string =>
  writeDecimal(roundHalfUp(value, digitsFor(value)), digitsFor(value), digitsFor(value));

/** A computed amount in full, as rounded where it stands in the unit of the tool. */
export const showExactFull = (value: number, currency: Currency, locale: Locale): string =>
  showFull(roundHalfUp(value, digitsFor(value)), currency, locale);

/** A share as a percentage with one decimal: 80.9%. */
export const showShare = (share: number): string => `${writeDecimal(roundHalfUp(share * 100, 1), 0, 1)}%`;

/** What is left of all talks beside the shares that are shown, so that the three shown add up: 3.6%. */
export const showRest = (...shares: readonly number[]): string =>
  showShare(1 - shares.reduce((sum, share) => sum + roundHalfUp(share, 3), 0));

const writeMoney = (amount: number, least: number, currency: Currency, locale: Locale): string => {
  if (currency !== 'CNY')
    return new Intl.NumberFormat(languageTag[locale], {
      ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: least },
    }).format(amount);
  const text = writeDecimal(amount, least, 2);
  return locale === 'zh' ? `${text} 元` : `¥${text}`;
};

/** An amount in full, the reading aid of every field: 200,000 元, ¥200,000, £34,310. */
export const showFull = (value: number, currency: Currency, locale: Locale): string => {
  const minor = wanToMinor(value);
  return writeMoney(minor / 100, minor % 100 === 0 ? 0 : 2, currency, locale);
};

/** An amount to the 分 or cent, as what is owed is said: 186,000.00 元, ¥186,000.00. */
export const showCents = (value: number, currency: Currency, locale: Locale): string =>
  writeMoney(wanToMinor(value) / 100, 2, currency, locale);

/** The unit of the tool, ten thousand of the currency: 万元, 万英镑, ¥10,000, £10,000. */
export const showUnit = (currency: Currency, locale: Locale): string =>
  locale === 'zh'
    ? `万${currency === 'CNY' ? '元' : currencyTitles[currency].zh}`
    : showFull(1, currency, locale);
