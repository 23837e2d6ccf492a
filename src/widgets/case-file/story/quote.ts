import { shortenWords } from '../../../domain/case/story/shorten-words.ts';
import type { Locale } from '../../../domain/locale.ts';

/** The longest piece of somebody's own words that the story repeats, in characters; the plan has them whole. */
const longestQuote = 120;

const inner = { zh: ['‘', '’'], en: ['‘', '’'] } as const satisfies Record<Locale, unknown>;

/** Somebody's words on one line, not too long, with single quotation marks inside the double ones. */
const tidy = (words: string, locale: Locale): string => {
  const [open, close] = inner[locale];
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/[“「『]/g, open)
    .replace(/[”」』]/g, close)
    .trim();
  return shortenWords(line, longestQuote);
};

/** Words quoted inside a sentence: without a stop of their own. */
export const quoteInside = (words: string, locale: Locale): string =>
  tidy(words, locale).replace(/[\s.。．,，;；:：、!！]+$/u, '');

/** Words quoted at the end of a sentence, and whether they bring its end with them. */
export const quoteLast = (words: string, locale: Locale): { text: string; isEnded: boolean } => {
  const text = tidy(words, locale).replace(/[\s,，;；:：、]+$/u, '');
  return { text, isEnded: /[.。．!！?？…][’']?$/u.test(text) };
};
