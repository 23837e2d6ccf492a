import { readField, type Case } from '../../domain/case/case.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What the head of the fishbone says about a case: its name, and the claim where there is one. */
export const nameCustomer = (one: Case, locale: Locale): string => {
  const claim = readField(one, 'claim');
  if (!claim) return one.name;
  return `${one.name}${locale === 'zh' ? '，' : ', '}${formatMoney(claim.totalMinor, claim.currency, locale)}`;
};
