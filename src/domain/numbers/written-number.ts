import { normaliseText } from './normalise-text.ts';

/** Why a text is no number: letters, commas in odd places, or too large for arithmetic (`1e400`). */
export type NumberCode = 'not-a-number' | 'bad-grouping' | 'not-finite';

/** A number as somebody wrote it, its parts kept apart so that units can still be told. */
export type WrittenNumber =
  | {
      type: 'written';
      /** Sign and digits, commas removed; arithmetic can read it. */
      digits: string;
      /** Power of ten by an exponent and by a word: 20万 has 4, 1.5亿 has 8. */
      power: number;
      /** Whether a size word stood there: 万, w, 亿, 千, k, m … */
      scaled: boolean;
      /** Whether money was written: ¥, 元, 块, RMB, CNY … */
      currency: boolean;
    }
  | { type: 'empty' }
  | { type: 'invalid'; code: NumberCode };

/** Words of size that may follow the digits, as powers of ten. */
const powers: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['k', 3],
  ['万', 4],
  ['萬', 4],
  ['w', 4],
  ['百万', 6],
  ['m', 6],
  ['千万', 7],
  ['亿', 8],
  ['億', 8],
]);

const shape =
  /^(?<before>[+-])?(?:(?<mark>¥|cny|rmb|人民币))?(?<after>[+-])?(?<body>[\d.,]+)(?:e(?<exponent>[+-]?\d+))?(?<size>百万|千万|千|万|萬|亿|億|[kwm])?(?<unit>元整|元|圆|块|yuan|cny|rmb)?$/;
const plain = /^(?:\d+\.?\d*|\.\d+)$/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

const invalid = (code: NumberCode): WrittenNumber => ({ type: 'invalid', code });

/**
 * Takes a text apart that plainly means one number, in any of the ways people type or paste it.
 * Accepted: full-width digits and punctuation, `1,234.5`, `1，234.5`, `1 234.5`, `1。5`, `1e5`, a sign,
 * ¥ ￥ 元 块 RMB CNY around it, and after it 千/k, 万/萬/w, 百万/m, 千万, 亿/億.
 * Not accepted, because it could mean two things: `1,5`, `20,0000`, `1万5`, two numbers, percent signs.
 */
export function readWritten(text: string): WrittenNumber {
  const cleaned = normaliseText(text);
  if (cleaned === '') return { type: 'empty' };
  const parts = shape.exec(cleaned)?.groups;
  if (!parts) return invalid('not-a-number');
  const { before, after, mark, body = '', exponent = '0', size, unit } = parts;
  if (before && after) return invalid('not-a-number');
  if (!plain.test(body) && !grouped.test(body)) {
    return invalid(/\d.*,|,.*\d/.test(body) ? 'bad-grouping' : 'not-a-number');
  }
  return {
    type: 'written',
    digits: ((before ?? after) === '-' ? '-' : '') + body.replaceAll(',', ''),
    power: Number(exponent) + (size === undefined ? 0 : (powers.get(size) ?? 0)),
    scaled: size !== undefined,
    currency: mark !== undefined || unit !== undefined,
  };
}

/**
 * Works out a written number, moved by `places` powers of ten on the way (−4 turns yuan into 万元).
 * The point is moved in the text, so no binary dust is added; minus nought becomes nought.
 */
export function valueOf(written: { digits: string; power: number }, places = 0): number | undefined {
  const value = Number(`${written.digits}e${written.power + places}`);
  return Number.isFinite(value) ? value + 0 : undefined;
}
