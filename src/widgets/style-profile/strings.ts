import type { Localised } from '../../domain/locale.ts';
import { en } from './strings-en.ts';
import { zh } from './strings-zh.ts';
import type { Strings } from './strings-type.ts';

/** The card's words in both languages, for the server and the gallery; a page's island takes one language alone. */
export const strings = { zh, en } satisfies Localised<Strings>;
