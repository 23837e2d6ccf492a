import { describe, expect, it } from 'vitest';
import { applyPreset, defaultsFor } from '../../../src/domain/negotiation/anchor-defaults.ts';
import { changeInput } from '../../../src/domain/negotiation/change-input.ts';
import { findGuesses } from '../../../src/domain/negotiation/guesses.ts';

const debt = defaultsFor(16.6, 'debt');

describe('figures that are still the example’s', () => {
  it('are the offer, the target and the capacity until somebody sets them', () => {
    expect(findGuesses(debt)).toEqual(['expectedOffer', 'target', 'capacity']);
    expect(findGuesses(changeInput(debt, 'target', 10).inputs)).toEqual(['expectedOffer', 'capacity']);
    expect(findGuesses(debt, ['target', 'capacity'])).toEqual(['expectedOffer']);
  });

  it('include the ask of a month’s target; that of a debt is the claim', () => {
    expect(findGuesses(defaultsFor(60))).toContain('ask');
    expect(findGuesses(defaultsFor(60), ['ask'])).not.toContain('ask');
  });

  it('include the ask of a debt whose claim is itself the example’s', () => {
    const example = defaultsFor(30, 'debt');
    expect(findGuesses(example)).toContain('ask');
    expect(findGuesses(example, ['claim'])).not.toContain('ask');
    expect(findGuesses(changeInput(example, 'ask', 28).inputs)).not.toContain('ask');
  });

  it('go with the claim', () => {
    const larger = changeInput(changeInput(debt, 'expectedOffer', 3).inputs, 'claim', 26).inputs;
    expect(findGuesses(larger)).toEqual(['target', 'capacity']);
  });

  it('include the capacity of a debtor who is supposed to be able, and a target lifted to the floor', () => {
    const able = applyPreset(debt, 'able');
    expect(findGuesses(able)).toContain('capacity');
    const lifted = changeInput(changeInput(debt, 'target', 12).inputs, 'floor', 12).inputs;
    expect(findGuesses(lifted)).toContain('target');
  });
});
