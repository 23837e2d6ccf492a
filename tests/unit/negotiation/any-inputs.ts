import fc from 'fast-check';
import { exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import { anchorKeys, describeField } from '../../../src/domain/negotiation/anchor-fields.ts';
import type { AnchorInputs, AnchorKey } from '../../../src/domain/negotiation/anchor-inputs.ts';
import { changeInput, changeMode } from '../../../src/domain/negotiation/change-input.ts';

/** One thing a learner does: switch the mode, or move one input anywhere, its ends more often than by chance. */
export type Change = { mode: AnchorInputs['mode'] } | { key: AnchorKey; share: number };

const share = fc.oneof(fc.constantFrom(-0.1, 0, 1, 1.1), fc.double({ min: 0, max: 1, noNaN: true }));

/** Any single change. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ mode: fc.constantFrom('debt' as const, 'target' as const) }) },
  { weight: 8, arbitrary: fc.record({ key: fc.constantFrom(...anchorKeys), share }) },
);

/** Makes the changes one after the other, from the example on. */
export const applyChanges = (changes: readonly Change[]): AnchorInputs =>
  changes.reduce<AnchorInputs>((inputs, change) => {
    if ('mode' in change) return changeMode(inputs, change.mode).inputs;
    const { min, max, kind } = describeField(change.key);
    // Amounts stay mostly near the claim, where the guards meet.
    const reach = kind === 'amount' && change.share < 1 ? Math.min(max, inputs.claim * 2) : max;
    return changeInput(inputs, change.key, min + change.share * (reach - min)).inputs;
  }, exampleInputs);

/** Any inputs a learner can arrive at. */
export const anyInputs: fc.Arbitrary<AnchorInputs> = fc.array(anyChange, { maxLength: 25 }).map(applyChanges);
