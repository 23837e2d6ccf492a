import type { Part } from '../../domain/case/parts.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatDay, formatMoney, formatNumber } from '../../i18n/format.ts';
import { showShare } from './show-share.ts';
import { strings } from './strings.ts';

/** What a part of a fact says, in words and figures of one language. */
export const showPart = (part: Part, today: string, locale: Locale): string => {
  switch (part.as) {
    case 'money':
      return formatMoney(part.amountMinor, part.currency, locale);
    case 'day':
      return formatDay(part.day, locale, { today });
    case 'text':
      return part.text;
    case 'choice':
      return part.title[locale];
    case 'number':
      return formatNumber(part.value);
    case 'share':
      return showShare(part.value);
    case 'yes-no':
      return strings[locale][part.yes ? 'yes' : 'no'];
  }
};
