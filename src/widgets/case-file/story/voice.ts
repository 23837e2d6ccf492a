import type { Locale } from '../../../domain/locale.ts';
import { count } from '../../../i18n/fill.ts';
import { formatDay, formatMoney, formatNumber } from '../../../i18n/format.ts';
import type { StoryStrings } from './story-strings.ts';

/** A language with its sentences, and how it writes amounts, days, counts and lists in running text. */
export interface Voice {
  locale: Locale;
  t: StoryStrings;
  /** What the customer is called, ready to stand before a word. */
  who: string;
  money: (amountMinor: number, currency: string) => string;
  day: (day: string) => string;
  days: (n: number) => string;
  counted: (noun: 'invoices' | 'steps', n: number) => string;
  list: (items: readonly string[]) => string;
}

/** “a, b and c”, by hand: a formatter of the browser costs more than the whole story. */
const listEn = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** The voice of a language for a case of this name. */
export const takeVoice = (name: string, t: StoryStrings, today: string): Voice => {
  const { locale } = t;
  const who = name.trim() || t.someone;
  return {
    locale,
    t,
    // A Latin letter or a figure keeps a space from the Chinese character after it.
    who: locale === 'zh' && /[\p{Script=Latin}\p{Nd}]$/u.test(who) ? `${who} ` : who,
    money: (amountMinor, currency) => formatMoney(amountMinor, currency, locale),
    day: (day) => formatDay(day, locale, { today }),
    days: (n) => count(locale, Math.abs(n), t.days, { n: formatNumber(Math.abs(n)) }),
    counted: (noun, n) => count(locale, n, t[noun]),
    list: (items) => (locale === 'zh' ? items.join('、') : listEn(items)),
  };
};
