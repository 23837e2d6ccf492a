import type { AnchorMode } from '../../../domain/negotiation/anchor-inputs.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { PartStrings } from './part-strings-type.ts';
import { partStrings } from './part-strings.ts';
import { targetStrings, type TargetStrings } from './target-strings.ts';

/** The words of the folds for one kind of money. */
export const findPartWords = (locale: Locale, mode: AnchorMode): PartStrings => {
  const words: PartStrings = partStrings[locale];
  if (mode === 'debt') return words;
  const other: TargetStrings = targetStrings[locale];
  return {
    ...words,
    ...other,
    working: { ...words.working, ...other.working },
    groups: { ...words.groups, ...other.groups },
    keys: { ...words.keys, ...other.keys },
  };
};
