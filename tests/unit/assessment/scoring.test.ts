import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/domain/assessment/normal-cdf.ts';
import { emptyForm, type Answer } from '../../../src/domain/assessment/form.ts';
import { scoreForm, sumForm } from '../../../src/domain/assessment/score-form.ts';
import {
  chooseLabel,
  drawBars,
  isDecided,
  scoreMean,
  scoreSums,
} from '../../../src/domain/assessment/score-sums.ts';
import { styleItems } from '../../../src/domain/assessment/style-items.ts';
import { anyAnswers, answersFor } from './any-form.ts';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [2, 0.977249868051821],
    [1.959963984540054, 0.975],
    [-3.5, 0.000232629079035525],
    [7.142857142857143, 1],
  ])('below %d holds the printed share', (z, share) => {
    expect(normalCdf(z)).toBeCloseTo(share, 12);
  });

  it('is symmetric, rises, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (z, step) => {
          expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 12);
          expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-13);
          expect(normalCdf(z)).toBeGreaterThanOrEqual(0);
          expect(normalCdf(z)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('the chance of a mean', () => {
  it.each([
    [3.6, 0.612],
    [3.85, 0.841],
    [4.2, 0.977],
  ])('of %d is %d, as printed', (mean, chance) => {
    expect(scoreMean(mean).chance).toBeCloseTo(chance, 3);
    expect(scoreMean(7 - mean).chance).toBeCloseTo(1 - chance, 3);
  });
});

describe('the items', () => {
  it('are 24: twelve an axis, six of them reversed', () => {
    expect(styleItems).toHaveLength(24);
    for (const axis of ['A', 'R'] as const) {
      for (const key of ['+', '-'] as const) {
        expect(styleItems.filter((item) => item.axis === axis && item.key === key)).toHaveLength(6);
      }
    }
  });

  it('are keyed as the list prints them', () => {
    const printed = 'A+ R+ A- R- A+ R+ A- R- A+ R+ A- R- A+ R+ A- R- A+ R+ A- R- A+ R+ A- R-'.split(' ');
    expect(styleItems.map(({ axis, key }) => axis + key)).toEqual(printed);
  });
});

describe('a form', () => {
  it('turns reversed items round: 7 − x', () => {
    expect(sumForm({ answers: answersFor(5, 2) })).toEqual({
      A: { sum: 60, count: 12 },
      R: { sum: 24, count: 12 },
    });
  });

  it.each([
    [5, 2, ['driver']],
    [5, 5, ['expressive']],
    [2, 5, ['amiable']],
    [2, 2, ['analytical']],
  ])('with %d on assertiveness and %d on responsiveness leans to %j', (a, r, names) => {
    const result = scoreForm({ answers: answersFor(a, r) });
    expect(result.type === 'scored' && result.score.label).toEqual({ type: 'style', styles: names });
  });

  it('with all answers equal stands in the middle and gets no label, because the keys balance', () => {
    for (const answer of [1, 3, 6] as const) {
      const result = scoreForm({ answers: Array.from({ length: 24 }, () => answer) });
      if (result.type !== 'scored') throw new Error('There is no score.');
      expect(result.score.A.mean).toBe(3.5);
      expect(result.score.label.type).toBe('balanced');
      expect(Object.values(result.score.bars)).toEqual([0.25, 0.25, 0.25, 0.25]);
    }
  });

  it('with ten answers an axis is scored by their mean; with nine there is no result, and it says what is missing', () => {
    const answers = answersFor(5, 2);
    const without = (...numbers: number[]): Answer[] =>
      answers.map((answer, index) => (numbers.includes(index + 1) ? 0 : answer));
    const ten = scoreForm({ answers: without(1, 3) });
    expect(ten.type === 'scored' && [ten.score.A.mean, ten.score.A.count]).toEqual([5, 10]);
    expect(scoreForm({ answers: without(1, 3, 23) })).toEqual({
      type: 'incomplete',
      needed: { A: 1, R: 0 },
      missing: { A: [1, 3, 23], R: [] },
    });
    expect(scoreForm(emptyForm)).toMatchObject({ type: 'incomplete', needed: { A: 10, R: 10 } });
  });

  it('answered the other way round is mirrored on both axes', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const one = scoreSums(sumForm({ answers }));
        const other = scoreSums(sumForm({ answers: answers.map((answer) => (7 - answer) as Answer) }));
        expect((one?.A.mean ?? 0) + (other?.A.mean ?? 0)).toBeCloseTo(7, 10);
        expect(one?.bars.driver).toBeCloseTo(other?.bars.amiable ?? -1, 10);
      }),
    );
  });
});

describe('the label', () => {
  it('is a style on both edges of the band, a blend on one, and nothing inside', () => {
    expect(chooseLabel(3.85, 3.15)).toEqual({ type: 'style', styles: ['driver'] });
    expect(chooseLabel(3.85, 3.16)).toEqual({ type: 'blend', open: 'R', styles: ['driver', 'expressive'] });
    expect(chooseLabel(3.15, 3.84)).toEqual({ type: 'blend', open: 'R', styles: ['analytical', 'amiable'] });
    expect(chooseLabel(3.6, 3.85)).toEqual({ type: 'blend', open: 'A', styles: ['expressive', 'amiable'] });
    expect(chooseLabel(3.6, 3.4)).toEqual({ type: 'balanced', styles: [] });
  });

  it('never names a style whose bar is not the tallest', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 6, noNaN: true }),
        fc.double({ min: 1, max: 6, noNaN: true }),
        (a, r) => {
          const bars = drawBars(scoreMean(a).chance, scoreMean(r).chance);
          const sum = Object.values(bars).reduce((total, one) => total + one, 0);
          expect(sum).toBeCloseTo(1, 10);
          const label = chooseLabel(a, r);
          if (label.type === 'style') expect(bars[label.styles[0]]).toBe(Math.max(...Object.values(bars)));
          expect(label.type === 'balanced').toBe(!isDecided(a) && !isDecided(r));
        },
      ),
    );
  });
});
