import type { Range, RangeCode } from '../numbers/check-range.ts';
import { checkRange } from '../numbers/check-range.ts';
import { normaliseText } from '../numbers/normalise-text.ts';
import { readAmount, type AmountCode, type AmountUnit } from '../numbers/read-amount.ts';
import { readNumber, readPercent } from '../numbers/read-number.ts';
import { shiftDecimal } from '../numbers/round.ts';
import { describeField } from './anchor-fields.ts';
import type { AnchorInputs, AnchorKey } from './anchor-inputs.ts';
import { changeInput, type ChangedInputs } from './change-input.ts';
import { findBounds } from './input-bounds.ts';

/** Why a typed text was not taken. */
export type TypingCode = Exclude<AmountCode, 'looks-like-yuan'> | RangeCode | 'empty' | 'not-whole';

/** What typing into a field did. Refused, the inputs stay as they were and the text stays in the field. */
export type Typed =
  | (ChangedInputs & {
      type: 'changed';
      /** Whether a figure that can only be yuan was typed into a 万元 field, and converted. */
      isFromYuan?: true;
      /** Taken as written, but perhaps meant in yuan; the likelier amount, in the unit of the field. */
      doubt?: { code: 'looks-like-yuan'; meant: number };
    })
  | {
      type: 'refused';
      code: TypingCode;
      /** The limits, in the unit of the field; a share's as percentages. */
      range: Range;
      /** What was probably meant, in the unit of the field. */
      meant?: number;
    };

const WAN_POWER = 4;

/**
 * Takes what a learner typed into a field: amounts in the unit of the field (万元 or yuan), shares as percentages,
 * counts as whole numbers. A figure too large for 万元 that makes sense in yuan is taken as yuan,
 * and so is one of which the debt leaves room for the yuan alone. Meant to be called when the field is left, not on every key.
 */
export function typeInput(inputs: AnchorInputs, key: AnchorKey, text: string, unit: AmountUnit): Typed {
  const { kind, min, max } = describeField(key);
  if (kind === 'amount') {
    const places = unit === 'wan' ? 0 : WAN_POWER;
    const range = { min: shiftDecimal(min, places), max: shiftDecimal(max, places) };
    const reading = readAmount(text, unit, range);
    if (reading.type === 'empty') return { type: 'refused', code: 'empty', range };
    if (reading.type === 'invalid') {
      const { code, meant } = reading;
      if (code === 'looks-like-yuan') {
        return { type: 'changed', ...changeInput(inputs, key, meant ?? NaN), isFromYuan: true };
      }
      return { type: 'refused', code, range, ...(meant !== undefined && { meant }) };
    }
    const { doubt } = reading;
    const most = findBounds(inputs, key).max;
    if (doubt && most.value < max && reading.value > most.value && doubt.meant <= most.value) {
      return { type: 'changed', ...changeInput(inputs, key, doubt.meant), isFromYuan: true };
    }
    const changed = changeInput(inputs, key, shiftDecimal(reading.value, -places));
    return { type: 'changed', ...changed, ...(doubt && { doubt }) };
  }

  const asPercent = kind === 'share';
  const range = asPercent ? { min: shiftDecimal(min, 2), max: shiftDecimal(max, 2) } : { min, max };
  const reading = asPercent ? readPercent(text) : readNumber(text);
  if (reading.type === 'empty') return { type: 'refused', code: 'empty', range };
  if (reading.type === 'invalid') {
    const isBelow = reading.code === 'not-finite' && min >= 0 && normaliseText(text).startsWith('-');
    return { type: 'refused', code: isBelow ? 'negative' : reading.code, range };
  }
  if (kind === 'count' && !Number.isInteger(reading.value))
    return { type: 'refused', code: 'not-whole', range };
  const code = checkRange(reading.value, { min, max });
  if (code !== undefined) return { type: 'refused', code, range };
  return { type: 'changed', ...changeInput(inputs, key, reading.value) };
}
