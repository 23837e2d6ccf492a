import { mergeRecords, takeNewer } from '../backup/merge-records.ts';
import { behaviours, roles, type Behaviour, type Role } from '../case/people.ts';
import { situations, type Situation } from '../case/situations.ts';
import { guardRecord, isRecord, type Guard } from '../guard.ts';
import { isInstant } from '../instant.ts';

/** One debt being classified. */
export interface Work {
  /** Answer ids by question; `unknown` and `skipped` are answers too. */
  answers: Readonly<Record<string, string>>;
  /** The cause in the case is left out of account. */
  ignoresCause: boolean;
  /** Behaviour seen today. */
  behaviours: readonly Behaviour[];
  /** Whom we talk to. */
  role?: Role | undefined;
}

/** A piece of work with the moment it was last changed. */
export interface DatedWork extends Work {
  at: string;
}

/** A vignette classified: what was chosen, in which round, and when. */
export interface Pick {
  chosen: Situation;
  at: string;
}

/** What the classifier keeps on the device. */
export interface ClassifierState {
  /** By case id; `new` while no case is open, `embed` in somebody else's page. */
  works: Readonly<Record<string, DatedWork>>;
  /** Choices of the training by vignette. */
  training: Readonly<Record<string, Pick>>;
}

/** Where the work stands that was begun while no case was open. */
export const withoutCase = 'new';

/** Nothing answered yet. */
export const emptyWork: Work = { answers: {}, ignoresCause: false, behaviours: [] };

/** Nothing kept yet. */
export const emptyState: ClassifierState = { works: {}, training: {} };

/** Debts kept at most; the ones longest untouched go first. */
const MOST_WORKS = 40;

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,60}$/.test(value);

/** Tells whether there is anything to lose in a piece of work. */
export const isBegun = ({ answers, behaviours: seen, role }: Work): boolean =>
  Object.keys(answers).length > 0 || seen.length > 0 || role !== undefined;

const guardWork = (value: unknown, key: string): DatedWork | undefined => {
  if (!isId(key) || !isRecord(value) || !isInstant(value['at'])) return undefined;
  const { ignoresCause, behaviours: seen, role, at } = value;
  const answers = guardRecord((answer, id) => (isId(id) && isId(answer) ? answer : undefined))(
    value['answers'],
  );
  if (!answers.complete || !Array.isArray(seen) || typeof ignoresCause !== 'boolean') return undefined;
  return {
    at,
    answers: answers.value,
    ignoresCause,
    behaviours: (Object.keys(behaviours) as Behaviour[]).filter((id) => seen.includes(id)),
    ...(typeof role === 'string' && Object.hasOwn(roles, role) && { role: role as Role }),
  };
};

const guardPick = (value: unknown, key: string): Pick | undefined =>
  isId(key) &&
  isRecord(value) &&
  typeof value['chosen'] === 'string' &&
  Object.hasOwn(situations, value['chosen']) &&
  isInstant(value['at'])
    ? { chosen: value['chosen'] as Situation, at: value['at'] }
    : undefined;

/** Guards what is stored, piece by piece: what is whole stays. */
export const guardClassifier: Guard<ClassifierState> = (value) => {
  if (!isRecord(value)) return { value: emptyState, complete: false };
  const works = guardRecord(guardWork)(value['works']);
  const training = guardRecord(guardPick)(value['training']);
  return {
    value: { works: works.value, training: training.value },
    complete: works.complete && training.complete,
  };
};

/** Joins two states: of each debt and each vignette what was done last. */
export const mergeClassifier = (a: ClassifierState, b: ClassifierState): ClassifierState => ({
  works: mergeRecords(a.works, b.works, takeNewer),
  training: mergeRecords(a.training, b.training, takeNewer),
});

/** The work on a debt; that on another never stands in for it. */
export const findWork = ({ works }: ClassifierState, place: string): Work =>
  (Object.hasOwn(works, place) ? works[place] : undefined) ?? emptyWork;

/** The state with the work on a debt changed. */
export const putWork = (state: ClassifierState, place: string, work: Work, at: string): ClassifierState => {
  const others = Object.entries(state.works).filter(([key]) => key !== place);
  const newest = others.sort(([, a], [, b]) => (a.at < b.at ? 1 : -1)).slice(0, MOST_WORKS - 1);
  return { ...state, works: { ...Object.fromEntries(newest), [place]: { ...work, at } } };
};
