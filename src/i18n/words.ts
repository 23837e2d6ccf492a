import { en, type Words } from './en.ts';
import type { Locale } from './locales.ts';
import { zh } from './zh.ts';

/** The shell's words in one language. */
export const wordsOf = (locale: Locale): Words => ({ en, zh })[locale];
