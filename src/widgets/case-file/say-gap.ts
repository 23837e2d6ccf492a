import type { Missing } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { labels } from './labels.ts';
import { strings } from './strings.ts';

/** What is missing of a field, in words. */
export const sayGap = ({ gap, holes = [] }: Missing, locale: Locale): string =>
  fill(strings[locale].gaps[gap], { holes: holes.join(locale === 'zh' ? '、' : ', ') });

/** What the plan lacks, on one line: the fields, and of those that are there but thin what they lack. */
export const sayMissing = (missing: readonly Missing[], locale: Locale): string =>
  missing
    .map((one) => {
      const field = labels[locale].fields[one.field];
      if (one.gap === 'empty') return field;
      return locale === 'zh' ? `${field}（${sayGap(one, locale)}）` : `${field} (${sayGap(one, locale)})`;
    })
    .join(locale === 'zh' ? '、' : ', ');
