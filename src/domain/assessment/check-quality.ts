import { countAnswered, type Form } from './form.ts';
import { ITEM_COUNT } from './style-items.ts';

/** Something about how a form was answered that is worth a polite word (N 4.5); never a reproach. */
export type QualityFlag = 'all-equal' | 'mostly-high' | 'mostly-low' | 'fast';

const HIGH = 5.2;
const LOW = 1.8;
const FAST_SECONDS = 2;

const findMedian = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
};

/**
 * What stands out in a form: all answers equal, the mean of the raw answers (not turned round) above 5.2 or below 1.8,
 * a median time under 2 seconds. The first is said of a whole form only, the last where at least half of the times are known.
 */
export const checkQuality = ({ answers, seconds }: Form): QualityFlag[] => {
  const given = answers.filter((answer) => answer > 0);
  if (given.length === 0) return [];
  const mean = given.reduce<number>((sum, one) => sum + one, 0) / given.length;
  const times = seconds.filter((one, index) => one > 0 && (answers[index] ?? 0) > 0);
  const isWhole = countAnswered({ answers }) === ITEM_COUNT;
  const flags: [QualityFlag, boolean][] = [
    ['all-equal', isWhole && new Set(given).size === 1],
    ['mostly-high', mean > HIGH],
    ['mostly-low', mean < LOW],
    ['fast', times.length * 2 >= ITEM_COUNT && findMedian(times) < FAST_SECONDS],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
};
