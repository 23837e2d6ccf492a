import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFlips } from '../../../src/domain/classifier/find-flips.ts';
import { computePosterior, rankIds } from '../../../src/domain/classifier/posterior.ts';
import { LEANING, readResult } from '../../../src/domain/classifier/result.ts';
import { weighEvidence } from '../../../src/domain/classifier/weigh-evidence.ts';
import { writeWithoutCause } from '../../../src/widgets/debtor-classifier/verdict.ts';
import { words } from '../../../src/widgets/debtor-classifier/words.ts';
import { anyEvidence, model } from './real-model.ts';

describe('the evidence', () => {
  it('multiplied gives exactly how many times likelier the first is than the second', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { situations } = computePosterior(model, evidence);
        const { top, runnerUp } = readResult(model, evidence);
        const product = weighEvidence(model, evidence, top, runnerUp).reduce(
          (all, { ratio }) => all * ratio,
          1,
        );
        expect(product / (situations[top] / situations[runnerUp])).toBeCloseTo(1, 9);
      }),
    );
  });

  it('of one answer is the ratio of its two weights', () => {
    const weights = weighEvidence(model, { answers: { reach: 'silent' } }, 'neither', 'can-but-wont');
    expect(weights.find(({ type }) => type === 'answer')).toEqual({
      type: 'answer',
      question: 'reach',
      answer: 'silent',
      ratio: 16 / 20 / (2 / 20),
    });
  });
});

describe('what is said of a cause that is counted in', () => {
  const evidence = { answers: {}, cause: 'unwillingness' } as const;

  it.each([2, 3])('names the factor of the model, here %i', (factor) => {
    const other = { ...model, cause: { ...model.cause, factor } };
    const result = readResult(other, evidence);
    const plain = readResult(other, { answers: {} });
    for (const top of [plain.top, plain.runnerUp]) {
      const say = (locale: 'zh' | 'en') =>
        writeWithoutCause(other, evidence, { ...result, top }, words[locale], locale);
      expect(say('en')).toContain(`(what it can become counts ${factor} times)`);
      expect(say('zh')).toContain(`（它可能变成的情形先算 ${factor} 倍）`);
    }
  });
});

describe('what would change the result', () => {
  it('names only single answers that do change it, the most decisive first', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const [now] = rankIds(computePosterior(model, evidence).situations);
        const flips = findFlips(model, evidence);
        for (const { question, answer, becomes, chance, leans } of flips) {
          expect(leans).toBe(chance >= LEANING);
          const answers = { ...evidence.answers, [question]: answer };
          const { situations } = computePosterior(model, { ...evidence, answers });
          expect(rankIds(situations)[0]).toBe(becomes);
          expect(situations[becomes]).toBe(chance);
          expect(becomes).not.toBe(now);
        }
        expect(flips.map(({ chance }) => chance)).toEqual(
          flips.map(({ chance }) => chance).sort((a, b) => b - a),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('tells an answer that was given from one still to be found out', () => {
    const answers = { 'named-step': 'problem', 'first-raised': 'after-chasing' };
    const flips = findFlips(model, { answers });
    expect(flips).toContainEqual(
      expect.objectContaining({
        question: 'first-raised',
        answer: 'before-due',
        isAnswered: true,
        becomes: 'real-dispute',
      }),
    );
    expect(flips.some(({ isAnswered }) => !isAnswered)).toBe(true);
  });
});

describe('the red flag', () => {
  it('is raised by a sign of bad faith, by that cause or with any cause before, and by nothing else', () => {
    const flagOf = (answers: Record<string, string>, cause?: 'bad-faith' | 'inability') =>
      readResult(model, { answers, cause }).redFlag;
    expect(flagOf({ danger: 'moving-assets' })).toBe(true);
    expect(flagOf({}, 'bad-faith')).toBe(true);
    expect(flagOf({ danger: 'creditors', reach: 'silent' }, 'inability')).toBe(false);
    expect(readResult(model, { answers: {}, cause: 'dispute', redFlag: true }).redFlag).toBe(true);
  });

  it('makes “neither” and “can but won’t” likelier, and only them', () => {
    const before = computePosterior(model, { answers: {} }).situations;
    const after = computePosterior(model, { answers: { danger: 'moving-assets' } }).situations;
    const raised = Object.entries(after).filter(([id, share]) => share > before[id as keyof typeof before]);
    expect(raised.map(([id]) => id)).toEqual(['can-but-wont', 'neither']);
  });
});
