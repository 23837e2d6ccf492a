import type { BackupPart } from '../domain/backup/part.ts';
import { guardWorks, type AnchorWork, type AnchorWorks } from '../domain/negotiation/anchor-work.ts';
import { persisted } from './persisted.ts';

/*
 * { "none": { "figures": "s=1.A.28~1k2x9z", "demands": ["", "…"] },
 *   "k3f9…": { "figures": "s=1.M.0~…", "demands": [], "of": "debt 26" } }
 * Figures changed in the calculator, shared by its lessons and its page; as they came they are not kept.
 * They are written as in a link: a link of another version is left out, so a new version of links needs a reader of old ones.
 */
const key = 'pif:anchor-calculator:v1';

const initial: AnchorWorks = {};

/** Work in progress of the anchor calculator. */
export const anchorWorks = persisted<AnchorWorks>({ key, initial, guard: guardWorks });

/** Keeps the work of a place, or forgets it. */
export const keepAnchorWork = (place: string, work: AnchorWork | undefined): void =>
  anchorWorks.update((all) => {
    const others = Object.entries(all).filter(([name]) => name !== place);
    return Object.fromEntries(work ? [...others, [place, work]] : others);
  });

/** The calculator's figures in a back-up; what is here already stands. */
export const anchorPart: BackupPart<AnchorWorks> = {
  name: 'anchor-calculator',
  key,
  initial,
  guard: guardWorks,
  merge: (here, there) => ({ ...there, ...here }),
  count: (value) => Object.keys(value).length,
};
