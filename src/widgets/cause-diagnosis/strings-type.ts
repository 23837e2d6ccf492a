import type { OurSide } from '../../domain/case/causes.ts';
import type { SymptomGroup, SymptomId } from '../../domain/diagnosis/symptoms.ts';

/** A fold of the sheet: a group of symptoms, or our own side. */
export type FoldId = SymptomGroup | 'own';

/** What the sheet needs at once; the report brings its own words. */
export interface Strings {
  /** What stands between two sentences. */
  gap: string;
  tool: string;
  noScript: string;
  lead: string;
  /** The same where a case is open and has no sheet of its own yet. */
  newFor: string;
  symptoms: Readonly<Record<SymptomId, string>>;
  own: Readonly<Record<OurSide, string>>;
  folds: Readonly<Record<FoldId, string>>;
  hints: Readonly<Partial<Record<FoldId, string>>>;
  /** How many are ticked in a fold. */
  ticked: string;
  howKnown: string;
  seen: string;
  heard: string;

  fromExample: string;
  exampleName: string;
  yourCustomer: string;
  fromLink: string;
  badLink: string;
  otherVersion: string;
  clear: string;
  empty: string;
  showExample: string;
  takeOver: string;
  backToMine: string;
  undo: string;
  wasReplaced: string;

  now: string;
  nothing: string;
  cancelled: string;
  notEnough: string;
  clearCause: string;
  mixed: string;
  and: string;
  model: string;

  loading: string;
  notLoaded: string;
  intoCase: string;
  toFullPage: string;
  copyLink: string;
  copyAll: string;
  print: string;
}
