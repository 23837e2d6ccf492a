import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causes, situationsOfCause, type Cause } from '../../../src/domain/case/causes.ts';
import {
  computePosterior,
  rankIds,
  settingIds,
  situationIds,
} from '../../../src/domain/classifier/posterior.ts';
import { anyAnswers, anyEvidence, model, vignettes } from './real-model.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the posterior', () => {
  it('sums to one over situations and over settings, whatever was answered', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { situations, settings, joint } = computePosterior(model, evidence);
        expect(sum(Object.values(situations))).toBeCloseTo(1, 12);
        expect(sum(Object.values(settings))).toBeCloseTo(1, 12);
        expect(sum(joint.flat())).toBeCloseTo(1, 12);
        for (const share of joint.flat()) expect(share).toBeGreaterThan(0);
      }),
    );
  });

  it('is the same to the last digit in whatever order the answers were given', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length }),
          ),
        ),
        ([answers, shuffled]) => {
          expect(computePosterior(model, { answers: Object.fromEntries(shuffled) })).toEqual(
            computePosterior(model, { answers }),
          );
        },
      ),
    );
  });

  it('starts with what a pencil gives: the settings’ shares times the situations in each', () => {
    const { situations, settings } = computePosterior(model, { answers: {} });
    for (const id of situationIds) {
      const expected = sum(model.settings.map((one) => (one.prior / 20) * (one.situations[id] / 20)));
      expect(situations[id]).toBeCloseTo(expected, 12);
    }
    for (const one of model.settings) expect(settings[one.id]).toBeCloseTo(one.prior / 20, 12);
  });

  it('follows Bayes’ rule for one answer: 19 shares of silence, 16 of them from “neither”', () => {
    const before = computePosterior(model, { answers: {} }).situations;
    const silent = model.questions
      .find(({ id }) => id === 'reach')
      ?.answers.find(({ id }) => id === 'silent');
    const products = situationIds.map((id) => before[id] * (silent?.weights[id] ?? 0));
    const after = computePosterior(model, { answers: { reach: 'silent' } }).situations;
    situationIds.forEach((id, place) => {
      expect(after[id]).toBeCloseTo((products[place] ?? 0) / sum(products), 12);
    });
  });

  it('is not moved by “don’t know”, by a skipped question or by an answer nobody knows', () => {
    const plain = computePosterior(model, { answers: { reach: 'answers' } });
    for (const silent of ['unknown', 'skipped', 'no-such-answer']) {
      expect(computePosterior(model, { answers: { reach: 'answers', buying: silent } })).toEqual(plain);
    }
    expect(computePosterior(model, { answers: { reach: 'answers', nothing: 'here' } })).toEqual(plain);
  });

  it.each(Object.keys(causes) as Cause[])(
    'starts from the cause %s: what it can become counts twice',
    (cause) => {
      const plain = computePosterior(model, { answers: {} }).situations;
      const moved = computePosterior(model, { answers: {}, cause }).situations;
      const inside: readonly string[] = situationsOfCause[cause];
      const [reference = 'neither'] = situationIds.filter((id) => !inside.includes(id));
      for (const id of situationIds) {
        const ratio = moved[id] / moved[reference] / (plain[id] / plain[reference]);
        expect(ratio).toBeCloseTo(inside.includes(id) ? 2 : 1, 9);
      }
    },
  );

  it('lets answers turn a cause round', () => {
    const [one] = vignettes.filter(({ truth }) => truth === 'would-but-cannot');
    const found = computePosterior(model, { answers: one?.answers ?? {}, cause: 'unwillingness' });
    expect(rankIds(found.situations)[0]).toBe('would-but-cannot');
  });

  it('knows every situation and every setting of the course', () => {
    expect(situationIds).toHaveLength(6);
    expect(settingIds).toHaveLength(7);
  });
});
