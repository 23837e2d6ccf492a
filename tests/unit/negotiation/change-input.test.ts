import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPreset, defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import {
  anchorKeys,
  describeField,
  isAssumption,
  listFeeds,
} from '../../../src/domain/negotiation/anchor-fields.ts';
import { changeInput, changeMode, isSound } from '../../../src/domain/negotiation/change-input.ts';
import { findBounds } from '../../../src/domain/negotiation/input-bounds.ts';
import { findSliderRange } from '../../../src/domain/negotiation/slider-range.ts';
import { typeInput } from '../../../src/domain/negotiation/type-input.ts';
import { anyChange, applyChanges } from './any-inputs.ts';

const debt = defaultsFor(30, 'debt');

describe('the defaults', () => {
  it('open with a month’s target of 30: expect 10, ask 20, aim at 15', () => {
    expect(exampleInputs).toMatchObject({
      mode: 'target',
      claim: 30,
      expectedOffer: 10,
      ask: 20,
      target: 15,
    });
  });

  it('ask for the whole claim when the money is overdue', () => {
    expect(debt).toMatchObject({ mode: 'debt', claim: 30, ask: 30, target: 18, capacity: 16, floor: 8 });
  });

  it('scale amounts by D/30 to the 分 and leave the rest', () => {
    expect(defaultsFor(15)).toMatchObject({
      ask: 10,
      expectedOffer: 5,
      capacity: 8,
      fallback: 1,
      keepChance: 0.8,
    });
    expect(defaultsFor(20.34865).floor).toBe(5.426307);
  });

  it('are sound for every claim the tool takes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), fc.boolean(), (claim, isDebt) => {
        const inputs = defaultsFor(claim, isDebt ? 'debt' : 'target');
        expect(isSound(inputs)).toBe(true);
        expect(isSound(applyPreset(inputs, 'able'))).toBe(true);
      }),
    );
  });
});

describe('the table of inputs', () => {
  it('gives every input a code of its own and an initial value within its limits and on a sensible step', () => {
    const codes = anchorKeys.map((key) => describeField(key).code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const key of anchorKeys) {
      const { min, max, initial, step } = describeField(key);
      expect(initial >= min && initial <= max && step > 0, key).toBe(true);
    }
  });

  it('marks teaching assumptions and leaves facts, estimates and choices unmarked', () => {
    expect(isAssumption('keepChance')).toBe(true);
    expect(isAssumption('claim')).toBe(false);
    expect(isAssumption('capacity')).toBe(false);
  });

  it('says which of the six amounts feeds which picture', () => {
    const feeds = Object.fromEntries(listFeeds().map((row) => [row.symbol, row.feeds.join(' ')]));
    expect(feeds).toEqual({
      D: 'curve ladder talks',
      A: 'midpoint curve ladder talks',
      'O₀': 'midpoint curve',
      C: 'curve talks',
      R: 'ladder talks',
      T: 'midpoint ladder',
    });
  });
});

