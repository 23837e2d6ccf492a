import { checkRange, type Range, type RangeCode } from './check-range.ts';
import { readWritten, valueOf, type NumberCode } from './written-number.ts';

/** The unit printed beside an amount field: 万元 (ten thousand yuan) or yuan. */
export type AmountUnit = 'wan' | 'cny';

/** The two ways of taking one unit for the other; `meant` is then the likelier amount, in the field's unit. */
export type UnitCode = 'looks-like-yuan' | 'looks-like-wan';

/** Why an amount was not taken. */
export type AmountCode = NumberCode | RangeCode | UnitCode;

/** What a text means in an amount field, in that field's unit. */
export type AmountReading =
  | {
      type: 'number';
      value: number;
      /** Taken as written, but so large for 万元 that the learner should see how it was read. */
      doubt?: { code: 'looks-like-yuan'; meant: number };
    }
  | { type: 'empty' }
  | { type: 'invalid'; code: AmountCode; meant?: number };

/** From this many 万元 (a hundred million yuan) on, a bare number may well be yuan. */
const DOUBTFUL_WAN = 10_000;
/** Fewer 万元 than this (a hundred yuan) is too little to have been meant by `¥20` in a 万元 field. */
const LEAST_WAN = 0.01;

/**
 * Reads an amount into the unit of its field.
 *
 * - A bare number is in the field's unit: `20` in a 万元 field is 20.
 * - A written unit is believed: `20万`, `20w`, `200,000元` and `¥200,000` are all 20 in a 万元 field; `20万` is
 *   200000 in a yuan field.
 * - A bare number past the range that would fit in the other unit is refused with the likely meaning:
 *   `200000` in 万元 → `looks-like-yuan`, meant 20; `20` in a yuan field from 100 up → `looks-like-wan`, meant 200000.
 * - `¥20` in a 万元 field is less than a hundred yuan, surely meant as 20万: `looks-like-wan`, meant 20.
 *
 * @param range the least and greatest amount, in the field's unit
 */
export function readAmount(text: string, fieldUnit: AmountUnit, range: Range): AmountReading {
  const written = readWritten(text);
  if (written.type !== 'written') return written;
  const bare = !written.scaled && !written.currency;
  const value = valueOf(written, fieldUnit === 'wan' && !bare ? -4 : 0);
  if (value === undefined) {
    const isBelow = written.digits.startsWith('-') && range.min >= 0;
    return { type: 'invalid', code: isBelow ? 'negative' : 'not-finite' };
  }

  if (fieldUnit === 'wan' && written.currency && !written.scaled && value > 0 && value < LEAST_WAN) {
    const meant = valueOf(written) ?? 0;
    if (checkRange(meant, range) === undefined) return { type: 'invalid', code: 'looks-like-wan', meant };
  }
  const code = checkRange(value, range);
  if (code !== undefined) {
    const suspected = bare ? suspectUnit(written, fieldUnit, range) : undefined;
    return suspected ?? { type: 'invalid', code };
  }
  if (fieldUnit === 'wan' && bare && value >= DOUBTFUL_WAN) {
    return { type: 'number', value, doubt: { code: 'looks-like-yuan', meant: valueOf(written, -4) ?? 0 } };
  }
  return { type: 'number', value };
}

/** Finds out whether a bare number outside the range would be inside it in the other unit. */
function suspectUnit(
  written: { digits: string; power: number },
  fieldUnit: AmountUnit,
  range: Range,
): AmountReading | undefined {
  const meant = valueOf(written, fieldUnit === 'wan' ? -4 : 4);
  if (meant === undefined || meant <= 0 || checkRange(meant, range) !== undefined) return undefined;
  return { type: 'invalid', code: fieldUnit === 'wan' ? 'looks-like-yuan' : 'looks-like-wan', meant };
}
