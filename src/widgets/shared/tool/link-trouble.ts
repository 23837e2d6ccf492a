import type { Shared } from '../../../domain/share/share-codec.ts';

/** Which of a tool's two sentences a link calls for that cannot be used. */
export type LinkTrouble = 'badLink' | 'otherVersion';

/** Tells what is wrong with a link; absent where it is whole, or no link of ours. */
export const findTrouble = (shared: Shared<unknown>): LinkTrouble | undefined =>
  shared.type !== 'unreadable' ? undefined : shared.code === 'wrong-version' ? 'otherVersion' : 'badLink';
