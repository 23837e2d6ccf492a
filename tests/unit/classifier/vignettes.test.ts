import { describe, expect, it } from 'vitest';
import { chooseQuestion, findStop } from '../../../src/domain/classifier/next-question.ts';
import { computePosterior, rankIds, situationIds } from '../../../src/domain/classifier/posterior.ts';
import { countSettings, findVignetteFaults, interleave } from '../../../src/domain/classifier/vignettes.ts';
import { createMulberry32 } from '../../../src/domain/random/mulberry32.ts';
import { model, vignettes } from './real-model.ts';

describe('the vignettes', () => {
  it('are twelve, two of each situation, from all seven settings', () => {
    expect(vignettes).toHaveLength(12);
    for (const id of situationIds) expect(vignettes.filter(({ truth }) => truth === id)).toHaveLength(2);
    expect(countSettings(vignettes)).toBe(7);
  });

  it.each(vignettes.map((one) => [one.id, one] as const))(
    '%s: the author’s truth is the model’s first choice',
    (_, one) => {
      const { situations, settings } = computePosterior(model, { answers: one.answers });
      expect(rankIds(situations)[0]).toBe(one.truth);
      expect(rankIds(settings)[0]).toBe(one.setting);
      expect(situations[one.truth]).toBeGreaterThan(0.6);
    },
  );

  it.each(vignettes.map((one) => [one.id, one] as const))(
    '%s: so it is when the classifier asks and the story does not know everything',
    (_, { answers: told, truth }) => {
      const answers: Record<string, string> = {};
      while (!findStop(model, { answers })) {
        const next = chooseQuestion(model, { answers }) ?? '';
        answers[next] = told[next] ?? 'unknown';
      }
      expect(rankIds(computePosterior(model, { answers }).situations)[0]).toBe(truth);
    },
  );

  it('have a word for every wrong choice and answers the model knows', () => {
    expect(findVignetteFaults(model, vignettes)).toEqual([]);
  });

  it('are refused when the model would say otherwise, or an id is unknown', () => {
    const [one] = vignettes;
    if (!one) throw new Error('There is no vignette.');
    const wrong = {
      ...one,
      truth: 'neither' as const,
      answers: { ...one.answers, nothing: 'here', reach: 'maybe' },
    };
    expect(findVignetteFaults(model, [wrong]).map(({ code, found }) => [code, found])).toEqual([
      ['unknown-answer', 'reach: maybe'],
      ['unknown-question', 'nothing'],
      ['other-first-choice', 'stuck-in-process'],
      ['missing-feedback', 'stuck-in-process'],
      ['needless-feedback', 'neither'],
    ]);
  });

  it('come in mixed order: all of them, never two of a kind in a row, the same for the same seed', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const order = interleave(vignettes, createMulberry32(seed));
      expect(new Set(order)).toEqual(new Set(vignettes));
      expect(order).toHaveLength(12);
      order.forEach(({ truth }, place) => expect(truth).not.toBe(order[place + 1]?.truth));
      expect(interleave(vignettes, createMulberry32(seed))).toEqual(order);
    }
  });
});
