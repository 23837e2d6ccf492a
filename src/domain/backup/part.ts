import type { Guard } from '../guard.ts';

/** One store's share of a back-up: what a new store registers, and all a back-up needs to know about it. */
export interface BackupPart<T> {
  /** Name inside the file, for example `cases`. Never renamed. */
  name: string;
  /** Key on the device, for example `pif:cases:v1`. */
  key: string;
  /** What there is before anything is stored. */
  initial: T;
  guard: Guard<T>;
  /** Joins what is here with what was saved; never puts something older over something newer. */
  merge: (current: T, saved: T) => T;
  /** How many things it holds, for the words “3 cases”. */
  count: (value: T) => number;
}

/** A part whose type does not matter to the code at hand. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- guard and merge of one part always go together
export type AnyPart = BackupPart<any>;
