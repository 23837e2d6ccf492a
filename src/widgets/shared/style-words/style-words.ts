import type { Style } from '../../../domain/assessment/styles.ts';
import type { Locale } from '../../../domain/locale.ts';

/** One cell of the matrix: from one's own way of talking to the debtor's. What the line says of the customer stands in 〔…〕 or […]; `fillLine` fills what a case knows. */
export interface StyleAdvice {
  watch: string;
  act: string;
  line: string;
}

/** What the four corners are called, and how each best talks to each. Craft, not tested as a matrix (N 4.8). */
export interface StyleWords {
  names: Readonly<Record<Style, string>>;
  /** By one's own corner, then by the debtor's. */
  matrix: Readonly<Record<Style, Readonly<Record<Style, StyleAdvice>>>>;
}

/** Fetches the names and the matrix of one language. */
export const loadStyleWords = (locale: Locale): Promise<StyleWords> =>
  (locale === 'zh' ? import('./zh.ts') : import('./en.ts')).then(({ words }) => words);

/** The note of a case that holds what to watch, do and say with this customer, as chosen in the style profile. */
export const talkNoteId = 'style-profile/talk';
