import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorKeys } from '../../../src/domain/negotiation/anchor-fields.ts';
import { defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import { toTalkWorld } from '../../../src/domain/negotiation/anchor-models.ts';
import { computeResults } from '../../../src/domain/negotiation/anchor-results.ts';
import { chooseLines } from '../../../src/domain/negotiation/choose-lines.ts';
import { chooseWarnings } from '../../../src/domain/negotiation/choose-warnings.ts';
import { prepareTalk } from '../../../src/domain/negotiation/run-talk.ts';
import { showWorking, workingSymbols } from '../../../src/domain/negotiation/show-working.ts';
import { runTalks, summariseTalks } from '../../../src/domain/negotiation/tally-talks.ts';
import { typeInput } from '../../../src/domain/negotiation/type-input.ts';
import { createMulberry32 } from '../../../src/domain/random/mulberry32.ts';
import { anyInputs } from './any-inputs.ts';

/** Every number anywhere in a value. */
const listNumbers = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listNumbers) : [];
};

describe('the results', () => {
  it('say 15 for the example, 15.50 by the curve and a ladder of three steps', () => {
    const results = computeResults(exampleInputs);
    expect(results).toMatchObject({ midpoint: 15, askForTarget: 20, talks: null });
    expect(results.point.agreed).toBeCloseTo(15.5, 12);
    expect(results.ladder.type === 'ladder' && results.ladder.rows).toHaveLength(3);
  });

  it('are finite, with chances from 0 to 1, for all inputs a learner can reach', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const talks = summariseTalks(runTalks(toTalkWorld(inputs), createMulberry32(inputs.seed), 20));
        const results = computeResults(inputs, talks);
        const shown = [
          results,
          chooseWarnings(inputs, results),
          chooseLines(inputs),
          showWorking(inputs, results),
        ];
        expect(listNumbers(shown).every(Number.isFinite)).toBe(true);
        for (const { breakdown, kept } of results.curve.points) {
          expect(breakdown >= 0 && breakdown <= 1 && kept >= 0 && kept <= 1).toBe(true);
        }
        expect(talks.dealShare + talks.walkShare).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 150 },
    );
  });

  it('never have an ask above an overdue claim', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        if (inputs.mode === 'target') return;
        const results = computeResults(inputs);
        expect(Math.max(...results.curve.points.map((point) => point.ask))).toBeLessThanOrEqual(inputs.claim);
        expect(inputs.ask).toBeLessThanOrEqual(inputs.claim);
      }),
    );
  });

  it('hold deals between nothing and the ask, and cash below what was agreed', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const runTalk = prepareTalk(toTalkWorld(inputs));
        const random = createMulberry32(inputs.seed);
        for (let turn = 0; turn < 20; turn += 1) {
          const talk = runTalk(random);
          if (talk.end !== 'deal') continue;
          expect(talk.agreed).toBeGreaterThanOrEqual(inputs.floor * (1 - 1e-9));
          expect(talk.agreed).toBeLessThanOrEqual(inputs.ask * (1 + 1e-9));
          expect(talk.cash).toBeLessThanOrEqual(talk.agreed);
        }
      }),
    );
  });

  it('never turn to NaN, whatever text is typed into whichever field', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-e万亿k¥ ２')), maxLength: 12 }),
      fc.constantFrom('', '-1', '1e400', '２０', '1,234.5', '20万', 'NaN', '0', '999999999999'),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...anchorKeys), texts, fc.constantFrom('wan' as const, 'cny' as const)),
        ),
        (typed) => {
          const inputs = typed.reduce((before, [key, text, unit]) => {
            const after = typeInput(before, key, text, unit);
            return after.type === 'changed' ? after.inputs : before;
          }, exampleInputs);
          expect(listNumbers([inputs, computeResults(inputs)]).every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the working', () => {
  it('has a value for every place of every formula and comes to the printed results', () => {
    const inputs = defaultsFor(30, 'debt');
    const steps = showWorking(inputs, computeResults(inputs));
    for (const { formula, values } of steps) {
      const places = [...formula.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      expect(new Set(places)).toEqual(new Set(Object.keys(values)));
    }
    expect(steps.map((step) => `${step.symbol} ${step.result.toFixed(2)}`)).toEqual([
      'S 20.00',
      'A 30.00',
      'O 12.00',
      'S 21.00',
      'e 0.88',
      'p 0.17',
      'k 0.46',
      'Promised 17.71',
      'Cash 10.53',
      'A₀ − T 12.00',
      'step₁ 6.86',
    ]);
    expect(workingSymbols).toMatchObject({ pi0: 'π₀', A0: 'A₀' });
  });

  it('leaves out the cap of a month’s target and the ladder that cannot stand', () => {
    const inputs = { ...exampleInputs, ask: 12 };
    const ids = showWorking(inputs, computeResults(inputs)).map((step) => step.id);
    expect(ids).not.toContain('curve-ask');
    expect(ids).toContain('ask-for-target');
    expect(ids).not.toContain('ladder-total');
  });
});
