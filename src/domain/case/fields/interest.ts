import { compact, money, onDay, words } from '../parts.ts';
import { currency, day, minor, shape, text } from '../read.ts';
import type { CaseField } from './field.ts';

/** Late interest worked out to a day. */
export interface Interest {
  /** What it rests on: the contract's clause, the statutory rate… */
  basis: string;
  amountMinor: number;
  currency: string;
  /** Plain day it was counted to. */
  asOf: string;
}

/** Interest, from the late-interest tool. */
export const interest: CaseField<Interest> = {
  read: shape({ basis: text(500), amountMinor: minor, currency, asOf: day }),
  describe: (value) => [
    compact([
      words('basis', value.basis),
      money('amount', value.amountMinor, value.currency),
      onDay('as-of', value.asOf),
    ]),
  ],
};
