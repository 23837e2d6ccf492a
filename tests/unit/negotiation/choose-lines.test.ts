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
    expect(numbersOf(debt, 'part-payment-reservation')).toEqual({ paid: 18, rest: 12, disputed: 0 });
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
    expect(numbersOf({ ...debt, ask: 20 }, 'debt-open-part')).toMatchObject({
      ask: 20,
      claim: 30,
      total: 30,
    });
  });

  it('let a range start at the target and stay narrow', () => {
    const month = { ...exampleInputs, target: 18 };
    expect(numbersOf(month, 'range-anchor')).toEqual({ from: 18, to: 20 });
    expect(numbersOf({ ...month, ask: 30 }, 'range-anchor')).toEqual({
      from: 18,
      to: expect.closeTo(20.7, 9) as number,
    });
    expect(idsOf({ ...month, target: 20 })).not.toContain('range-anchor');
  });

  it('never name a range for a debt, which is a fixed amount', () => {
    expect(idsOf({ ...debt, ask: 20 })).not.toContain('range-anchor');
  });

  it('name the whole debt and its disputed part, and waive nothing of either', () => {
    const owed = { total: 32, disputed: 2, invoices: 3 };
    const numbers = (id: LineId) => chooseLines(debt, owed).find((line) => line.id === id)?.numbers;
    expect(numbers('debt-open-whole')).toEqual({ claim: 30, ...owed });
    expect(numbers('precise-anchor')).toEqual(owed);
    expect(numbers('part-payment-reservation')).toEqual({ paid: 18, rest: 14, disputed: 2 });
    const whole = chooseLines({ ...debt, target: 30 }, owed).map((line) => line.id);
    expect(whole).toContain('part-payment-reservation');
    expect(whole).not.toContain('debt-conditional-concession');
  });

  it('leave the case out where the claim is not the case’s own', () => {
    const owed = { total: 32, disputed: 2, invoices: 3 };
    const [first] = chooseLines({ ...debt, claim: 25, ask: 25 }, owed);
    expect(first?.numbers).toEqual({ claim: 25, total: 25, disputed: 0, invoices: 0 });
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
