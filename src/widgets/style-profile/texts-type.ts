import type { StyleWords } from '../shared/style-words/style-words.ts';
import type { Role } from './strings-type.ts';
import type { Portraits } from './portraits-type.ts';
import type { Words } from './words-type.ts';

/** Everything the parts say, in one language. */
export interface Texts extends StyleWords {
  items: Readonly<Record<Role, readonly string[]>>;
  portraits: Portraits;
  words: Words;
}
