import type { AnchorInputs } from './anchor-inputs.ts';
import type { AnchorResults } from './anchor-results.ts';
import { warningRules } from './warning-rules.ts';
import type { Guess } from './guesses.ts';
import { warningIds, type Warning, type WarningId } from './warnings.ts';

/** Cards that argue with a figure: nothing is held against the learner by a figure nobody has given. */
const arguesWith: Partial<Record<WarningId, Guess | readonly Guess[]>> = {
  'floor-above-limit': 'capacity',
  'ask-far-above-capacity': 'capacity',
  'target-above-capacity': ['target', 'capacity'],
  'small-number-first': 'capacity',
  'promise-past-capacity': 'capacity',
  'ambitious-ask-breakdown': 'capacity',
  'forecast-corrupted': 'capacity',
  'past-best-cash': 'capacity',
  'ask-not-above-offer': 'expectedOffer',
  'their-anchor': 'expectedOffer',
  'padding-inflation': 'target',
  'right-into-request': 'target',
  'yes-is-not-payment': 'target',
};

/**
 * Chooses the cards "when this backfires" for these inputs, the most telling first.
 * The view may show the first few and keep the rest folded.
 *
 * @param results of the same inputs; without talks, the cards that need them judge by the curves alone
 * @param guesses figures that are still the example's
 */
export function chooseWarnings(
  inputs: AnchorInputs,
  results: AnchorResults,
  guesses: readonly Guess[] = [],
): Warning[] {
  return warningIds
    .filter((id) => !guesses.some((key) => [arguesWith[id]].flat().includes(key)))
    .flatMap((id) => {
      const fired = warningRules[id](inputs, results);
      return fired ? [{ id, ...fired }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, numbers }) => ({ id, numbers }));
}
