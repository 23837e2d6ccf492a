import type { Case } from '../../../domain/case/case.ts';
import { orderGaps } from '../../../domain/case/story/next-gaps.ts';
import type { Missing } from '../../../domain/case/summary.ts';
import { fill } from '../../../i18n/fill.ts';
import { findWay, type Places } from '../places.ts';
import type { StoryStrings } from './story-strings.ts';

/** One thing to find out next: the sentence around its link, and where the link leads. */
export interface NextMove {
  before: string;
  link: string;
  after: string;
  href: string;
  /** The field whose form on this page the link opens; no other page finds it better. */
  form?: string;
}

const nameGap = ({ field, gap }: Missing, t: StoryStrings): string => {
  if (gap === 'empty') return t.find[field];
  if (gap !== 'no-day') return t.mend[gap];
  const what = field === 'ask' || field === 'target' || field === 'capacity' ? field : 'target';
  return fill(t.mendDay, { what: t.amountsToDate[what] });
};

/** The one or two things to find out next, each at a place that exists; two of one place are found there together. */
export const planNextMoves = (one: Case, t: StoryStrings, places: Places): NextMove[] => {
  const ways = orderGaps(one).flatMap((missing) => {
    const way = findWay(missing, places);
    return way ? [{ way, what: nameGap(missing, t) }] : [];
  });
  const [first, ...others] = ways;
  const second = others.find(({ way }) => way.href !== first?.way.href);
  return [first, second].flatMap((move, n): NextMove[] => {
    if (!move) return [];
    const { way, what } = move;
    const [before = '', after = ''] = fill(t[n === 0 ? 'first' : 'then'][way.by], { what }).split('{link}');
    const { href } = way;
    return way.by === 'form'
      ? [{ before, link: t.hereBelow, after, href, form: way.field }]
      : [{ before, link: way.title, after, href }];
  });
};
