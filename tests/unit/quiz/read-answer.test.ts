import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../src/domain/quiz/question.ts';
import { readAnswer } from '../../../src/domain/quiz/read-answer.ts';

describe('a typed number', () => {
  test.each<[string, Unit, number]>([
    ['15', 'wan', 15],
    ['15 万元', 'wan', 15],
    ['150,000 元', 'wan', 15],
    ['¥150000', 'wan', 15],
    ['15万', 'cny', 150_000],
    ['1,500.5', 'cny', 1500.5],
    ['30 天', 'days', 30],
    ['30 days', 'days', 30],
    ['1 day', 'days', 1],
    ['15%', 'percent', 15],
    ['１５％', 'percent', 15],
    ['-2.5', 'percent', -2.5],
    ['3 次', 'count', 3],
    ['2,000', 'count', 2000],
  ])('%s in %s is %d', (text, unit, value) => {
    expect(readAnswer(text, unit)).toEqual({ type: 'number', value });
  });

  test.each<[string, Unit, string]>([
    ['', 'wan', 'empty'],
    ['　', 'days', 'empty'],
    ['about 15', 'wan', 'not-a-number'],
    ['1,5', 'count', 'not-a-number'],
    ['30元', 'days', 'other-unit'],
    ['150000', 'wan', 'other-unit'],
  ])('%j in %s is not judged: %s', (text, unit, code) => {
    expect(readAnswer(text, unit)).toEqual({ type: 'invalid', code });
  });

  test('is a number arithmetic can use, or none at all', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom<Unit>('wan', 'cny', 'days', 'percent', 'count'),
        (text, unit) => {
          const reading = readAnswer(text, unit);
          expect(reading.type === 'invalid' || Number.isFinite(reading.value)).toBe(true);
        },
      ),
    );
  });
});
