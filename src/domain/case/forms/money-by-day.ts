import type { MoneyByDay } from '../money.ts';
import { isDay } from '../../guard.ts';
import { conclude, isBlank, makeComplaints, type Draft, type FieldForm } from './form.ts';
import { readCurrency, readDay, readNeededMinor, writeMinor } from './inputs.ts';

/** The form of an amount by a day: `amount`, `day`, `currency`. */
export const moneyByDayForm: FieldForm<MoneyByDay> = {
  fill: (value, currency) => ({
    amount: value ? writeMinor(value.amountMinor) : '',
    day: value?.day ?? '',
    currency: value?.currency ?? currency,
  }),
  read: (draft) => {
    if (isBlank(draft, ['amount', 'day'])) return { type: 'empty' };
    const complaints = makeComplaints();
    const day = readDay(draft, 'day', complaints);
    const amountMinor = readNeededMinor(draft, 'amount', complaints);
    return conclude(complaints, { amountMinor, currency: readCurrency(draft), ...(day && { day }) });
  },
};

/** Whether the day in the form has passed: allowed, but seldom meant. */
export const hasPassedDay = ({ day = '' }: Draft, today: string): boolean => isDay(day) && day < today;
