import { compact, money, onDay, words } from '../parts.ts';
import { currency, day, listOf, minor, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** One of several offers worth the same to us (N 2.8). */
export interface Package {
  /** The terms in words. */
  terms: string;
  amountMinor?: number;
  day?: string;
  /** What it is worth to us, minor units. */
  worthMinor?: number;
}

/** Equal packages to choose from. */
export interface Packages {
  currency: string;
  items: Package[];
}

const item: Read<Package> = shape({ terms: text() }, { amountMinor: minor, day, worthMinor: minor });

/** Packages, from the package comparer. */
export const packages: CaseField<Packages> = {
  read: shape({ currency, items: listOf(item, 10) }),
  describe: (value) =>
    value.items.map((one) =>
      compact([
        words('package', one.terms),
        money('amount', one.amountMinor, value.currency),
        onDay('by', one.day),
        money('worth', one.worthMinor, value.currency),
      ]),
    ),
};
