import type { Locale } from '../../domain/locale.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A plain day in running text; the year stands only where it is not this one.
 *
 * @example sayDay('2026-09-30', '2026-11-21', 'zh') // '9 月 30 日'
 */
export const sayDay = (day: string, today: string, locale: Locale): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  if (locale === 'zh') return `${isThisYear ? '' : `${year} 年 `}${month} 月 ${date} 日`;
  return `${date} ${months[month - 1] ?? ''}${isThisYear ? '' : ` ${year}`}`;
};

/** A plain day with its year, wherever it stands. */
export const sayFullDay = (day: string, locale: Locale): string => sayDay(day, '', locale);
