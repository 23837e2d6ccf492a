import {
  listMoves,
  moveWorks,
  worksBut,
  worksOf,
  type Moves,
  type Works,
} from '../domain/case/work-by-place.ts';
import type { Persisted } from './persisted.ts';

/*
 * One rule for what is begun while no case is open, in a tool or in a lesson's form: it belongs to the case that is
 * made while none is open, by whatever button. A case that was there before, or one made beside an open one, never
 * takes it by itself; the case page offers it there, and nothing is ever put over what a case has of its own.
 * A store that keeps work by case adds itself here, and its file to `every-case-work.ts`: that is all.
 */

/** What one store keeps case by case. */
export interface CaseWork {
  /** The id of the tool it is of, or `drafts`. */
  name: string;
  store: Pick<Persisted<unknown>, '$value'>;
  /** Whether there is work without a case that this case could take. */
  hasFor: (caseId: string) => boolean;
  /** Gives a case what was begun without one; what comes back takes that back. */
  give: (caseId: string) => () => void;
  /** Takes out what is of a case; what comes back puts it back beside what has come since. */
  take: (caseId: string) => () => void;
}

interface Options<T, W> {
  name: string;
  store: Persisted<T>;
  /** Where work without a case stands. */
  loose: string;
  read: (value: T) => Works<W>;
  write: (value: T, works: Record<string, W>) => T;
  /** Of two works in one place the one that stays; the one that is there, unless said otherwise. */
  join?: (here: W, gone: W) => W;
  /** Whether work without a case suits this one; it does, unless said otherwise. */
  isFor?: (caseId: string) => boolean;
  /** Has what is not written yet be written. */
  settle?: () => void;
}

const all = new Set<CaseWork>();

/** What the stores that this page has loaded keep case by case. */
export const listCaseWorks = (): readonly CaseWork[] => [...all];

/** Has the work of a store go with its cases. */
export const keepByCase = <T, W>(options: Options<T, W>): CaseWork => {
  const { name, store, loose, read, write, join = (here: W) => here, isFor = () => true, settle } = options;
  const findMoves = (caseId: string): Moves =>
    isFor(caseId) ? listMoves(read(store.$value.get()), loose, caseId) : [];
  const change = (how: (works: Works<W>) => Record<string, W>): void =>
    store.update((value) => write(value, how(read(value))));
  const work: CaseWork = {
    name,
    store,
    hasFor: (caseId) => findMoves(caseId).length > 0,
    give: (caseId) => {
      settle?.();
      const moves = findMoves(caseId);
      if (moves.length === 0) return () => undefined;
      change((works) => moveWorks(works, moves));
      return () =>
        change((works) =>
          moveWorks(
            works,
            moves.map(([from, to]) => [to, from]),
          ),
        );
    },
    take: (caseId) => {
      let gone: Record<string, W> = {};
      change((works) => {
        gone = worksOf(works, caseId);
        return worksBut(works, caseId);
      });
      return () =>
        change((here) => {
          const joined = Object.entries(gone).map(([place, its]) => {
            const own = Object.hasOwn(here, place) ? here[place] : undefined;
            return [place, own === undefined ? its : join(own, its)] as const;
          });
          return { ...here, ...Object.fromEntries(joined) };
        });
    },
  };
  all.add(work);
  return work;
};

/** Gives a new case what was begun without one, as far as this page has loaded it. */
export const giveLooseWork = (caseId: string): void =>
  listCaseWorks().forEach((work) => void work.give(caseId));
