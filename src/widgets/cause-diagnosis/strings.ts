import type { Localised } from '../../domain/locale.ts';
import { en } from './strings-en.ts';
import { zh } from './strings-zh.ts';
import type { Strings } from './strings-type.ts';

/** Words of the cause diagnosis, each language in a file of its own so that a page carries one of them. */
export const strings = { zh, en } satisfies Localised<Strings>;
