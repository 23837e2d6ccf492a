import type { BackupPart } from '../domain/backup/part.ts';
import { guardSheet, isBlankSheet, type DiagnosisSheet } from '../domain/diagnosis/sheet.ts';
import { guardRecord } from '../domain/guard.ts';
import { keepByCase } from './case-work.ts';
import { persisted } from './persisted.ts';

/*
 * { "k3f9…": { "marks": { "names-missing": "seen", "own-process": "heard" }, "amounts": { "process": "26 万" },
 *   "evidence": "…" }, "none": { … }, "embed": { … } }
 * One sheet for each case, by its id; "none" is filled in while no case is open, "embed" in somebody else's page.
 * A symptom that a version does not know is left out; a changed meaning needs `pif:cause-diagnosis:v2`.
 */
const key = 'pif:cause-diagnosis:v1';

/** Sheets by case. */
export type Sheets = Record<string, DiagnosisSheet>;

/** Where the sheet stands that was begun while no case was open. */
export const withoutCase = 'none';

/** Where a sheet stands inside somebody else's page. */
export const inEmbed = 'embed';

const initial: Sheets = {};

/** Guards sheet by sheet; what cannot be used of one does not harm the others. */
export const guardSheets = (value: unknown): { value: Sheets; complete: boolean } => {
  let isWhole = true;
  const guarded = guardRecord((entry) => {
    const sheet = guardSheet(entry);
    isWhole &&= sheet.complete;
    return isBlankSheet(sheet.value) ? undefined : sheet.value;
  })(value);
  return { value: guarded.value, complete: guarded.complete && isWhole };
};

/** Work in progress of the cause diagnosis. */
export const sheets = persisted<Sheets>({ key, initial, guard: guardSheets });

/** Keeps a sheet; a blank one is forgotten. */
export const keepSheet = (place: string, sheet: DiagnosisSheet): void =>
  sheets.update((all) => {
    const others = Object.entries(all).filter(([name]) => name !== place);
    return Object.fromEntries(isBlankSheet(sheet) ? others : [...others, [place, sheet]]);
  });

keepByCase<Sheets, DiagnosisSheet>({
  name: 'cause-diagnosis',
  store: sheets,
  loose: withoutCase,
  read: (all) => all,
  write: (_, all) => all,
});

/** The sheets in a back-up; what is here already stands. */
export const sheetsPart: BackupPart<Sheets> = {
  name: 'cause-diagnosis',
  key,
  initial,
  guard: guardSheets,
  merge: (here, there) => ({ ...there, ...here }),
  count: (value) => Object.keys(value).length,
};
