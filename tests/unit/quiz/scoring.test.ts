import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyResponse,
  openParts,
  revealFeedback,
  scoreResponse,
  startRetry,
  validateResponse,
  validateRetry,
} from '../../../src/domain/quiz/kinds.ts';
import type { QuizResponse } from '../../../src/domain/quiz/rules.ts';
import { answered, anyQuestion } from '../../fixtures/quiz/arbitraries.ts';
import { inLanguage } from '../../fixtures/quiz/questions.ts';

const rightOrder = ['name-sum', 'ask-cause', 'ask-pay', 'confirm'];

describe('an incomplete answer', () => {
  test.each<[string, QuizResponse, string]>([
    ['which-number-first', '', 'nothing-selected'],
    ['which-number-first', 'no-such-option', 'nothing-selected'],
    ['evidence-to-bring', [], 'nothing-selected'],
    ['order-of-the-call', [], 'not-moved'],
    ['order-of-the-call', ['confirm'], 'not-all-placed'],
    ['order-of-the-call', ['confirm', 'confirm', 'ask-pay', 'ask-cause'], 'not-all-placed'],
    ['cause-and-step', {}, 'nothing-selected'],
    ['cause-and-step', { process: 'process' }, 'not-all-placed'],
    ['midpoint', '  ', 'empty'],
    ['midpoint', 'fifteen', 'not-a-number'],
    ['midpoint', '1e999', 'not-a-number'],
    ['midpoint', '150000', 'other-unit'],
    ['your-opening', { text: ' \n' }, 'empty'],
    ['your-opening', { text: 'Mr Wang…' }, 'not-compared'],
  ])('%s answered %j is %s', (id, response, code) => {
    expect(validateResponse(inLanguage(id), response)).toEqual({ type: 'invalid', code });
  });

  test('includes an answer of another kind', () => {
    fc.assert(
      fc.property(anyQuestion, answered, (question, { response }) => {
        expect(() => [
          validateResponse(question, response),
          scoreResponse(question, response),
          revealFeedback(question, response, 'explained'),
          startRetry(question, response),
        ]).not.toThrow();
      }),
    );
  });

  test('includes the empty answer of every kind', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(validateResponse(question, emptyResponse(question.kind)).type).toBe('invalid');
      }),
    );
  });
});

describe('a complete answer', () => {
  test.each<[string, QuizResponse, string, string[]]>([
    ['which-number-first', 'whole', 'right', []],
    ['which-number-first', 'half', 'wrong', ['half']],
    ['evidence-to-bring', ['statement', 'delivery-note'], 'right', []],
    ['evidence-to-bring', ['statement'], 'partly', ['delivery-note']],
    ['evidence-to-bring', ['statement', 'delivery-note', 'gift'], 'partly', ['gift']],
    ['evidence-to-bring', ['gift'], 'wrong', ['delivery-note', 'statement', 'gift']],
    ['order-of-the-call', rightOrder, 'right', []],
    [
      'order-of-the-call',
      ['ask-cause', 'name-sum', 'ask-pay', 'confirm'],
      'partly',
      ['name-sum', 'ask-cause'],
    ],
    ['order-of-the-call', ['ask-cause', 'ask-pay', 'confirm', 'name-sum'], 'wrong', rightOrder],
    ['cause-and-step', { process: 'process', dispute: 'dispute', inability: 'inability' }, 'right', []],
    [
      'cause-and-step',
      { process: 'process', dispute: 'process', inability: 'dispute' },
      'partly',
      ['dispute', 'inability'],
    ],
    ['midpoint', '15', 'right', []],
    ['midpoint', '15.004', 'right', []],
    ['midpoint', '15.01', 'wrong', ['value']],
    ['midpoint', '15万', 'right', []],
    ['midpoint', '150,000元', 'right', []],
    ['midpoint', '１５', 'right', []],
    ['your-opening', { text: 'x', checks: [0, 1] }, 'right', []],
    ['your-opening', { text: 'x', checks: [1] }, 'partly', ['0']],
    ['your-opening', { text: 'x', checks: [] }, 'wrong', ['0', '1']],
  ])('%s answered %j is %s', (id, response, result, missed) => {
    const question = inLanguage(id);
    expect(validateResponse(question, response)).toEqual({ type: 'valid' });
    expect(scoreResponse(question, response)).toMatchObject({ result, missed });
  });

  test('is judged part by part: no part is both right and missed, and right means nothing is missed', () => {
    fc.assert(
      fc.property(answered, ({ question, response }) => {
        expect(validateResponse(question, response).type).toBe('valid');
        const { result, right, missed } = scoreResponse(question, response);
        expect(right.filter((part) => missed.includes(part))).toEqual([]);
        expect(right.length + missed.length).toBeGreaterThan(0);
        expect(result === 'right').toBe(missed.length === 0);
      }),
    );
  });
});

