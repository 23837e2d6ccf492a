import type { MoneyByDay } from '../money.ts';
import { choice, compact, money, onDay } from '../parts.ts';
import { waysOfKnowing, type WayOfKnowing } from '../people.ts';
import { codeOf, currency, day, minor, shape } from '../read.ts';
import type { CaseField } from './field.ts';

/** What the customer could really release by a day, and how we know. */
export interface Capacity extends MoneyByDay {
  howKnown?: WayOfKnowing;
}

/** Their capacity to pay (C of N 1). */
export const capacity: CaseField<Capacity> = {
  read: shape({ amountMinor: minor, currency }, { day, howKnown: codeOf(waysOfKnowing) }),
  describe: (value) => [
    compact([
      money('amount', value.amountMinor, value.currency),
      onDay('by', value.day),
      choice('how-known', value.howKnown && waysOfKnowing[value.howKnown]),
    ]),
  ],
};
