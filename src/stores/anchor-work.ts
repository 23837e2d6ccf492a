import type { BackupPart } from '../domain/backup/part.ts';
import type { Case } from '../domain/case/case.ts';
import { guardWorks, type AnchorWork, type AnchorWorks } from '../domain/negotiation/anchor-work.ts';
import { keepByCase } from './case-work.ts';
import { cases } from './cases.ts';
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

/** Where figures stand that were changed while no case was open. */
export const withoutCase = 'none';

/** Where figures stand that came by a link. */
export const byLink = 'link';

const findCase = (id: string): Case | undefined => {
  const all = cases.$value.get().cases;
  return Object.hasOwn(all, id) ? all[id] : undefined;
};

/** Keeps the work of a place, or forgets it. What another tab has deleted with its case does not come back. */
export const keepAnchorWork = (place: string, work: AnchorWork | undefined): void =>
  anchorWorks.update((all) => {
    const others = Object.entries(all).filter(([name]) => name !== place);
    const hasHome = place === withoutCase || place === byLink || findCase(place) !== undefined;
    return Object.fromEntries(work && hasHome ? [...others, [place, work]] : others);
  });

/** Calculators on this page that write once their figures rest; each writes at once when called. */
export const unwrittenWorks = new Set<() => void>();

keepByCase<AnchorWorks, AnchorWork>({
  name: 'anchor-calculator',
  store: anchorWorks,
  loose: withoutCase,
  read: (all) => all,
  write: (_, all) => all,
  // Figures begin with a claim: a case that has one begins with its own.
  isFor: (caseId) => !findCase(caseId)?.fields.claim,
  settle: () => unwrittenWorks.forEach((write) => write()),
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
