import type { OurSide } from '../../../domain/case/causes.ts';
import type { Shortage } from '../../../domain/diagnosis/judge-causes.ts';
import type { CausePair, Doer, StepId, TwicePair } from '../../../domain/diagnosis/next-steps.ts';
import type { Counted } from '../../../i18n/fill.ts';
import type { SymptomId } from '../../../domain/diagnosis/symptoms.ts';
import type { CaseWords } from './case-words.ts';

/** What to do, with what paper, in what words. */
export interface StepWords {
  step: string;
  paper: string;
  /** What to say; steps on our own side share one sentence. */
  say?: string;
}

/** The paper that tells two causes apart, and the question that does. */
export interface ApartWords {
  paper: string;
  ask: string;
}

/** The words of the report. */
export interface Words {
  colon: string;
  /** Between two things of a list. */
  then: string;
  /** Between two codes. */
  and: string;
  quoted: string;
  points: Counted;

  clear: string;
  mixed: string;
  nothing: string;
  cancelled: string;
  shortage: Readonly<Record<Shortage, string>>;
  apartLead: string;
  look: string;
  ask: string;
  apart: Readonly<Record<CausePair, ApartWords>>;
  /** What to ask of a pair whose first question is answered by what was seen. */
  apartNext: Readonly<Record<TwicePair, ApartWords>>;
  hardSeen: string;
  hardHeard: string;

  picture: string;
  caption: string;
  /** The same where several bones are equally thick. */
  captionTied: string;
  tiedBone: string;
  captionNone: string;
  lines: string;
  ownShort: Readonly<Record<OurSide, string>>;
  seenHeard: string;
  onlySeen: string;
  onlyHeard: string;
  against: string;
  /** In the table, beside what speaks for it: how many signs speak against. */
  countAgainst: string;
  noSign: string;
  ownSeen: string;
  ownHeard: string;
  ownNone: string;
  table: string;
  heads: readonly string[];

  ranked: string;
  seenList: string;
  heardList: string;
  /** The same for the case, whose story quotes the line as it is: no quotation marks of its own. */
  seenLine: string;
  heardLine: string;
  /** Every cause found with its codes and its money, the one recorded first. */
  foundLine: string;
  codes: string;
  /** What speaks for another cause that was found. */
  signsOf: string;
  /** What was ticked and does not speak for a cause that was found. */
  alsoLine: string;
  againstList: string;
  heardOne: string;
  noEvidence: string;
  noneOf: string;
  /** The fold where a bone gets an amount or an invoice. */
  amounts: string;
  about: string;
  ours: string;
  notCancelled: string;
  /** The steps in the notes of a case: the heading, and one step a line. */
  stepsNote: string;
  stepLine: string;
  apartLine: string;

  next: string;
  nextIf: string;
  /** The same where a hard sign of bad faith was seen. */
  nextHard: string;
  who: string;
  with: string;
  doers: Readonly<Record<Doer, string>>;
  paper: string;
  say: string;
  steps: Readonly<Record<StepId, StepWords>>;
  ownSay: string;
  /** Under the words to say. */
  onlyTrue: string;

  how: string;
  scale: string;
  sum: string;
  why: Readonly<Record<SymptomId, string>>;

  inCase: CaseWords;

  wholeText: string;
  link: string;
}
