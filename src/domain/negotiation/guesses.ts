import { defaultsFor, exampleInputs, presetCapacity } from './anchor-defaults.ts';
import type { AnchorInputs, AnchorKey } from './anchor-inputs.ts';

/** Figures that open as the example's, scaled to the claim, until a case, a link or the learner sets them. */
export const guessable = ['ask', 'expectedOffer', 'target', 'capacity'] as const satisfies AnchorKey[];

/** One of them. */
export type Guess = (typeof guessable)[number];

/**
 * Gives the figures that are still the example's: nobody has expected, chosen or found them out.
 * A target that was only lifted to the floor of the case is one as well; the ask of a debt is the claim, and none
 * unless the claim itself is the example's.
 *
 * @param known what a case or a link brought, or the learner set
 */
export const findGuesses = (inputs: AnchorInputs, known: readonly AnchorKey[] = []): Guess[] => {
  const usual = defaultsFor(inputs.claim, inputs.mode);
  const isExample = inputs.claim === exampleInputs.claim && !known.includes('claim');
  const supposed: Record<Guess, readonly number[]> = {
    ask: inputs.mode === 'target' || isExample ? [usual.ask] : [],
    expectedOffer: [usual.expectedOffer],
    target: [Math.max(usual.target, inputs.floor)],
    capacity: [usual.capacity, presetCapacity('able', inputs.claim)],
  };
  return guessable.filter((key) => !known.includes(key) && supposed[key].includes(inputs[key]));
};
