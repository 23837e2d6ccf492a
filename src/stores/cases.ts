import type { BackupPart } from '../domain/backup/part.ts';
import {
  addNote,
  clearField,
  createCase,
  readField,
  renameCase,
  setField,
  type Case,
  type Entry,
  type NoteDraft,
} from '../domain/case/case.ts';
import type { FieldName, FieldValue } from '../domain/case/fields/index.ts';
import { emptyShelf, guardShelf, type CaseShelf } from '../domain/case/guard-case.ts';
import { mergeShelves } from '../domain/case/merge-case.ts';
import { changeCase, findOpenCase, putCase } from '../domain/case/shelf.ts';
import { now } from '../platform/clock.ts';
import { makeId } from '../platform/make-id.ts';
import { askToKeep } from '../platform/persistence.ts';
import { giveLooseWork } from './case-work.ts';
import { persisted } from './persisted.ts';

/*
 * { "open": "k3f9…", "cases": { "k3f9…": { "id": "k3f9…", "name": "客户 A", "namedAt": "2026-11-21T08:00:00.000Z",
 *   "createdAt": …, "changedAt": …, "cleared": {}, "foreign": {},
 *   "fields": { "ask": { "value": { "amountMinor": 20000000, "currency": "CNY" }, "from": "anchor-calculator", "at": … } } } } }
 * A new field needs no new number: versions that do not know it keep it under "foreign".
 * Nor does a new optional part of a field, as `redFlag` of `cause`: what was stored without it stays whole.
 * A changed field gets a new name, or `pif:cases:v2` here with a reader for v1.
 */

/** Where cases stand on the device. */
export const casesKey = 'pif:cases:v1';

/** All cases of this device and which one is open. */
export const cases = persisted<CaseShelf>({ key: casesKey, initial: emptyShelf, guard: guardShelf });

/** Cases in a back-up. */
export const casesPart: BackupPart<CaseShelf> = {
  name: 'cases',
  key: casesKey,
  initial: emptyShelf,
  guard: guardShelf,
  merge: mergeShelves,
  count: (shelf) => Object.keys(shelf.cases).length,
};

const change = (id: string, how: (one: Case) => Case): void =>
  cases.update((shelf) => changeCase(shelf, id, how));

/** The case that tools and lessons write into now, or `undefined`. */
export const getOpenCase = (): Case | undefined => findOpenCase(cases.$value.get());

/**
 * Makes a case, opens it and gives its id; with the first one the browser is asked to keep what is stored.
 * Made while no case is open, it gets what was begun without one (case-work.ts), unless it is made from work that is
 * somebody else's: a link's, or the example.
 */
export const makeCase = (name: string, isFromOwnWork = true): string => {
  const id = makeId();
  const isFirst = Object.keys(cases.$value.get().cases).length === 0;
  const takesWork = isFromOwnWork && !getOpenCase();
  cases.update((shelf) => putCase(shelf, createCase(id, name, now())));
  if (takesWork) {
    giveLooseWork(id);
    // Of the tools that are not on this page: should their stores not arrive, the case page offers what they hold.
    void import('./every-case-work.ts').then(
      () => getOpenCase()?.id === id && giveLooseWork(id),
      () => undefined,
    );
  }
  if (isFirst) void askToKeep();
  return id;
};

/** Opens a case; tools and lessons write into it from now on. */
export const openCase = (id: string): void =>
  cases.update((shelf) => (Object.hasOwn(shelf.cases, id) ? { ...shelf, open: id } : shelf));

/** Gives a case another name. */
export const nameCase = (id: string, name: string): void => change(id, (one) => renameCase(one, name, now()));

/**
 * Writes a field of a case. This is all a tool needs:
 * `writeField(caseId, 'ask', { amountMinor, currency: 'CNY' }, 'anchor-calculator')`.
 * `false` when there is no such case or the value is not one the field can hold; nothing is changed then.
 */
export const writeField = <F extends FieldName>(
  caseId: string,
  field: F,
  value: FieldValue<F>,
  from: string,
): boolean => {
  let isWritten = false;
  change(caseId, (one) => {
    const next = setField(one, field, value, from, now());
    isWritten = next !== one;
    return next;
  });
  return isWritten;
};

/** Empties a field of a case. */
export const emptyField = (caseId: string, field: FieldName): void =>
  change(caseId, (one) => clearField(one, field, now()));

/** Puts a field back as it was before it was written, with its writer, or empties it. */
export const putFieldBack = (caseId: string, field: FieldName, held: Entry<unknown> | undefined): void => {
  if (held) writeField(caseId, field, held.value as never, held.from);
  else emptyField(caseId, field);
};

/** Writes, changes or (by an empty text) takes away a note of a case. */
export const writeNote = (caseId: string, note: NoteDraft): void =>
  change(caseId, (one) => addNote(one, note, now()));

/** What a field of the open case holds now; views read the case itself by `useOpenCase`. */
export const readOpenField = <F extends FieldName>(field: F): FieldValue<F> | undefined =>
  readField(getOpenCase(), field);
