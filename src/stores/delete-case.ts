import type { Case } from '../domain/case/case.ts';
import { mergeCase } from '../domain/case/merge-case.ts';
import { putCase, removeCase } from '../domain/case/shelf.ts';
import { listCaseWorks } from './case-work.ts';
import { cases } from './cases.ts';
import './every-case-work.ts';

/** A case that was taken away, and the way back. */
export interface DeletedCase {
  name: string;
  /** Puts it back with all that was of it, beside what has come since in this tab or another, and opens it. */
  putBack: () => void;
}

/** Takes a case away with all that tools and forms keep for it; what belongs to the learner or to other cases stays. */
export const deleteCase = (id: string): DeletedCase | undefined => {
  let gone: Case | undefined;
  cases.update((shelf) => {
    gone = Object.hasOwn(shelf.cases, id) ? shelf.cases[id] : undefined;
    return removeCase(shelf, id);
  });
  const one = gone;
  if (!one) return undefined;
  const returns = listCaseWorks().map((work) => work.take(id));
  return {
    name: one.name,
    putBack: () => {
      for (const putBack of returns) putBack();
      cases.update((shelf) => {
        const here = Object.hasOwn(shelf.cases, id) ? shelf.cases[id] : undefined;
        return putCase(shelf, here ? mergeCase(here, one) : one);
      });
    },
  };
};
