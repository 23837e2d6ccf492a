import type { QualityFlag } from '../../domain/assessment/check-quality.ts';
import type { Locale } from '../../domain/locale.ts';

/** The sentences of everything behind the card. */
export interface Words {
  gap: string;
  colon: string;
  /** Between items of a list inside a sentence. */
  comma: string;
  back: string;

  page: string;
  answered: string;
  keys: string;
  previous: string;
  next: string;
  finish: string;
  secondForm: string;
  missingTitle: string;
  missingLead: string;
  /** Per axis: how many more, and which have no answer. */
  missing: Readonly<Record<'A' | 'R', string>>;
  toItem: string;
  leftOver: string;

  resultTitle: string;
  sharedTitle: string;
  sharedLead: string;
  exampleTitle: string;
  exampleLead: string;
  exampleOwn: string;
  /** What was wrong with a link, after which the example is shown. */
  badLink: string;
  otherVersion: string;
  label: Readonly<Record<'style' | 'openA' | 'openR' | 'balanced', string>>;
  /** Fixed by the source of the instrument. */
  mayDiffer: string;
  notDiagnosis: string;
  unvalidated: string;
  counted: string;
  languages: Readonly<Record<Locale, string>>;
  flags: Readonly<Record<QualityFlag, string>>;

  axisA: string;
  axisR: string;
  asks: string;
  tells: string;
  keepsIn: string;
  shows: string;
  you: string;
  axesName: string;
  axesCaption: string;
  barsName: string;
  barsTitle: string;
  barsCaption: string;
  tied: string;
  table: string;
  measure: string;
  meanOf: string;
  chanceOf: string;
  /** What stands for a chance that rounds to all, and to nothing. */
  extremes: Readonly<Record<'most' | 'least', string>>;

  portraitsTitle: string;
  portraitsOpen: string;

  sums: string;
  reversed: string;
  sumLine: string;
  chanceLine: string;
  barLine: string;
  labelLine: string;
  semLine: string;
  assumption: string;
  itemHeads: readonly [string, string, string, string];
  none: string;

  matrixTitle: string;
  hypothesis: string;
  cuesTitle: string;
  cues: readonly string[];
  roleExplains: string;
  guessLegend: string;
  percentLabel: string;
  percentShown: string;
  percentLow: string;
  rowsLegend: string;
  rowsForBlend: string;
  pickDebtor: string;
  pickRow: string;
  pair: string;
  watch: string;
  act: string;
  line: string;
  lineExample: string;
  craft: string;
  neverChanges: string;
  changes: string;
  copyLine: string;

  colleaguesTitle: string;
  colleaguesLead: string;
  invite: string;
  inviteLabel: string;
  inviteText: string;
  paste: string;
  pasteHint: string;
  add: string;
  pasteFaults: Readonly<
    Record<'none' | 'damaged' | 'otherVersion' | 'invite' | 'profile' | 'known' | 'tooMany', string>
  >;
  added: string;
  colleagues: readonly string[];
  axisDiffers: Readonly<Record<'A+' | 'A-' | 'R+' | 'R-', string>>;
  sameAsOwn: string;
  otherLanguage: string;
  ownFirst: string;
  differRule: string;
  remove: string;
  removed: string;
  undo: string;

  receivedTitle: string;
  receivedText: string;
  receivedPlan: string;
  receivedAdd: string;
  receivedSkip: string;

  invitedTitle: string;
  invitedText: string;
  invitedGoOn: string;
  invitedAfresh: string;

  thanksTitle: string;
  thanksText: string;
  sendLink: string;
  sendCode: string;
  codeLabel: string;
  again: string;
  cleared: string;

  keepTitle: string;
  keepLead: string;
  keep: string;
  kept: string;
  keptNow: string;
  noteInto: string;
  noteDone: string;
  noteNo: string;
  noCase: string;
  toCases: string;
  makeCase: string;
  caseName: string;

  copyLink: string;
  linkLabel: string;
  linkNote: string;
  copyAll: string;
  allLabel: string;
  print: string;
  clear: string;
  model: string;
}
