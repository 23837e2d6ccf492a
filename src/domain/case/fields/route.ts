import { compact, money, words } from '../parts.ts';
import { currency, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** The way of escalating that was chosen. */
export interface Route {
  /** The escalation planner's own code of the route. */
  id: string;
  currency: string;
  /** Expected value in minor units; may be below zero. */
  expectedMinor?: number;
}

const signedMinor: Read<number> = (value) =>
  Number.isSafeInteger(value) ? { value: Number(value), complete: true } : undefined;

/** The legal route, from the escalation planner. */
export const route: CaseField<Route> = {
  read: shape({ id: text(60), currency }, { expectedMinor: signedMinor }),
  describe: (value) => [
    compact([words('route', value.id), money('expected-value', value.expectedMinor, value.currency)]),
  ],
};
