import { roundHalfUp } from '../domain/numbers/round.ts';
import { languageTag, type Locale } from './locales.ts';
import { writeDecimal } from './write-decimal.ts';

/** A number as both languages write it; `digits` decimals at most (2 unless told). */
export const formatNumber = (value: number, digits = 2): string =>
  writeDecimal(roundHalfUp(value, digits), 0, digits);

/** A share between 0 and 1 as a percentage. */
export const formatPercent = (share: number, digits = 0): string => `${formatNumber(share * 100, digits)}%`;

/**
 * An amount in minor units (分, cents) as people read it:
 * Chinese yuan in 万元 or 亿元 from ten thousand on, unless four decimals of that would hide something; English always in full.
 *
 * @example formatMoney(15_000_000, 'CNY', 'zh') // '15万元'
 */
export const formatMoney = (minor: number, currency: string, locale: Locale): string => {
  const amount = minor / 100;
  if (locale === 'zh' && currency === 'CNY') {
    const unit = Math.abs(amount) >= 1e8 ? { size: 1e8, name: '亿元' } : { size: 1e4, name: '万元' };
    const inUnit = amount / unit.size;
    // The fourth decimal of a unit is so many minor units: 1 yuan for 万元, 10,000 yuan for 亿元.
    if (Math.abs(inUnit) >= 1 && minor % (unit.size / 100) === 0) {
      return `${formatNumber(inUnit, 4)} ${unit.name}`;
    }
  }
  if (currency === 'CNY') {
    const figure = writeDecimal(Math.abs(amount), minor % 100 === 0 ? 0 : 2, 2);
    return `${minor < 0 ? '-' : ''}${locale === 'zh' ? `${figure} 元` : `¥${figure}`}`;
  }
  return new Intl.NumberFormat(languageTag[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
  }).format(amount);
};

const dayFormats = new Map<Locale, Intl.DateTimeFormat>();

/** A plain day (`2026-11-21`) as the language writes it. */
export const formatDay = (day: string, locale: Locale): string => {
  const format =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'medium', timeZone: 'UTC' });
  dayFormats.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
};
