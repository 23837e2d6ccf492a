import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../domain/locale.ts';
import type { StoryStrings } from './story-strings.ts';

const load = {
  zh: async (): Promise<StoryStrings> => (await import('./story-zh.ts')).storyZh,
  en: async (): Promise<StoryStrings> => (await import('./story-en.ts')).storyEn,
};

/**
 * The story's sentences in one language alone, fetched once the page is awake; `undefined` when they could not be.
 * The page waits for them, so that nothing moves when they come.
 */
export const useStoryWords = (locale: Locale): StoryStrings | 'loading' | undefined => {
  const [words, setWords] = useState<StoryStrings | 'loading' | undefined>('loading');
  useEffect(() => {
    load[locale]().then(setWords, () => setWords(undefined));
  }, [locale]);
  return words;
};
