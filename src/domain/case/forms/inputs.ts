import { isDay } from '../../guard.ts';
import { toMinor } from '../../money/minor.ts';
import { takeCurrencyMark } from '../../numbers/currency-mark.ts';
import { readAmount } from '../../numbers/read-amount.ts';
import { readWritten } from '../../numbers/written-number.ts';
import { maxMinor, usualCurrency } from '../money.ts';
import type { Complaints, Draft, DraftError } from './form.ts';

const errorOfCode = (code: string): DraftError => {
  if (code === 'negative') return 'negative';
  return code === 'too-large' || code === 'not-finite' ? 'too-large' : 'not-an-amount';
};

/** What a text means as an amount in whole minor units. */
export type MinorReading =
  { type: 'minor'; minor: number } | { type: 'empty' } | { type: 'invalid'; error: DraftError };

const isNought = (text: string): boolean => {
  const written = readWritten(text);
  return written.type === 'written' && !/[1-9]/.test(written.digits);
};

/**
 * Reads an amount of a field's currency, with or without its mark (260,000, 26万, £34,310); what is more than nothing and less than
 * 分 or cent is refused, and so is what bears the mark of another currency.
 *
 * @param currency ISO 4217, of the field
 */
export const readMinorText = (marked: string, currency: string): MinorReading => {
  const text = takeCurrencyMark(marked, currency);
  const written = readWritten(text);
  if (currency !== usualCurrency && written.type === 'written' && written.currency)
    return { type: 'invalid', error: 'other-currency' };
  const reading = readAmount(text, 'cny', { min: 0, max: maxMinor / 100 });
  if (reading.type === 'empty') return reading;
  if (reading.type === 'invalid') return { type: 'invalid', error: errorOfCode(reading.code) };
  const minor = toMinor(reading.value);
  return minor === 0 && !isNought(text) ? { type: 'invalid', error: 'too-small' } : { type: 'minor', minor };
};

/** Reads an amount of a form as whole minor units; `undefined` when empty or wrong. */
export const readMinor = (draft: Draft, name: string, complaints: Complaints): number | undefined => {
  const reading = readMinorText(draft[name] ?? '', readCurrency(draft));
  if (reading.type === 'minor') return reading.minor;
  return reading.type === 'empty' ? undefined : complaints.add(name, reading.error);
};

/** Reads an amount that must be there; 0 where it is not, after a complaint. */
export const readNeededMinor = (draft: Draft, name: string, complaints: Complaints): number => {
  const minor = readMinor(draft, name, complaints);
  if (minor === undefined && !complaints.errors[name]) complaints.add(name, 'needed');
  return minor ?? 0;
};

/** The currency of a form; the usual one where none is chosen. */
export const readCurrency = (draft: Draft): string => {
  const code = draft['currency'] ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : usualCurrency;
};

/** Reads a plain day out of a date input. */
export const readDay = (draft: Draft, name: string, complaints: Complaints): string | undefined => {
  const text = (draft[name] ?? '').trim();
  if (text === '') return undefined;
  return isDay(text) ? text : complaints.add(name, 'not-a-day');
};

/** Reads a line or paragraph. */
export const readWords = (
  draft: Draft,
  name: string,
  complaints: Complaints,
  max: number,
): string | undefined => {
  const text = (draft[name] ?? '').trim();
  if (text === '') return undefined;
  return text.length <= max ? text : complaints.add(name, 'too-long');
};

/** An amount as it stands in an input: `26050` minor is `260.50`, `26000000` is `260,000`. */
export const writeMinor = (amountMinor: number): string => {
  const whole = String(Math.floor(amountMinor / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = amountMinor % 100;
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
};
