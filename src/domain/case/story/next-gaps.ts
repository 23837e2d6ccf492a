import type { Case } from '../case.ts';
import { summariseCase, type Missing } from '../summary.ts';

/**
 * What the plan lacks, in the order in which to find it:
 * first what is not there at all, from the claim to the promises, then what is there but thin.
 */
export const orderGaps = (one: Case): Missing[] => {
  const { missing } = summariseCase(one);
  return [...missing.filter(({ gap }) => gap === 'empty'), ...missing.filter(({ gap }) => gap !== 'empty')];
};
