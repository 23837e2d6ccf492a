import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  emptyWork,
  guardStyleWork,
  mergeStyleWork,
  type StyleWork,
} from '../domain/assessment/style-work.ts';
import {
  makeBackup,
  mergeBackup,
  readBackup,
  type Backup,
  type RefusalCode,
} from '../domain/backup/backup.ts';
import type { AnyPart, BackupPart } from '../domain/backup/part.ts';
import {
  emptyState,
  guardClassifier,
  mergeClassifier,
  type ClassifierState,
} from '../domain/classifier/work.ts';
import { guardAnswers, mergeAnswers, type Answers } from '../domain/quiz/answer-record.ts';
import { mergeProgress, mergeSettings } from '../domain/progress/merge.ts';
import { guardProgress, type Progress } from '../domain/progress/progress.ts';
import { guardSettings, usualSettings, type Settings } from '../domain/progress/settings.ts';
import { now } from '../platform/clock.ts';
import { listKeys, readDamagedKey, tellDamaged } from '../platform/damaged-texts.ts';
import { $storageHealth, keepDamaged, readText, removeText, writeText } from '../platform/storage.ts';
import { answers, answersKey } from './answers.ts';
import { anchorPart, anchorWorks } from './anchor-work.ts';
import { cases, casesPart } from './cases.ts';
import { classifier } from './classifier.ts';
import { sheets, sheetsPart } from './diagnosis.ts';
import { drafts, draftsKey } from './drafts.ts';
import type { Persisted } from './persisted.ts';
import { profile, profilePart } from './profile.ts';
import { progress } from './progress.ts';
import { settings } from './settings.ts';
import { styleWork } from './style-work.ts';

interface Shelf {
  part: AnyPart;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a store and its part always go together
  store: Persisted<any>;
}

/*
 * Parts of stores that every page loads stand here and not beside them: merging is for this page alone.
 */
const answersPart: BackupPart<Answers> = {
  name: 'answers',
  key: answersKey,
  initial: {},
  guard: guardAnswers,
  merge: mergeAnswers,
  count: (value) => Object.keys(value).length,
};

const progressPart: BackupPart<Progress> = {
  name: 'progress',
  key: 'pif:progress:v1',
  initial: {},
  guard: guardProgress,
  merge: mergeProgress,
  count: (value) => Object.keys(value).length,
};
const settingsPart: BackupPart<Settings> = {
  name: 'settings',
  key: 'pif:settings:v1',
  initial: usualSettings,
  guard: guardSettings,
  merge: mergeSettings,
  count: (value) => Object.keys(value).length,
};

const stylePart: BackupPart<StyleWork> = {
  name: 'style-profile',
  key: 'pif:style-profile:v1',
  initial: emptyWork,
  guard: guardStyleWork,
  merge: mergeStyleWork,
  count: ({ own, other, views }) =>
    [...Object.values(own), ...Object.values(other), ...Object.values(views)].filter(({ answers }) =>
      answers.some((answer) => answer > 0),
    ).length,
};

const classifierPart: BackupPart<ClassifierState> = {
  name: 'debtor-classifier',
  key: 'pif:debtor-classifier:v1',
  initial: emptyState,
  guard: guardClassifier,
  merge: mergeClassifier,
  count: ({ works, training }) => Object.keys(works).length + Object.keys(training).length,
};

/** Every store that goes into a back-up, in the order the progress page lists them. A new store adds a line. */
const shelves: readonly Shelf[] = [
  { part: casesPart, store: cases },
  { part: progressPart, store: progress },
  { part: answersPart, store: answers },
  { part: profilePart, store: profile },
  { part: stylePart, store: styleWork },
  { part: classifierPart, store: classifier },
  { part: sheetsPart, store: sheets },
  { part: anchorPart, store: anchorWorks },
  { part: settingsPart, store: settings },
];

const parts = shelves.map(({ part }) => part);

/** One store as the progress page shows it. */
export interface StoredItem {
  /** Name of the part, or the bare key where no part knows it. */
  name: string;
  key: string;
  /** How many things it holds; `undefined` where no part knows. */
  count: number | undefined;
  /** Length of its text in characters. */
  size: number;
}

/** Grows when keys come or go without any store changing. */
const $changes = atom(0);

const listStored = (): readonly StoredItem[] => {
  const known = shelves.map(({ part, store }) => {
    const text = readText(part.key);
    const count = text ? part.count(store.$value.get()) : 0;
    return { name: part.name, key: part.key, count, size: text?.length ?? 0 };
  });
  const others = listKeys().filter((key) => !parts.some((part) => part.key === key));
  return [
    ...known,
    ...others.map((key) => ({ name: key, key, count: undefined, size: readText(key)?.length ?? 0 })),
  ];
};

