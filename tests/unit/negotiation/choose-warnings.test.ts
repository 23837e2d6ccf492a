import { describe, expect, it } from 'vitest';
import { applyPreset, defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import type { AnchorInputs } from '../../../src/domain/negotiation/anchor-inputs.ts';
import { toTalkWorld } from '../../../src/domain/negotiation/anchor-models.ts';
import { computeResults } from '../../../src/domain/negotiation/anchor-results.ts';
import { chooseWarnings } from '../../../src/domain/negotiation/choose-warnings.ts';
import { roundAsk } from '../../../src/domain/negotiation/slider-range.ts';
import { runTalks, summariseTalks } from '../../../src/domain/negotiation/tally-talks.ts';
import { warningIds, type WarningId } from '../../../src/domain/negotiation/warnings.ts';
import { createMulberry32 } from '../../../src/domain/random/mulberry32.ts';

const debt = defaultsFor(30, 'debt');
const warn = (inputs: AnchorInputs) => chooseWarnings(inputs, computeResults(inputs));
const idsOf = (inputs: AnchorInputs) => warn(inputs).map((warning) => warning.id);
const numbersOf = (inputs: AnchorInputs, id: WarningId) =>
  warn(inputs).find((warning) => warning.id === id)?.numbers;

/** For each card, inputs that call for it and inputs next to them that do not. */
const cases: Record<WarningId, [shown: AnchorInputs, hidden: AnchorInputs]> = {
  'dispute-first': [
    { ...debt, situation: 'real-dispute' },
    { ...debt, situation: 'dispute-as-shield' },
  ],
  'talk-alone-wont-do': [
    { ...debt, situation: 'neither' },
    { ...exampleInputs, situation: 'neither' },
  ],
  'date-not-amount': [{ ...debt, situation: 'stuck-in-process' }, debt],
  'floor-above-limit': [
    { ...debt, floor: 12.5 },
    { ...debt, floor: 12 },
  ],
  'ask-not-above-offer': [
    { ...debt, ask: 10 },
    { ...debt, ask: 10.5 },
  ],
  'ask-far-above-capacity': [
    { ...debt, ask: 20.5 },
    { ...debt, ask: 20 },
  ],
  'target-above-capacity': [
    { ...debt, target: 16.5 },
    { ...debt, target: 16 },
  ],
  'gives-away-before-start': [{ ...debt, ask: 29 }, debt],
  'small-number-first': [
    { ...exampleInputs, ask: 8 },
    { ...exampleInputs, ask: 8.5 },
  ],
  'ambitious-ask-breakdown': [
    { ...debt, ask: 28 },
    { ...debt, ask: 25 },
  ],
  'forecast-corrupted': [
    { ...debt, ask: 23 },
    { ...debt, ask: 22 },
  ],
  'past-best-cash': [
    { ...debt, ask: 25 },
    { ...debt, ask: 21.5 },
  ],
  'promise-past-capacity': [
    { ...debt, ask: 21.5 },
    { ...debt, ask: 20.5 },
  ],
  'padding-inflation': [exampleInputs, { ...exampleInputs, ask: 17 }],
  'paper-risk': [debt, { ...debt, expectedOffer: 30 }],
  'their-anchor': [
    { ...debt, expectedOffer: 6 },
    { ...debt, expectedOffer: 7 },
  ],
  'asking-not-due': [exampleInputs, debt],
  'right-into-request': [debt, { ...debt, target: 30 }],
  'yes-is-not-payment': [exampleInputs, { ...exampleInputs, ask: 17 }],
  'capacity-unknown': [debt, { ...debt, situation: 'would-but-cannot' }],
};

describe('the cards “when this backfires”', () => {
  it.each(warningIds)('show %s by its rule, and only then', (id) => {
    const [shown, hidden] = cases[id];
    expect(idsOf(shown)).toContain(id);
    expect(idsOf(hidden)).not.toContain(id);
  });

  it('for the example: padding is learned, nothing is due, and yes is not payment', () => {
    expect(idsOf(exampleInputs)).toEqual(['padding-inflation', 'asking-not-due', 'yes-is-not-payment']);
    expect(numbersOf(exampleInputs, 'padding-inflation')).toMatchObject({
      heard: expect.closeTo(15.48, 2) as number,
    });
  });

  it('for the whole claim from somebody short of cash: first that it is far above their means', () => {
    expect(idsOf(debt)[0]).toBe('ask-far-above-capacity');
    expect(numbersOf(debt, 'ask-far-above-capacity')).toEqual({ ask: 30, capacity: 16, over: 14 });
  });

  it('for less than the claim from somebody who can pay: first that it gives away before the start', () => {
    const able = { ...applyPreset(debt, 'able'), ask: 20 };
    expect(idsOf(able)[0]).toBe('gives-away-before-start');
    expect(numbersOf(able, 'gives-away-before-start')).toEqual({ claim: 30, ask: 20, gap: 10 });
  });

  it('for the whole claim from somebody who can pay: nothing against the number itself', () => {
    const ids = idsOf({ ...applyPreset(debt, 'able'), situation: 'can-but-wont', target: 30 });
    expect(ids).toEqual(['paper-risk']);
  });

  it('for an ask past the month’s target: above all that it is not due', () => {
    const ids = idsOf({ ...applyPreset(exampleInputs, 'able'), ask: 33, target: 30 });
    expect(ids[0]).toBe('asking-not-due');
  });

  it('argue with no figure that is still the example’s', () => {
    const ids = chooseWarnings(debt, computeResults(debt), ['expectedOffer', 'target', 'capacity']).map(
      ({ id }) => id,
    );
    expect(ids).toContain('paper-risk');
    expect(ids).toContain('capacity-unknown');
    for (const id of ['ask-far-above-capacity', 'right-into-request', 'promise-past-capacity'] as const)
      expect(ids).not.toContain(id);
  });

  it('hold a target above their means against it only where both are known', () => {
    const inputs = { ...debt, target: 20, capacity: 15 };
    expect(numbersOf(inputs, 'target-above-capacity')).toEqual({ target: 20, capacity: 15, over: 5 });
    for (const guess of ['target', 'capacity'] as const) {
      const ids = chooseWarnings(inputs, computeResults(inputs), [guess]).map(({ id }) => id);
      expect(ids).not.toContain('target-above-capacity');
    }
  });

  it('name the same best ask as the sentence under the picture, a step of the slider', () => {
    const inputs = { ...defaultsFor(26.12, 'debt'), capacity: 15 };
    const { bestCash } = computeResults(inputs).curve;
    expect(numbersOf(inputs, 'past-best-cash')?.['bestAsk']).toBe(roundAsk(inputs, bestCash.ask));
    expect(roundAsk(inputs, 40)).toBe(26.12);
  });

  it('count how rarely the simulated talks end in a deal', () => {
    const inputs = { ...debt, ask: 22, floor: 12 };
    const talks = summariseTalks(runTalks(toTalkWorld(inputs), createMulberry32(inputs.seed), 2000));
    const warnings = chooseWarnings(inputs, computeResults(inputs, talks));
    const card = warnings.find((warning) => warning.id === 'floor-above-limit');
    expect(card?.numbers).toMatchObject({ floor: 12, dealShare: talks.dealShare });
  });

  it('do not blame the floor when it is the ask that makes the other side walk away', () => {
    const inputs = { ...exampleInputs, ask: 120 };
    const talks = summariseTalks(runTalks(toTalkWorld(inputs), createMulberry32(inputs.seed), 2000));
    expect(talks.dealShare).toBeLessThan(0.5);
    const ids = chooseWarnings(inputs, computeResults(inputs, talks)).map((warning) => warning.id);
    expect(ids).not.toContain('floor-above-limit');
    expect(ids).toContain('ambitious-ask-breakdown');
  });
});
