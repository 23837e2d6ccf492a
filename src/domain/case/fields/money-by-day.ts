import type { MoneyByDay } from '../money.ts';
import { compact, money, onDay } from '../parts.ts';
import { currency, day, minor, shape, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

const read: Read<MoneyByDay> = shape({ amountMinor: minor, currency }, { day });

/** A field that holds an amount and the day it should be there: `target`, `ask`, `floor`. */
export const moneyByDay: CaseField<MoneyByDay> = {
  read,
  describe: (value) => [
    compact([money('amount', value.amountMinor, value.currency), onDay('by', value.day)]),
  ],
};