describe('feedback', () => {
  test('explains a wrong choice and keeps the key hidden until the explanation', () => {
    const question = inLanguage('which-number-first');
    expect(revealFeedback(question, 'half', 'retry')).toEqual({
      half: { mark: 'wrong', why: 'That becomes their starting point, and it only goes down.' },
    });
    const marks = Object.entries(revealFeedback(question, 'half', 'explained')).map(([id, { mark }]) => [
      id,
      mark,
    ]);
    expect(marks).toEqual([
      ['half', 'wrong'],
      ['whole', 'missed'],
      ['double', 'left-out'],
    ]);
  });

  test('says nothing about options that were not ticked while there is a second try', () => {
    expect(
      Object.keys(revealFeedback(inLanguage('evidence-to-bring'), ['statement', 'gift'], 'retry')),
    ).toEqual(['statement', 'gift']);
  });

  test('names a known slip', () => {
    expect(revealFeedback(inLanguage('midpoint'), '30', 'retry')).toEqual({
      value: { mark: 'wrong', why: 'That is the sum. Halve it.' },
    });
    expect(revealFeedback(inLanguage('midpoint'), '31', 'retry')).toEqual({ value: { mark: 'wrong' } });
  });

  test('has a reason for every part once all is explained, except where the learner judged', () => {
    fc.assert(
      fc.property(answered, ({ question, response }) => {
        if (question.kind === 'number' || question.kind === 'say') return;
        const reasons = Object.values(revealFeedback(question, response, 'explained')).map(({ why }) => why);
        expect(reasons.every((why) => why !== undefined && why !== '')).toBe(true);
      }),
    );
  });
});

describe('the second try', () => {
  test('keeps the right part of an order and opens the rest', () => {
    const question = inLanguage('order-of-the-call');
    expect(openParts(question, ['ask-cause', 'name-sum', 'ask-pay', 'confirm'])).toEqual([
      'name-sum',
      'ask-cause',
    ]);
  });

  test('keeps right ticks, takes wrong ones off and opens what was not ticked', () => {
    const question = inLanguage('evidence-to-bring');
    expect(startRetry(question, ['statement', 'gift'])).toEqual(['statement']);
    expect(openParts(question, ['statement', 'gift'])).toEqual(['delivery-note', 'brochure']);
  });

  test('closes the option that was wrong', () => {
    expect(openParts(inLanguage('which-number-first'), 'half')).toEqual(['whole', 'double']);
  });

  test('refuses the same answer once more, ticked in whatever order', () => {
    const question = inLanguage('evidence-to-bring');
    expect(validateRetry(question, ['gift', 'statement'], ['statement', 'gift'])).toEqual({
      type: 'invalid',
      code: 'not-changed',
    });
  });

  test('never opens a part that was right', () => {
    fc.assert(
      fc.property(answered, ({ question, response }) => {
        const { right, result } = scoreResponse(question, response);
        if (result === 'right' || question.kind === 'many' || question.kind === 'say') return;
        const open = openParts(question, response);
        expect(open.length).toBeGreaterThan(0);
        expect(right.filter((part) => open.includes(part))).toEqual([]);
      }),
    );
  });
});