/** The parts of a back-up while nothing is known of what they hold. */
export const knownItems: readonly StoredItem[] = parts.map(({ name, key }) => ({
  name,
  key,
  count: 0,
  size: 0,
}));

/** Everything stored on this device under our keys, known parts first. */
export const $storedItems: ReadableAtom<readonly StoredItem[]> = computed(
  [...shelves.map(({ store }) => store.$value), drafts.$value, $storageHealth, $changes],
  listStored,
);

/** Whose text that could not be read whole a stored item is, and which of several; `undefined` for any other item. */
export const readDamagedItem = ({ key }: StoredItem): { name: string; place: number } | undefined => {
  const damaged = readDamagedKey(key);
  if (!damaged) return undefined;
  const part = parts.find((one) => one.key === damaged.of);
  return { name: part?.name ?? damaged.of, place: damaged.place };
};

/** The text that is stored under a key. */
export const readStored = (key: string): string => readText(key) ?? '';

const everyStore: readonly Pick<Shelf, 'store'>[] = [...shelves, { store: drafts }];

/** Takes in what other tabs wrote, and writes each store as it could be read. */
const reload = (): void => {
  for (const { store } of everyStore) store.update((value: unknown) => value);
};

/** Throws the text away that is stored under a key no part knows. */
export const discardStored = (key: string): void => {
  // A store that still stands there damaged would put its copy aside again.
  reload();
  removeText(key);
  tellDamaged();
  $changes.set($changes.get() + 1);
};

const collect = (): Record<string, unknown> =>
  Object.fromEntries(shelves.map(({ part, store }) => [part.name, store.$value.get() as unknown]));

/** A back-up of what this page knows of, other tabs' last moments perhaps left out; for a text that is redrawn often. */
export const peekBackup = (): Backup => makeBackup(collect(), now());

/** A back-up of all there is now. */
export const collectBackup = (): Backup => {
  reload();
  return peekBackup();
};

/** What restoring did: how many things each part held before and holds now, or why nothing was done. */
export type Restored =
  { type: 'ok'; madeAt: string; gained: Record<string, number> } | { type: 'refused'; code: RefusalCode };

/** Joins a back-up with what is here; a refused one changes nothing. */
export const restoreBackup = (text: string): Restored => {
  const reading = readBackup(text, parts);
  if (reading.type === 'refused') return reading;
  reload();
  const before = collect();
  const merged = mergeBackup(before, reading.backup.stores, parts);
  for (const { part, store } of shelves) store.update(() => merged[part.name]);
  const gained = parts.map(
    (part) => [part.name, part.count(merged[part.name]) - part.count(before[part.name])] as const,
  );
  return { type: 'ok', madeAt: reading.backup.madeAt, gained: Object.fromEntries(gained) };
};

/** Texts by key, as they were before everything was erased. */
export type Erased = ReadonlyMap<string, string>;

/** Erases everything of ours on this device and gives it back once, so that it can be undone while the page is open. */
export const eraseEverything = (): Erased => {
  const erased = new Map(listKeys().map((key) => [key, readText(key) ?? '']));
  for (const { store } of everyStore) store.$value.set(store.initial);
  for (const key of listKeys()) removeText(key);
  tellDamaged();
  $changes.set($changes.get() + 1);
  return erased;
};

type Join = (here: unknown, erased: unknown) => unknown;

const joinDrafts: Join = (here, erased) => ({ ...(erased as object), ...(here as object) });

/** Puts back what was erased, and keeps what was written since, in another tab perhaps. */
export const undoErase = (erased: Erased): void => {
  const joins: readonly { key: string; store: Shelf['store']; join: Join }[] = [
    ...shelves.map(({ part, store }) => ({ key: part.key, store, join: part.merge as Join })),
    { key: draftsKey, store: drafts, join: joinDrafts },
  ];
  for (const [key, text] of erased) {
    const damaged = readDamagedKey(key);
    const known = joins.find((one) => one.key === key);
    if (damaged) keepDamaged(damaged.of, text);
    else if (readText(key) === undefined) writeText(key, text);
    else if (known) known.store.update((here: unknown) => known.join(here, known.store.read(text)));
    // A store this version does not know cannot be merged: what it held stands aside.
    else if (readText(key) !== text) keepDamaged(key, text);
  }
  reload();
  $changes.set($changes.get() + 1);
};
