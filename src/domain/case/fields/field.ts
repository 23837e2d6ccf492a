import type { Part } from '../parts.ts';
import type { Read } from '../read.ts';

/** All a case needs to know about one of its fields. */
export interface CaseField<T> {
  /** Reads a value of unknown origin. */
  read: Read<T>;
  /** What the value says, line by line. */
  describe: (value: T) => Part[][];
  /** Joins two values when a back-up is restored; without it the newer value stands. Must not depend on the order. */
  merge?: (a: T, b: T) => T;
}
