import { normaliseText } from '../numbers/normalise-text.ts';
import { toMinor } from '../money/minor.ts';

/** The sum a note to a bone names. */
export interface NotedSum {
  /** Whole minor units, as if written in yuan. */
  minor: number;
  /** A small number without a unit: yuan or 万元, nobody can say. It compares with its like alone. */
  isBare: boolean;
}

/** Words of size, as powers of ten. */
const sizes: Readonly<Record<string, number>> = {
  k: 3,
  千: 3,
  百万: 6,
  千万: 7,
  thousand: 3,
  w: 4,
  万: 4,
  萬: 4,
  m: 6,
  million: 6,
  亿: 8,
};

/**
 * What stands in a note, piece by piece: numbers of papers, days and counts first, so that they are not taken for money;
 * then an amount with its size and currency.
 */
const pieces =
  /[a-z#№][\w-]*\d[\w-]*|\d+(?:[-/]\d+)+|\d[\d,]*\s*(?:[年月日号天张批件%]|days?\b|invoices?\b)|(?<sum>(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)\s*(?<size>thousand|million|[kwm](?![a-z])|[百千]万|[千万萬亿])?\s*(?<unit>元|块|yuan|rmb|cny)?/giu;

/** From this on a number without a unit can only be yuan. */
const SURELY_YUAN = 1000;

/**
 * The sum that a note names, if any: the first one with a unit or thousands marked, else the first number.
 *
 * @example readNotedSum('166,000 元，其余三张') // { minor: 16_600_000, isBare: false }
 * @example readNotedSum('5 / 2026-0903') // { minor: 500, isBare: true }
 */
export const readNotedSum = (note: string): NotedSum | undefined => {
  // Full-width signs become plain ones; what parts an amount from the number of a paper stays.
  const text = note
    .replace(/，(?![\d０-９]{3}(?![\d０-９]))|[、；]/gu, ' ')
    .split(/\s+/u)
    .map(normaliseText)
    .join(' ')
    // RMB5000 is an amount, not the number of a paper.
    .replace(/(^|[^a-z\d])(?:rmb|cny)\s*(?=\d)/giu, '$1¥');
  const sums = [...text.matchAll(pieces)].flatMap(({ groups }) => {
    const { sum, size, unit } = groups ?? {};
    if (sum === undefined) return [];
    const yuan = Number(`${sum.replaceAll(',', '')}e${sizes[size ?? ''] ?? 0}`);
    const isMarked = size !== undefined || unit !== undefined || /,\d{3}/.test(sum);
    return yuan > 0 && yuan < 1e12 ? [{ yuan, isMarked }] : [];
  });
  const found = sums.find(({ isMarked }) => isMarked) ?? sums[0];
  return found && { minor: toMinor(found.yuan), isBare: !found.isMarked && found.yuan < SURELY_YUAN };
};
