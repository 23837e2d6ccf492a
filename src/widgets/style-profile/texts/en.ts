import { otherItems, ownItems } from './items-en.ts';
import { portraits } from './portraits-en.ts';
import { words } from './words-en.ts';

/** Everything the parts say in English, in one file. */
export const texts = { items: { own: ownItems, other: otherItems }, portraits, words };
