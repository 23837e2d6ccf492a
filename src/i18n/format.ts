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

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = {
  zh: [...'日一二三四五六'],
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** What a day in a sentence leaves out or adds. */
interface DayStyle {
  /** The plain day of the reader: a day of the same year then stands without it. */
  today?: string;
  /** Names the weekday instead of the year, as one says a day that is near. */
  hasWeekday?: boolean;
}

/**
 * A plain day as it stands in a sentence, by hand: what `Intl` writes changes from one browser to the next.
 *
 * @example formatDay('2026-09-30', 'zh') // '2026 年 9 月 30 日'
 * @example formatDay('2026-09-30', 'en', { today: '2026-11-21' }) // '30 September'
 * @example formatDay('2026-12-04', 'en', { hasWeekday: true }) // 'Friday 4 December'
 */
export const formatDay = (
  day: string,
  locale: Locale,
  { today = '', hasWeekday = false }: DayStyle = {},
): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const hasYear = !hasWeekday && day.slice(0, 4) !== today.slice(0, 4);
  const weekday = hasWeekday ? weekdays[locale][new Date(day).getUTCDay()] : undefined;
  if (locale === 'zh')
    return `${hasYear ? `${year} 年 ` : ''}${month} 月 ${date} 日${weekday ? `星期${weekday}` : ''}`;
  return `${weekday ? `${weekday} ` : ''}${date} ${months[month - 1] ?? ''}${hasYear ? ` ${year}` : ''}`;
};
