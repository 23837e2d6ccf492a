import type { Draft } from '../domain/case/forms/form.ts';
import { guardRecord, isRecord } from '../domain/guard.ts';
import { keepByCase } from './case-work.ts';
import { persisted } from './persisted.ts';

/*
 * { "<case id>/claim": { "total": "26万", "due": "2026-11-30" }, "new/note/<lesson>/note": { "text": "…" }, "name": { "text": "…" } }
 * What was typed and not saved yet, so that changing the language or closing the page loses nothing.
 * Not part of a back-up; gone as soon as it is saved.
 */
const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

/** Where they stand on the device. */
export const draftsKey = 'pif:drafts:v1';

/** Forms that were begun, by place. */
export const drafts = persisted<Record<string, Draft>>({
  key: draftsKey,
  initial: {},
  guard: guardRecord((value) => (isDraft(value) ? value : undefined)),
});

/** Where the name typed for a case that is still to be made stands. */
export const newCaseName = 'name';

/** Begins the places of what is typed while no case is open. */
export const withoutCase = 'new';

/** Keeps what stands in a form. */
export const keepDraft = (place: string, draft: Draft): void =>
  drafts.update((all) => ({ ...all, [place]: draft }));

/** Forgets forms, because they were saved or given up. */
export const dropDrafts = (places: readonly string[]): void =>
  drafts.update((all) =>
    Object.fromEntries(Object.entries(all).filter(([place]) => !places.includes(place))),
  );

keepByCase<Record<string, Draft>, Draft>({
  name: 'drafts',
  store: drafts,
  loose: withoutCase,
  read: (all) => all,
  write: (_, all) => all,
});
