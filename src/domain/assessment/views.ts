import { hashText } from '../quiz/hash-text.ts';
import type { Locale } from '../locale.ts';
import type { Answer } from './form.ts';
import { scoreForm } from './score-form.ts';
import { SEM, type StyleScore } from './score-sums.ts';
import { MOST_VIEWS, type StyleWork, type View } from './style-work.ts';

/** The name a view is kept under, from what it says: the same link opened twice is one view. */
export const nameView = (language: Locale, answers: readonly Answer[]): string =>
  hashText(`${language}.${answers.join('')}`).toString(36);

/** The views that are kept, the oldest first. */
export const listViews = ({ views }: StyleWork): (View & { id: string })[] =>
  Object.entries(views)
    .flatMap(([id, view]) => (view.answers.length > 0 ? [{ ...view, id }] : []))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));

/** What became of a view that came in. */
export type Received = { type: 'new'; work: StyleWork } | { type: 'known' } | { type: 'too-many' };

/** Adds a colleague's view, unless it is there already or there are as many as can be shown. */
export const addView = (work: StyleWork, { language, answers, at }: View): Received => {
  const id = nameView(language, answers);
  const kept = listViews(work);
  if (kept.some((one) => one.id === id)) return { type: 'known' };
  if (kept.length >= MOST_VIEWS) return { type: 'too-many' };
  return { type: 'new', work: { ...work, views: { ...work.views, [id]: { language, answers, at } } } };
};

/** Takes a view away; `at` is now. */
export const removeView = (work: StyleWork, id: string, at: string): StyleWork => {
  const view = Object.hasOwn(work.views, id) ? work.views[id] : undefined;
  return view ? { ...work, views: { ...work.views, [id]: { ...view, answers: [], at } } } : work;
};

/**
 * A colleague's view as far as it can stand beside the learner's own form. Native-language forms give more extreme answers
 * than English ones (N 4.3), so forms in two languages are never set side by side.
 */
export type SeenView =
  | { type: 'comparable'; id: string; score: StyleScore }
  | { type: 'other-language'; id: string; language: Locale };

/** All kept views beside a form in the given language. */
export const compareViews = (work: StyleWork, language: Locale): SeenView[] =>
  listViews(work).flatMap((view): SeenView[] => {
    if (view.language !== language) return [{ type: 'other-language', id: view.id, language: view.language }];
    const result = scoreForm(view);
    return result.type === 'scored' ? [{ type: 'comparable', id: view.id, score: result.score }] : [];
  });

/** Tells whether the error crosses of two means touch, so that the difference may be chance; a rule of thumb of ours. */
export const doCrossesTouch = (a: number, b: number): boolean => Math.abs(a - b) <= 2 * SEM + 1e-9;
