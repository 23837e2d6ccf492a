import type { Invoice } from '../../domain/case/fields/claim.ts';
import { countDays } from '../../domain/case/story/count-days.ts';
import type { Locale } from '../../domain/locale.ts';
import { count, fill } from '../../i18n/fill.ts';
import { formatDay, formatMoney, formatNumber } from '../../i18n/format.ts';
import { strings } from './strings.ts';

/** One invoice in words, cell by cell; a cell of which nothing is known is empty. */
export interface SaidInvoice {
  no: string;
  due: string;
  /** How late it is today. */
  late: string;
  open: string;
  disputed: string;
}

/** What an invoice says today: a paid one is late no more. */
export const sayInvoice = (one: Invoice, currency: string, today: string, locale: Locale): SaidInvoice => {
  const t = strings[locale].invoice;
  const days = one.due && one.openMinor > 0 ? countDays(one.due, today) : 0;
  const money = (minor: number) => formatMoney(minor, currency, locale);
  return {
    no: one.no || t.noNumber,
    due: one.due ? formatDay(one.due, locale, { today }) : '',
    late: days > 0 ? count(locale, days, t.late, { n: formatNumber(days) }) : '',
    open: one.openMinor === 0 ? t.paid : money(one.openMinor),
    disputed: one.disputedMinor > 0 ? fill(t.disputed, { amount: money(one.disputedMinor) }) : '',
  };
};
