import type { AnchorInputs } from './anchor-inputs.ts';
import type { AnchorResults } from './anchor-results.ts';
import { warningRules } from './warning-rules.ts';
import { warningIds, type Warning } from './warnings.ts';

/**
 * Chooses the cards "when this backfires" for these inputs, the most telling first.
 * The view may show the first few and keep the rest folded.
 *
 * @param results of the same inputs; without talks, the cards that need them judge by the curves alone
 */
export function chooseWarnings(inputs: AnchorInputs, results: AnchorResults): Warning[] {
  return warningIds
    .flatMap((id) => {
      const fired = warningRules[id](inputs, results);
      return fired ? [{ id, ...fired }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, numbers }) => ({ id, numbers }));
}
