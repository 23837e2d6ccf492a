import { readAmount } from '../numbers/read-amount.ts';
import { readWritten, valueOf } from '../numbers/written-number.ts';
import type { Unit } from './question.ts';
import type { Incomplete } from './rules.ts';

/** What a typed answer means, in the unit asked for. */
export type AnswerReading = { type: 'number'; value: number } | { type: 'invalid'; code: Incomplete };

/** Words of the unit itself, which people write although it stands beside the field. */
const ownWords = { days: /(?:天|日|days?)$/i, percent: /[%％]$/, count: /[个次家份笔条项人]$/ } as const;

const anySize = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/**
 * Reads a typed number in the unit asked for. Money may be written in its other unit: `15万`, `150,000元`
 * and `15` are the same in a field of 万元; a bare number so large that it must be yuan is not judged but asked about.
 *
 * @example readAnswer('15%', 'percent') // { type: 'number', value: 15 }
 */
export const readAnswer = (text: string, unit: Unit): AnswerReading => {
  if (unit === 'wan' || unit === 'cny') {
    const reading = readAmount(text, unit, anySize);
    if (reading.type === 'number')
      return reading.doubt ? fault('other-unit') : { type: 'number', value: reading.value };
    return fault(reading.type === 'empty' ? 'empty' : 'not-a-number');
  }
  const written = readWritten(text.trim().replace(ownWords[unit], ''));
  if (written.type !== 'written') return fault(text.trim() === '' ? 'empty' : 'not-a-number');
  if (written.currency) return fault('other-unit');
  const value = valueOf(written);
  return value === undefined ? fault('not-a-number') : { type: 'number', value };
};

const fault = (code: Incomplete): AnswerReading => ({ type: 'invalid', code });