describe('changing an input', () => {
  it('will not anchor above an overdue claim', () => {
    const { inputs, guards } = changeInput(debt, 'ask', 45);
    expect(inputs.ask).toBe(30);
    expect(guards).toEqual(['ask-above-claim']);
  });

  it('lets a monthly ask pass the month’s target', () => {
    expect(changeInput(exampleInputs, 'ask', 45)).toMatchObject({ inputs: { ask: 45 }, guards: [] });
  });

  it.each([
    ['target', 40, 30, 'target-above-claim'],
    ['floor', 20, 18, 'floor-above-target'],
    ['expectedOffer', 31, 30, 'offer-above-claim'],
    ['willingLow', 0.9, 0.8, 'spread-order'],
    ['openingMid', 0.1, 0.2, 'spread-order'],
    ['keepChance', 1.5, 1, 'at-most'],
    ['rounds', 0, 1, 'at-least'],
  ] as const)('holds %s %d at %d: %s', (key, value, kept, code) => {
    const { inputs, guards } = changeInput(debt, key, value);
    expect(inputs[key]).toBe(kept);
    expect(guards).toEqual([code]);
    expect({ ...inputs, [key]: debt[key] }).toEqual(debt);
  });

  it.each(['ask', 'target'] as const)('holds the %s at a floor the learner has set', (key) => {
    const set = changeInput(debt, 'floor', 9).inputs;
    const { inputs, guards } = changeInput(set, key, 5);
    expect(inputs).toEqual({ ...set, [key]: 9 });
    expect(guards).toEqual([`${key}-below-floor`]);
  });

  it.each(['ask', 'target'] as const)(
    'lets a floor nobody has set go down with the %s, and up again',
    (key) => {
      const low = changeInput(exampleInputs, key, 5);
      expect(low).toEqual({ inputs: { ...exampleInputs, [key]: 5, floor: 5 }, guards: [] });
      expect(changeInput(low.inputs, key, exampleInputs[key]).inputs).toEqual(exampleInputs);
      expect(changeMode(low.inputs, 'debt').inputs.floor).toBe(key === 'ask' ? 8 : 5);
    },
  );

  it('tells the bounds a field has now', () => {
    expect(findBounds({ ...debt, ask: 12 }, 'floor')).toEqual({
      min: { value: 0, code: 'at-least' },
      max: { value: 12, code: 'floor-above-ask' },
    });
  });

  it('changes nothing for what is no number', () => {
    expect(changeInput(debt, 'ask', NaN)).toEqual({ inputs: debt, guards: ['not-a-number'] });
    expect(changeInput(debt, 'ask', Infinity)).toEqual({ inputs: debt, guards: ['not-a-number'] });
  });

  it('scales what still stands at its default with a new claim and keeps what was set by hand', () => {
    const byHand = changeInput(debt, 'capacity', 12).inputs;
    const { inputs, guards } = changeInput(byHand, 'claim', 60);
    expect(inputs).toMatchObject({
      claim: 60,
      ask: 60,
      target: 36,
      floor: 16,
      expectedOffer: 20,
      capacity: 12,
    });
    expect(guards).toEqual([]);
    expect(changeInput(inputs, 'claim', 30).inputs).toEqual(byHand);
  });

  it('keeps a debtor able to pay when the claim changes', () => {
    const able = changeInput(applyPreset(debt, 'able'), 'claim', 60).inputs;
    expect(able.capacity).toBe(64);
  });

  it('draws what was set by hand down to a smaller claim and says so', () => {
    const byHand = changeInput(debt, 'target', 25).inputs;
    const { inputs, guards } = changeInput(byHand, 'claim', 20);
    expect(inputs).toMatchObject({ ask: 20, target: 20 });
    expect(guards).toEqual(['target-above-claim']);
  });

  it('starts at the whole claim when a target becomes a debt, and goes back to the example', () => {
    const { inputs } = changeMode({ ...exampleInputs, ask: 22 }, 'debt');
    expect(inputs).toEqual(debt);
    expect(changeMode(inputs, 'target').inputs).toEqual(exampleInputs);
  });

  it('keeps every guard through any changes', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        expect(isSound(applyChanges(changes))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('typing into a field', () => {
  it('takes amounts in the unit of the field and shares as percentages', () => {
    expect(typeInput(debt, 'ask', '２０万', 'wan')).toMatchObject({ type: 'changed', inputs: { ask: 20 } });
    expect(typeInput(debt, 'ask', '200,000', 'cny')).toMatchObject({ type: 'changed', inputs: { ask: 20 } });
    expect(typeInput(debt, 'keepChance', '75 %', 'wan')).toMatchObject({ inputs: { keepChance: 0.75 } });
    expect(typeInput(debt, 'toughness', '1.5', 'wan')).toMatchObject({ inputs: { toughness: 1.5 } });
  });

  it('reports the guard that stopped a readable number', () => {
    expect(typeInput(debt, 'ask', '45', 'wan')).toMatchObject({
      inputs: { ask: 30 },
      guards: ['ask-above-claim'],
    });
  });

  it('takes 50000万元 but says that yuan may have been meant', () => {
    expect(typeInput(exampleInputs, 'claim', '50000', 'wan')).toMatchObject({
      type: 'changed',
      inputs: { claim: 50_000 },
      doubt: { code: 'looks-like-yuan', meant: 5 },
    });
  });

  it.each([
    ['ask', '', 'empty'],
    ['ask', '-5', 'negative'],
    ['ask', '1e400', 'not-finite'],
    ['ask', '-1e400', 'negative'],
    ['keepChance', '-1e400', 'negative'],
    ['keepChance', '1e400', 'not-finite'],
    ['ask', 'twenty', 'not-a-number'],
    ['claim', '0', 'too-small'],
    ['keepChance', '120', 'too-large'],
    ['keepChance', '5万', 'not-a-number'],
    ['rounds', '2.5', 'not-whole'],
    ['rounds', '99', 'too-large'],
  ] as const)('refuses %s %j as %s', (key, text, code) => {
    expect(typeInput(debt, key, text, 'wan')).toMatchObject({ type: 'refused', code });
  });

  it('converts what can only be yuan, and says so; the guards still hold', () => {
    expect(typeInput(exampleInputs, 'ask', '200000', 'wan')).toEqual({
      type: 'changed',
      inputs: exampleInputs,
      guards: [],
      isFromYuan: true,
    });
    expect(typeInput(debt, 'ask', '450,000', 'wan')).toEqual({
      type: 'changed',
      inputs: debt,
      guards: ['ask-above-claim'],
      isFromYuan: true,
    });
    expect(typeInput(debt, 'ask', '25万', 'wan')).not.toHaveProperty('isFromYuan');
  });

  it('converts what the debt has room for as yuan alone, in every field it bounds', () => {
    for (const key of ['ask', 'expectedOffer', 'target'] as const)
      expect(typeInput(debt, key, '100,000', 'wan')).toMatchObject({
        inputs: { [key]: 10 },
        guards: [],
        isFromYuan: true,
      });
    expect(typeInput(exampleInputs, 'ask', '50000', 'wan')).toMatchObject({ inputs: { ask: 50_000 } });
  });

  it('offers what was probably meant, and the limits in the unit of the field', () => {
    expect(typeInput(debt, 'claim', '20', 'cny')).toMatchObject({ code: 'looks-like-wan', meant: 200_000 });
    expect(typeInput(debt, 'keepChance', '-1', 'wan')).toMatchObject({ range: { min: 0, max: 100 } });
  });
});

describe('the sliders', () => {
  it('end a whole number of steps up, at or just past the claim', () => {
    expect(findSliderRange(debt, 'ask')).toEqual({ min: 0, max: 30, step: 0.5 });
    expect(findSliderRange(exampleInputs, 'ask')).toEqual({ min: 0, max: 45, step: 0.5 });
    expect(findSliderRange(defaultsFor(26.3, 'debt'), 'ask')).toEqual({ min: 0, max: 26.4, step: 0.2 });
    expect(findSliderRange(debt, 'keepChance')).toEqual({ min: 0, max: 1, step: 0.01 });
  });

  it('reach every value that was typed', () => {
    expect(findSliderRange({ ...exampleInputs, ask: 80 }, 'ask').max).toBe(80);
  });

  it('have at least twenty and at most a thousand steps for any claim', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (claim) => {
        const { max, step } = findSliderRange(defaultsFor(claim, 'debt'), 'ask');
        expect(max / step).toBeGreaterThanOrEqual(20);
        expect(max / step).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
