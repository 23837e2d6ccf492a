import type { TalkFigures } from '../../../domain/case/story/talk-figures.ts';
import type { Locale } from '../../../domain/locale.ts';
import { count } from '../../../i18n/fill.ts';
import { formatMoney, formatNumber } from '../../../i18n/format.ts';

const places = {
  zh: { amount: '〔金额〕', disputed: '〔争议金额〕', days: '〔几天〕', invoices: '〔几张票〕' },
  en: {
    amount: '[amount]',
    disputed: '[disputed amount]',
    days: '[how many days]',
    invoices: '[how many invoices]',
  },
} as const satisfies Record<Locale, unknown>;

const nouns = {
  zh: { days: { other: '{n} 天' }, invoices: { other: '{n} 张票' } },
  en: {
    days: { one: '{n} day', other: '{n} days' },
    invoices: { one: '{n} invoice', other: '{n} invoices' },
  },
} as const satisfies Record<Locale, unknown>;

/**
 * A line of the matrix with the figures of the learner's own case; what the case does not hold stays a place to fill in.
 *
 * @example fillLine('这〔金额〕哪天走？', figures, 'zh') // '这 16.6 万元哪天走？'
 */
export const fillLine = (line: string, figures: TalkFigures | undefined, locale: Locale): string => {
  if (!figures) return line;
  const { currency, undisputedMinor, disputedMinor, daysLate, invoices } = figures;
  const { [locale]: place } = places;
  const money = (minor: number): string | undefined =>
    minor > 0 ? formatMoney(minor, currency, locale) : undefined;
  const counted = (n: number, noun: 'days' | 'invoices'): string | undefined =>
    n > 0 ? count(locale, n, nouns[locale][noun], { n: formatNumber(n) }) : undefined;
  const known: [string, string | undefined][] = [
    [place.amount, money(undisputedMinor)],
    [place.disputed, money(disputedMinor)],
    [place.days, counted(daysLate, 'days')],
    [place.invoices, counted(invoices, 'invoices')],
  ];
  return known.reduce((text, [hole, said]) => {
    if (said === undefined) return text;
    const [first = '', ...rest] = text.split(hole);
    // A figure keeps a space from the Chinese character before it.
    return rest.reduce(
      (done, piece) => `${done}${/\p{Script=Han}$/u.test(done) ? ' ' : ''}${said}${piece}`,
      first,
    );
  }, line);
};
