import type { Locale } from '../locale.ts';

/** How long a text is: Chinese characters in Chinese (punctuation and Latin letters not counted), words in English. */
export const countProse = (locale: Locale, text: string): number =>
  locale === 'zh' ? countHan(text) : countWords(text);

// Counted by character codes, since a pattern with `\p{…}` took a tenth of the whole check at thousands of lessons.
const countHan = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The common and rare blocks, and the first half of the pairs that stand for the rarest.
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xd87f)) count += 1;
  }
  return count;
};

const isWordCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code < 0x2000);

/** Marks inside a word or number: `don’t`, `1,234.5`, `mid-year`, `15:00`, `and/or`. */
const joiners = new Set([..."'’.,:/-"].map((joiner) => joiner.charCodeAt(0)));

const countWords = (text: string): number => {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      if (!isInside) count += 1;
      isInside = true;
    } else if (isInside) {
      isInside = joiners.has(code) && isWordCode(text.charCodeAt(at + 1));
    }
  }
  return count;
};

/** The usual length of a lesson's running prose, from the course's design. */
const usual = {
  zh: { least: 1500, most: 2600, perTopic: 100 },
  en: { least: 900, most: 1500, perTopic: 60 },
} as const satisfies Record<Locale, { least: number; most: number; perTopic: number }>;

/** The length a lesson may have: the usual one, and more room for each topic above six. */
export const allowedLength = (locale: Locale, topics: number): { least: number; most: number } => {
  const { least, most, perTopic } = usual[locale];
  const extra = Math.max(0, topics - 6) * perTopic;
  return { least: least + extra, most: most + extra };
};
