import type { Gap } from '../../domain/case/summary.ts';
import type { Counted } from '../../i18n/fill.ts';

/** What stands on the case page. */
export interface Strings {
  whatItIs: string;
  lead: string;
  cases: string;
  /** The way from the open case to the list of all. */
  allCases: string;
  noCases: string;
  /** Opens the form for another case. */
  another: string;
  newName: string;
  newNameHint: string;
  defaultName: string;
  make: string;
  made: string;
  open: string;
  opened: string;
  isOpen: string;
  changed: string;
  rename: string;
  renameOf: string;
  renamed: string;
  save: string;
  cancel: string;
  remove: string;
  removeOf: string;
  removed: string;
  undo: string;
  undone: string;
  loose: string;
  /** What is typed in forms, beside the names of tools. */
  forms: string;
  giveLoose: string;
  looseGiven: string;
  undoGiven: string;
  looseBack: string;
  openOf: string;
  plan: string;
  planEmpty: string;
  planDate: string;
  planStill: string;
  /** The parts of the plan. */
  next: string;
  /** Heading of what does not fit together. */
  conflicts: string;
  talk: string;
  story: string;
  details: string;
  invoice: {
    no: string;
    due: string;
    open: string;
    total: string;
    /** An invoice without a number. */
    noNumber: string;
    late: Counted;
    disputed: string;
    paid: string;
  };
  byHand: string;
  /** Between where a thing came from and when. */
  originGap: string;
  foreign: Counted;
  yes: string;
  no: string;
  print: string;
  copyPlan: string;
  copied: string;
  copyFailed: string;
  missing: string;
  nothingMissing: string;
  gaps: Record<Gap, string>;
  inTool: string;
  inLesson: string;
  below: string;
  edit: string;
  editLead: string;
  filled: string;
  blank: string;
  saveField: string;
  resetField: string;
  saved: string;
  savedForNow: string;
  emptied: string;
  undoEmptied: string;
  fieldBack: string;
  nothingToSave: string;
  notChanged: string;
  notSaved: string;
  unsaved: string;
  notes: string;
  newNote: string;
  /** A case takes no more notes. */
  notesFull: string;
  noteOf: string;
  addNote: string;
  handNote: string;
}
