import type { Case } from '../../../domain/case/case.ts';
import { findConflicts } from '../../../domain/case/story/conflicts.ts';
import { fill } from '../../../i18n/fill.ts';
import type { StoryStrings } from './story-strings.ts';
import { takeVoice } from './voice.ts';

/** What does not fit together in a case, a sentence each, with both figures and what to do about it. */
export const sayConflicts = (one: Case, t: StoryStrings, today: string): string[] => {
  const { money } = takeVoice(one.name, t, today);
  return findConflicts(one, today).map(({ conflict, currency, tooMuchMinor, mostMinor }) =>
    fill(t.conflicts[conflict], { much: money(tooMuchMinor, currency), most: money(mostMinor, currency) }),
  );
};
