import {
  emptyWork,
  guardStyleWork,
  withoutCase,
  type Guess,
  type StyleWork,
} from '../domain/assessment/style-work.ts';
import { takeNewer } from '../domain/backup/merge-records.ts';
import { keepByCase } from './case-work.ts';
import { persisted } from './persisted.ts';

/*
 * { "own": { "zh": { "answers": [5, 2, … 24], "seconds": [4.1, … 24], "at": "2026-11-21T08:00:00.000Z" } },
 *   "other": {}, "views": { "1k9x2f": { "language": "zh", "answers": [… 24], "at": … } },
 *   "guesses": { "k3f9…": { "style": "driver", "percent": 60, "at": … } } }
 * 0 is an item without an answer. Each language has a form of its own. A view without answers was taken away.
 * Guesses stand by case id, `new` without a case; an older state has one `guess`, which is read as that of `new`.
 * Other items or another order need `pif:style-profile:v2`: answers stand by place.
 */
const key = 'pif:style-profile:v1';

/** Forms of the style profile, begun and finished, and colleagues' views. */
export const styleWork = persisted<StyleWork>({ key, initial: emptyWork, guard: guardStyleWork });

keepByCase<StyleWork, Guess>({
  name: 'style-profile',
  store: styleWork,
  loose: withoutCase,
  read: ({ guesses }) => guesses,
  write: (work, guesses) => ({ ...work, guesses }),
  join: takeNewer,
});
