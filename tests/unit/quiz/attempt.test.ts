import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  guardAnswers,
  mergeAnswers,
  type AnswerRecord,
  type Answers,
} from '../../../src/domain/quiz/answer-record.ts';
import { giveUp, isChanged, recordTry, stageOf } from '../../../src/domain/quiz/attempt.ts';
import { isAnswerTo } from '../../../src/domain/quiz/is-answer-to.ts';
import type { Question } from '../../../src/domain/quiz/question.ts';
import type { QuizResponse } from '../../../src/domain/quiz/rules.ts';
import { outcomeOfTopic, summariseAnswers } from '../../../src/domain/quiz/summary.ts';
import { answered, completeResponse } from '../../fixtures/quiz/arbitraries.ts';
import { inLanguage } from '../../fixtures/quiz/questions.ts';

const at = '2026-11-21T09:30:00.000Z';
const later = '2026-11-22T09:30:00.000Z';
const one = inLanguage('which-number-first');
const answer = (response: string, extra = {}) => ({ response, hints: 0, locale: 'en' as const, ...extra });

describe('a record of an answer', () => {
  test('is over at once when the first try is right', () => {
    expect(recordTry(one, undefined, answer('whole', { confidence: 'sure' }), at)).toEqual({
      ...{ rev: 1, kind: 'one', response: 'whole', result: 'right', tries: 1, hints: 0 },
      ...{ explained: true, confidence: 'sure', at },
    });
  });

  test('stays open after the first miss and ends with the second', () => {
    const first = recordTry(one, undefined, answer('half', { confidence: 'sure', hints: 1 }), at);
    expect(stageOf(first, one)).toBe('retry');
    const second = recordTry(one, first, answer('double', { confidence: 'guessing' }), later);
    expect(stageOf(second, one)).toBe('explained');
    expect(second).toMatchObject({ tries: 2, hints: 1, confidence: 'sure', result: 'wrong', at: later });
  });

  test('goes on counting when the question is answered again later', () => {
    const first = recordTry(one, undefined, answer('half'), at);
    const shown = giveUp(first, at);
    expect(stageOf(shown, one)).toBe('explained');
    expect(recordTry(one, shown, answer('whole'), later)).toMatchObject({ tries: 2, result: 'right' });
  });

  test('starts afresh for a changed question, which is told apart', () => {
    const old = recordTry(one, undefined, answer('half', { hints: 2 }), at);
    const edited = { ...one, rev: 2 };
    expect(isChanged(old, edited)).toBe(true);
    expect(stageOf(old, edited)).toBe('changed');
    expect(recordTry(edited, old, answer('whole'), later)).toMatchObject({ rev: 2, tries: 1, hints: 0 });
  });

  test('keeps the language of a written line and ends with its rating', () => {
    const say = inLanguage('your-opening');
    const record = recordTry(
      say,
      undefined,
      { response: { text: '王总', checks: [] }, hints: 0, locale: 'zh' },
      at,
    );
    expect(record).toMatchObject({ locale: 'zh', explained: true, result: 'wrong' });
  });

  test('comes back whole from storage', () => {
    fc.assert(
      fc.property(answered, ({ question, response }) => {
        const record = recordTry(question, undefined, { response, hints: 0, locale: 'zh' }, at);
        const stored: unknown = JSON.parse(JSON.stringify({ 'anchor-high/a-question': record }));
        expect(guardAnswers(stored)).toEqual({ value: { 'anchor-high/a-question': record }, complete: true });
      }),
    );
  });
});

