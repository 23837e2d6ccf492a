import type { Localised } from '../../domain/locale.ts';
import { en, type Words } from './words-en.ts';
import { zh } from './words-zh.ts';

/** Words of the classifier in both languages; in the browser they come with the data, one language at a time. */
export const words: Localised<Words> = { zh, en };
