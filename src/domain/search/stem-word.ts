/** Endings that English words change by, and how many letters must be left before one is taken off. */
const endings: readonly [ending: RegExp, least: number][] = [
  [/['’]s$/, 1],
  [/ies$/, 4],
  [/(?:ing|ed)$/, 3],
  [/s$/, 3],
  [/[ey]$/, 5],
];

/**
 * The beginning that the forms of an English word share, roughly: searching for it as a beginning finds them all. The
 * index itself keeps words as they are written, so that a quoted phrase is found to the letter.
 *
 * @example stemWord('negotiating') // 'negotiat'
 * @example stemWord('planned') // 'plan'
 */
export const stemWord = (word: string): string => {
  if (!/^[a-z'’]+$/i.test(word)) return word;
  const rule = endings.find(([ending, least]) => word.search(ending) >= least);
  if (!rule) return word;
  return word.replace(rule[0], '').replace(/([bdgmnprt])\1$/, '$1');
};
