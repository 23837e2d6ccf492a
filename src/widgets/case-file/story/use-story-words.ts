import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../domain/locale.ts';
import type { StoryStrings } from './story-strings.ts';

const load = {
  zh: async (): Promise<StoryStrings> => (await import('./story-zh.ts')).storyZh,
  en: async (): Promise<StoryStrings> => (await import('./story-en.ts')).storyEn,
};
const known: Partial<Record<Locale, StoryStrings>> = {};

/** Fetches the story's sentences in one language, so that a page that wakes afterwards has them at once. */
export const fetchStoryWords = async (locale: Locale): Promise<StoryStrings | undefined> => {
  const words = known[locale] ?? (await load[locale]().catch(() => undefined));
  if (words) known[locale] = words;
  return words;
};

/**
 * The story's sentences in one language alone; `undefined` when they could not be fetched.
 * The page waits for them, so that nothing moves when they come.
 */
export const useStoryWords = (locale: Locale): StoryStrings | 'loading' | undefined => {
  const [words, setWords] = useState<StoryStrings | 'loading' | undefined>(known[locale] ?? 'loading');
  useEffect(() => {
    void fetchStoryWords(locale).then(setWords);
  }, [locale]);
  return words;
};
