import type { Case } from '../../domain/case/case.ts';
import { summariseCase } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { labels } from './labels.ts';
import { showPart } from './show-part.ts';
import { strings } from './strings.ts';

/** The whole plan as plain text, to be pasted anywhere. */
export const writePlan = (one: Case, locale: Locale, today: string): string => {
  const t = strings[locale];
  const { fields, parts } = labels[locale];
  const colon = locale === 'zh' ? '：' : ': ';
  const { facts, missing } = summariseCase(one);
  const blocks = facts.map(({ field, lines }) =>
    [
      fields[field],
      ...lines.map(
        (line) =>
          `  ${line.map((part) => `${parts[part.label]}${colon}${showPart(part, locale)}`).join(locale === 'zh' ? '；' : '; ')}`,
      ),
    ].join('\n'),
  );
  const still = missing.filter(({ gap }) => gap === 'empty').map(({ field }) => fields[field]);
  return [
    fill(t.plan, { name: one.name }),
    fill(t.planDate, { day: formatDay(today, locale) }),
    ...blocks,
    ...(still.length > 0 ? [fill(t.planStill, { list: still.join(locale === 'zh' ? '、' : ', ') })] : []),
  ].join('\n\n');
};
