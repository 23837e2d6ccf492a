import { shortenWords } from '../../../domain/case/story/shorten-words.ts';
import type { Locale } from '../../../domain/locale.ts';

/** The longest piece of somebody's own words that the story repeats, in characters; the plan has them whole. */
const longestQuote = 80;

/** What the cause diagnosis writes before the signs that were seen: in a sentence about what shows the cause it is too much. */
const seen = /^(?:Seen: |见到：)/;

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
  tidy(words.replace(seen, ''), locale).replace(/[\s.。．,，;；:：、!！]+$/u, '');
