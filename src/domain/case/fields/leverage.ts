import { compact, money } from '../parts.ts';
import { currency, minor, shape } from '../read.ts';
import type { CaseField } from './field.ts';

/** What a day of waiting earns them and costs us (N 2.7), minor units. */
export interface Leverage {
  currency: string;
  costsUsADayMinor: number;
  earnsThemADayMinor?: number;
}

/** The price of delay. */
export const leverage: CaseField<Leverage> = {
  read: shape({ currency, costsUsADayMinor: minor }, { earnsThemADayMinor: minor }),
  describe: (value) => [
    compact([
      money('costs-us-a-day', value.costsUsADayMinor, value.currency),
      money('earns-them-a-day', value.earnsThemADayMinor, value.currency),
    ]),
  ],
};
