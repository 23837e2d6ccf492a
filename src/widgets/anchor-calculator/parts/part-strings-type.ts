import type { AnchorPicture } from '../../../domain/negotiation/anchor-field.ts';
import type { AnchorKey } from '../../../domain/negotiation/anchor-inputs.ts';
import type { LadderCode } from '../../../domain/negotiation/concession-ladder.ts';
import type { WorkingId } from '../../../domain/negotiation/show-working.ts';
import type { MainKey } from '../strings-type.ts';

/** Inputs that stand in the folds: the floor, the ladder, and everything assumed. */
export type FoldedKey = Exclude<AnchorKey, MainKey | 'claim'>;

/** The sentences of the parts that open on demand. */
export interface PartStrings {
  ladderLead: string;
  start: string;
  step: string;
  ask: string;
  exchange: string;
  demandLabel: string;
  missing: string;
  demands: readonly string[];
  noLadder: Readonly<Record<LadderCode, string>>;
  stepsShow: string;
  mirrored: string;

  wordsLead: string;
  copy: string;
  copyLines: string;
  otherLanguage: string;
  thisLanguage: string;

  promised: string;
  cash: string;
  working: Readonly<Record<WorkingId, string>>;
  input: string;
  pictures: Readonly<Record<AnchorPicture, string>>;
  feeds: string;

  assumed: string;
  fromStudy: string;
  chosen: string;
  usual: string;
  takeUsual: string;
  groups: Readonly<Record<'choice' | 'curve' | 'both' | 'talks', string>>;
  keys: Readonly<Record<FoldedKey, string>>;

  link: string;
  wholeText: string;
  figures: string;
}
