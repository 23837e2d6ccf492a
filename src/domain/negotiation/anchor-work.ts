import { guardRecord, isRecord, type Guard } from '../guard.ts';
import { decodeShared } from '../share/share-codec.ts';
import { anchorShare } from './anchor-share.ts';

/** What a learner has worked out and not written into a case. */
export interface AnchorWork {
  /** The inputs as a shared link holds them, without `#`. */
  figures: string;
  /** What is asked in exchange for each step of the ladder. */
  demands: readonly string[];
  /** What the open case claimed then, as one text; work on another claim is not taken up again. */
  of?: string;
}

/** Work by place: a case's id, `none` while no case has figures, `link` for figures that came by a link. */
export type AnchorWorks = Readonly<Record<string, AnchorWork>>;

/** The longest demand, in characters. */
export const longestDemand = 200;
/** More steps than a ladder has. */
const MOST_DEMANDS = 50;

const isShort = (text: unknown): text is string => typeof text === 'string' && text.length <= longestDemand;

const guardWork = (value: unknown): AnchorWork | undefined => {
  if (!isRecord(value)) return undefined;
  const { figures, demands, of } = value;
  const isWhole =
    typeof figures === 'string' &&
    decodeShared(anchorShare, figures).type === 'shared' &&
    Array.isArray(demands) &&
    demands.length <= MOST_DEMANDS &&
    demands.every(isShort) &&
    (of === undefined || isShort(of));
  return isWhole ? { figures, demands, ...(of !== undefined && { of }) } : undefined;
};

/** Guards kept work place by place: what the calculator could not have made is left out. */
export const guardWorks: Guard<AnchorWorks> = guardRecord(guardWork);
