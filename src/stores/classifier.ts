import { takeNewer } from '../domain/backup/merge-records.ts';
import {
  emptyState,
  guardClassifier,
  withoutCase,
  type ClassifierState,
  type DatedWork,
} from '../domain/classifier/work.ts';
import { keepByCase } from './case-work.ts';
import { persisted } from './persisted.ts';

/*
 * { "works": { "k3f9…": { "answers": { "reach": "silent", "buying": "unknown" }, "ignoresCause": false,
 *   "behaviours": ["tough"], "role": "finance", "at": "2026-11-21T08:00:00.000Z" } },
 *   "training": { "leaking-valves": { "chosen": "real-dispute", "at": … } } }
 * Ids of questions and answers are those of content/tools/debtor-classifier/model.yaml; one that is gone says nothing.
 */

/** What the debtor classifier was told, debt by debt, and the choices of its training. */
export const classifier = persisted<ClassifierState>({
  key: 'pif:debtor-classifier:v1',
  initial: emptyState,
  guard: guardClassifier,
});

keepByCase<ClassifierState, DatedWork>({
  name: 'debtor-classifier',
  store: classifier,
  loose: withoutCase,
  read: ({ works }) => works,
  write: (state, works) => ({ ...state, works }),
  join: takeNewer,
});
