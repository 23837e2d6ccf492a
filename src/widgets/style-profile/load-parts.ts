import type { Locale } from '../../domain/locale.ts';
import { loadStyleWords } from '../shared/style-words/style-words.ts';

/** Fetches what stands behind the card: the views with their look, and the texts of one language. */
export const loadParts = async (locale: Locale) => {
  const [code, texts, words] = await Promise.all([
    import('./parts.ts'),
    locale === 'zh' ? import('./texts/zh.ts') : import('./texts/en.ts'),
    loadStyleWords(locale),
  ]);
  await code.styles;
  return { code, texts: { ...texts.texts, ...words } };
};

/** What stands behind the card. */
export type Parts = Awaited<ReturnType<typeof loadParts>>;
