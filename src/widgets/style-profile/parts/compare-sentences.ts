import type { StyleScore } from '../../../domain/assessment/score-sums.ts';
import { doCrossesTouch } from '../../../domain/assessment/views.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Words } from '../words-type.ts';

/** What a colleague's view says beside one's own: a sentence for each axis that differs, or that none does. */
export const compareSentences = (view: StyleScore, own: StyleScore, name: string, words: Words): string[] => {
  const differing = (['A', 'R'] as const).flatMap((axis) => {
    const [theirs, mine] = [view[axis].mean, own[axis].mean];
    if (doCrossesTouch(theirs, mine)) return [];
    return [fill(words.axisDiffers[`${axis}${theirs > mine ? '+' : '-'}`], { name })];
  });
  return differing.length > 0 ? differing : [fill(words.sameAsOwn, { name })];
};
