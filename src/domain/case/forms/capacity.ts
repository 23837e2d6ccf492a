import type { Capacity } from '../fields/capacity.ts';
import { waysOfKnowing } from '../people.ts';
import { isBlank, readCode, type FieldForm } from './form.ts';
import { moneyByDayForm } from './money-by-day.ts';

/** The form of `capacity`: an amount by a day, and `howKnown`. */
export const capacityForm: FieldForm<Capacity> = {
  fill: (value, currency) => ({ ...moneyByDayForm.fill(value, currency), howKnown: value?.howKnown ?? '' }),
  read: (draft, known) => {
    if (isBlank(draft, ['amount', 'day', 'howKnown'])) return { type: 'empty' };
    const howKnown = readCode(waysOfKnowing, draft['howKnown']);
    const reading = moneyByDayForm.read(draft, known);
    if (reading.type === 'empty') return { type: 'invalid', errors: { amount: 'needed' } };
    return reading.type === 'value' && howKnown
      ? { type: 'value', value: { ...reading.value, howKnown } }
      : reading;
  },
};
