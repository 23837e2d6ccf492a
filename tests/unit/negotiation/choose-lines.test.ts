import { describe, expect, it } from 'vitest';
import { defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import type { AnchorInputs } from '../../../src/domain/negotiation/anchor-inputs.ts';
import { chooseLines, type LineId } from '../../../src/domain/negotiation/choose-lines.ts';

const debt = defaultsFor(30, 'debt');
const idsOf = (inputs: AnchorInputs) => chooseLines(inputs).map((line) => line.id);
const numbersOf = (inputs: AnchorInputs, id: LineId) =>
  chooseLines(inputs).find((line) => line.id === id)?.numbers;

describe('the words to say', () => {
  it('for overdue money run from the whole claim to the written confirmation', () => {
    expect(idsOf(debt)).toEqual([
      'debt-open-whole',
      'precise-anchor',
      'range-anchor',
      'silence',
      'debt-capacity-question',
      'debt-answer-small-offer',
      'offer-basis',
      'offer-as-part-payment',
      'debt-conditional-concession',
      'credit-them',
      'part-payment-reservation',
      'debt-written-confirmation',
    ]);
    expect(numbersOf(debt, 'part-payment-reservation')).toEqual({ paid: 18, rest: 12 });
  });

  it('for a month’s target never speak of a debt', () => {
    const ids = idsOf(exampleInputs);
    expect(ids).toEqual([
      'target-open',
      'range-anchor',
      'silence',
      'target-capacity-question',
      'target-answer-small-offer',
      'offer-basis',
      'target-conditional-concession',
      'credit-them',
      'target-written-confirmation',
    ]);
  });

  it('name the claim with the part when less than all is asked', () => {
    expect(idsOf({ ...debt, ask: 20 })[0]).toBe('debt-open-part');
    expect(numbersOf({ ...debt, ask: 20 }, 'debt-open-part')).toEqual({ ask: 20, claim: 30 });
  });

  it('let a range start at the target and stay narrow', () => {
    expect(numbersOf({ ...debt, ask: 20 }, 'range-anchor')).toEqual({ from: 18, to: 20 });
    expect(numbersOf(debt, 'range-anchor')).toEqual({ from: 18, to: expect.closeTo(20.7, 9) as number });
    expect(idsOf({ ...debt, target: 30 })).not.toContain('range-anchor');
  });

  it('have nothing to trade and nothing to reserve when the whole claim is the target', () => {
    const ids = idsOf({ ...debt, target: 30 });
    expect(ids).not.toContain('debt-conditional-concession');
    expect(ids).not.toContain('part-payment-reservation');
  });

  it('do not answer an offer that already meets the target', () => {
    expect(idsOf({ ...debt, expectedOffer: 18 })).not.toContain('debt-answer-small-offer');
  });
});