describe('stored answers', () => {
  const good = recordTry(one, undefined, answer('whole'), at);

  test.each<[string, unknown]>([
    ['no object', 3],
    ['an unknown kind', { ...good, kind: 'essay' }],
    ['another kind’s answer', { ...good, response: ['whole'] }],
    ['no tries', { ...good, tries: 0 }],
    ['half a revision', { ...good, rev: 1.5 }],
    ['an odd date', { ...good, at: 'yesterday' }],
    ['an unknown sureness', { ...good, confidence: 'very' }],
  ])('leave out an entry with %s and keep the others', (_, entry) => {
    expect(guardAnswers({ 'a/good': good, 'a/bad': entry })).toEqual({
      value: { 'a/good': good },
      complete: false,
    });
  });

  test('leave out a key that is no address of a question', () => {
    expect(guardAnswers({ constructor: good }).complete).toBe(false);
    expect(guardAnswers(JSON.parse('{"__proto__":{"a/b":1}}')).value).toEqual({});
  });

  test('can be read from anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Object.keys(guardAnswers(value).value)).toEqual([]);
      }),
    );
  });

  test('are merged by revision and date, and none is lost', () => {
    const mine: Answers = { 'a/x': good, 'a/y': { ...good, at: later }, 'a/z': { ...good, rev: 2 } };
    const theirs: Answers = {
      'a/x': { ...good, at: later },
      'a/y': good,
      'a/z': { ...good, at: later },
      'b/w': good,
    };
    expect(mergeAnswers(mine, theirs)).toEqual({
      'a/x': theirs['a/x'],
      'a/y': mine['a/y'],
      'a/z': mine['a/z'],
      'b/w': good,
    });
  });
});

describe('an answer that is not the question’s', () => {
  const record = (question: Question, response: QuizResponse): AnswerRecord => ({
    ...{ rev: question.rev, kind: question.kind, response, result: 'wrong' },
    ...{ tries: 1, hints: 0, explained: false, at },
  });

  test('is told apart from every answer that can be given', () => {
    fc.assert(
      fc.property(answered, ({ question, response }) => {
        expect(isAnswerTo(question, response)).toBe(true);
      }),
    );
  });

  test.each<[string, QuizResponse]>([
    ['which-number-first', 'nope'],
    ['evidence-to-bring', ['delivery-note', 'nope']],
    ['order-of-the-call', ['nope', 'claim', 'claim']],
    ['cause-and-step', { nope: 'nope' }],
    ['midpoint', 'fifteen'],
    ['your-opening', { text: 'Mr Wang', checks: [99] }],
  ])('counts as none and is answered afresh: %s', (id, response) => {
    const question = inLanguage(id);
    const broken = record(question, response);
    expect(guardAnswers({ [`l/${id}`]: broken }).complete).toBe(true);
    expect(stageOf(broken, question)).toBe('unanswered');
    expect(summariseAnswers({ [`l/${id}`]: broken }, 'l', [question]).answered).toBe(0);
    const [whole] = fc.sample(completeResponse(question), 1);
    if (whole === undefined) throw new Error('There is no answer.');
    expect(recordTry(question, broken, { response: whole, hints: 0, locale: 'en' }, later).tries).toBe(1);
  });
});

describe('a summary', () => {
  const questions = ['which-number-first', 'evidence-to-bring', 'midpoint', 'cause-and-step'].map((id) =>
    inLanguage(id),
  );
  const record = (rev: number, result: AnswerRecord['result'], tries: number): AnswerRecord => ({
    ...{ rev, kind: 'one', response: 'whole', result, tries, hints: 0, explained: true, at },
  });
  const all: Answers = {
    'l/which-number-first': record(1, 'right', 1),
    'l/evidence-to-bring': { ...record(1, 'right', 2), kind: 'many', response: ['delivery-note'] },
    'l/midpoint': { ...record(1, 'wrong', 2), kind: 'number', response: '30' },
    'l/cause-and-step': { ...record(9, 'right', 1), kind: 'match', response: {} },
  };

  test('counts what was right first, later and missed; an answer to another revision counts as none', () => {
    expect(summariseAnswers(all, 'l', questions)).toEqual({
      total: 4,
      answered: 3,
      outcomes: {
        unanswered: ['cause-and-step'],
        'right-first': ['which-number-first'],
        'right-later': ['evidence-to-bring'],
        missed: ['midpoint'],
      },
    });
  });

  test('takes a topic as its worst question', () => {
    expect(outcomeOfTopic(all, 'l', questions, 'ask-20-get-15')).toBe('missed');
    expect(outcomeOfTopic(all, 'l', questions, 'bring-evidence')).toBe('right-later');
    expect(outcomeOfTopic(all, 'l', questions, 'diagnose-first')).toBe('unanswered');
  });
});
