import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuthoredQuestion } from '../../../src/domain/quiz/question.ts';
import {
  compareRevisions,
  fingerprintQuestion,
  recordRevisions,
} from '../../../src/domain/quiz/revisions.ts';
import { authored, bank, inLanguage } from '../../fixtures/quiz/questions.ts';

const all = Object.fromEntries(bank.map((question) => [`l/${question.id}`, question]));
const edit = (id: string, change: (question: AuthoredQuestion) => AuthoredQuestion) => ({
  ...all,
  [`l/${id}`]: change(authored(id)),
});
const withoutFirstOption = (question: AuthoredQuestion): AuthoredQuestion =>
  question.kind === 'many' ? { ...question, options: question.options.slice(1) } : question;

describe('a fingerprint', () => {
  test('is the same in both languages and in both forms', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bank), ({ id }) => {
        const prints = [authored(id), inLanguage(id, 'zh'), inLanguage(id, 'en')].map(fingerprintQuestion);
        expect(new Set(prints).size).toBe(1);
        expect(prints[0]).toMatch(/^[0-9a-z]{7}$/);
      }),
    );
  });

  test('does not mind the order options are written in, but the order that is the key', () => {
    const turned = (question: AuthoredQuestion): AuthoredQuestion => {
      if (question.kind === 'many') return { ...question, options: question.options.toReversed() };
      return question.kind === 'order' ? { ...question, items: question.items.toReversed() } : question;
    };
    const many = authored('evidence-to-bring');
    const order = authored('order-of-the-call');
    expect(fingerprintQuestion(turned(many))).toBe(fingerprintQuestion(many));
    expect(fingerprintQuestion(turned(order))).not.toBe(fingerprintQuestion(order));
  });
});

describe('recorded revisions', () => {
  const recorded = recordRevisions(all);

  test('agree with the questions they were made from', () => {
    expect(compareRevisions(recorded, all)).toEqual([]);
  });

  test('notice a changed key under the same revision', () => {
    const problems = compareRevisions(recorded, edit('evidence-to-bring', withoutFirstOption));
    expect(problems).toMatchObject([
      { code: 'rev-not-raised', key: 'l/evidence-to-bring', found: { rev: 1 } },
    ]);
  });

  test('ask to be updated for a raised revision and for a new question', () => {
    const raised = edit('evidence-to-bring', (question) => ({ ...withoutFirstOption(question), rev: 2 }));
    expect(compareRevisions(recorded, raised).map(({ code }) => code)).toEqual(['not-recorded']);
    expect(compareRevisions({}, { 'l/midpoint': authored('midpoint') })).toMatchObject([
      { code: 'not-recorded', key: 'l/midpoint' },
    ]);
  });

  test('notice a lowered revision and a question that is gone', () => {
    const lowered = edit('order-of-the-call', (question) => ({ ...question, rev: 1 }));
    expect(compareRevisions(recorded, lowered).map(({ code }) => code)).toEqual(['rev-lowered']);
    expect(compareRevisions(recorded, {}).every(({ code }) => code === 'gone')).toBe(true);
  });
});
