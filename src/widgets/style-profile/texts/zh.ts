import { otherItems, ownItems } from './items-zh.ts';
import { portraits } from './portraits-zh.ts';
import { words } from './words-zh.ts';

/** Everything the parts say in Chinese, in one file. */
export const texts = { items: { own: ownItems, other: otherItems }, portraits, words };
