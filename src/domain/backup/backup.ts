import { isRecord, type Guarded } from '../guard.ts';
import { isInstant } from '../instant.ts';
import { isPlain } from '../plain-data.ts';
import type { AnyPart } from './part.ts';

/** The shape of the file; a new number when an older version could no longer read it. */
export const backupFormat = 1;

/** The longest text taken for a back-up, in characters. */
export const longestBackup = 8_000_000;

/** Deeper than any store of ours goes, fields of a newer version included. */
const deepest = 24;

/** Everything a learner entered, as it stands in the file. */
export interface Backup {
  app: 'paid-in-full';
  format: typeof backupFormat;
  /** When it was made. */
  madeAt: string;
  /** The stores by name. */
  stores: Record<string, unknown>;
}

/** Why a text is not restored. */
export type RefusalCode = 'empty' | 'too-large' | 'not-json' | 'foreign' | 'newer' | 'damaged';

/** A back-up that can be restored, or the reason why not. */
export type BackupReading = { type: 'ok'; backup: Backup } | { type: 'refused'; code: RefusalCode };

/** Makes the back-up of the given stores. */
export const makeBackup = (stores: Record<string, unknown>, madeAt: string): Backup => ({
  app: 'paid-in-full',
  format: backupFormat,
  madeAt,
  stores,
});

/** The text of the file, written so that a person can read it. */
export const writeBackup = (backup: Backup): string => `${JSON.stringify(backup, null, 2)}\n`;

/** The name of the file made on a plain day of the learner's calendar: `paid-in-full-2026-11-21.json`. */
export const nameBackup = (day: string): string => `paid-in-full-${day}.json`;

const refuse = (code: RefusalCode): BackupReading => ({ type: 'refused', code });

/** Text that begins like our file but does not parse was cut off or changed on the way. */
const beginsLikeOurs = (text: string): boolean => /^\s*\{\s*"app"\s*:\s*"paid-in-full"/.test(text);

/**
 * Reads a back-up from the text of a file or from pasted text.
 * It is taken whole or not at all: one damaged store refuses the file, so that nothing is half restored.
 * A store this version does not know refuses it too: it would be left out without a word.
 */
export const readBackup = (text: string, parts: readonly AnyPart[]): BackupReading => {
  if (text.trim() === '') return refuse('empty');
  if (text.length > longestBackup) return refuse('too-large');
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(beginsLikeOurs(text) ? 'damaged' : 'not-json');
  }
  if (!isRecord(given) || given['app'] !== 'paid-in-full') return refuse('foreign');
  const { format, madeAt, stores } = given;
  if (!Number.isInteger(format) || Number(format) < 1) return refuse('damaged');
  if (Number(format) > backupFormat) return refuse('newer');
  if (!isInstant(madeAt) || !isRecord(stores)) return refuse('damaged');
  if (Object.keys(stores).some((name) => !parts.some((part) => part.name === name))) return refuse('newer');
  if (!isPlain(stores, deepest)) return refuse('damaged');
  const known: [string, unknown][] = [];
  for (const part of parts) {
    if (!Object.hasOwn(stores, part.name)) continue;
    const read: Guarded<unknown> = part.guard(stores[part.name]);
    if (!read.complete) return refuse('damaged');
    known.push([part.name, read.value]);
  }
  return { type: 'ok', backup: makeBackup(Object.fromEntries(known), madeAt) };
};

/** Joins what is here with what a back-up holds, store by store; a store the back-up lacks stays as it is. */
export const mergeBackup = (
  current: Readonly<Record<string, unknown>>,
  saved: Readonly<Record<string, unknown>>,
  parts: readonly AnyPart[],
): Record<string, unknown> =>
  Object.fromEntries(
    parts.map((part) => {
      const here: unknown = Object.hasOwn(current, part.name) ? current[part.name] : part.initial;
      return [part.name, Object.hasOwn(saved, part.name) ? part.merge(here, saved[part.name]) : here];
    }),
  );
