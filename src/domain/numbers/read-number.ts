import { readWritten, valueOf, type NumberCode } from './written-number.ts';

/** What a text means as a number. There is never a NaN or an infinity in it. */
export type NumberReading =
  { type: 'number'; value: number } | { type: 'empty' } | { type: 'invalid'; code: NumberCode };

/**
 * Reads a typed or pasted number; `readWritten` says what is accepted.
 *
 * @example readNumber('２０万') // { type: 'number', value: 200000 }
 * @example readNumber('1e400') // { type: 'invalid', code: 'not-finite' }
 */
export function readNumber(text: string): NumberReading {
  const written = readWritten(text);
  if (written.type !== 'written') return written;
  const value = valueOf(written);
  return value === undefined ? { type: 'invalid', code: 'not-finite' } : { type: 'number', value };
}

/**
 * Reads a percentage, written with or without its sign, as a share of one: `35`, `35%` and `３５％` give 0.35.
 */
export function readPercent(text: string): NumberReading {
  const written = readWritten(text.replace(/[%％]\s*$/, ''));
  if (written.type !== 'written') return written;
  if (written.currency || written.scaled) return { type: 'invalid', code: 'not-a-number' };
  const value = valueOf(written, -2);
  return value === undefined ? { type: 'invalid', code: 'not-finite' } : { type: 'number', value };
}
