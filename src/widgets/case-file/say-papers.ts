import { sortPapers, type Evidence, type EvidenceItem } from '../../domain/case/fields/evidence.ts';
import { papers } from '../../domain/case/papers.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { labels } from './labels.ts';

/** One kind of papers on one line, with what it is called. */
export interface SaidPapers {
  label: string;
  text: string;
}

/** Papers held, then papers missing, a line each; the day and the note of a paper stand beside it. */
export const sayPapers = (value: Evidence, today: string, locale: Locale): SaidPapers[] => {
  const say = ({ kind, day, note }: EvidenceItem): string => {
    const more = [day && formatDay(day, locale, { today }), note].filter(Boolean);
    const name = papers[kind][locale];
    if (more.length === 0) return name;
    return locale === 'zh' ? `${name}（${more.join('，')}）` : `${name} (${more.join(', ')})`;
  };
  const items = sortPapers(value);
  return ([true, false] as const).flatMap((held) => {
    const some = items.filter((item) => item.held === held).map(say);
    const label = labels[locale].parts[held ? 'held' : 'not-held'];
    return some.length > 0 ? [{ label, text: some.join(locale === 'zh' ? '；' : '; ') }] : [];
  });
};
