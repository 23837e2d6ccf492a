import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { questionFiles } from '../support/real-course.ts';

interface Score {
  right: number;
  of: number;
}
interface Review {
  lesson: string;
  readings: { language: string; view: string; date: string; changed: string[]; afterReading: Score }[];
  guess: { date: string; chance: number; zh: Score; en: Score };
}

const reviews = parse(readFileSync(new URL('reviews.yaml', import.meta.url).pathname, 'utf8')) as Review[];
const share = ({ right, of }: Score): number => (right / of) * 100;

/**
 * How many right guesses a lesson may have: chance and ten points, up to the next score that can come up.
 * A lesson has three to six questions with options, so one lucky guess moves it by 17 to 33 points. Three things take
 * care of that without letting one language hide behind the other: scores come in halves and the limit is rounded up to
 * one; several guessers may be added up (`of` is then a multiple of the questions); and the whole bank is held to the
 * bare limit in each language.
 */
const attainableLimit = (chance: number, of: number): number => Math.ceil(((chance + 10) / 100) * of * 2) / 2;

describe.each(questionFiles.map(([path, questions]) => [path.split('/')[1] ?? '', questions] as const))(
  'the lesson %s',
  (lesson, questions) => {
    const review = reviews.find((one) => one.lesson === lesson);
    const withOptions = questions.filter(({ kind }) => kind === 'one' || kind === 'many');

    test('was read by fresh eyes in each language, with what changed', () => {
      expect(review?.readings.map(({ language }) => language)).toEqual(['zh', 'en']);
      for (const { view, date, changed } of review?.readings ?? []) {
        expect(view).not.toBe('');
        expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(changed.length).toBeGreaterThan(0);
      }
    });

    test('can be answered after reading: at least 85 % right', () => {
      const marked = questions.filter(({ kind }) => kind !== 'say');
      for (const { afterReading } of review?.readings ?? []) {
        expect(afterReading.of).toBe(marked.length);
        expect(share(afterReading)).toBeGreaterThanOrEqual(85);
      }
    });

    test.each(['zh', 'en'] as const)('cannot be guessed from its options in %s', (language) => {
      const { chance = 0, [language]: score } = review?.guess ?? {};
      expect((score?.of ?? 0) % withOptions.length).toBe(0);
      expect(score?.of).toBeGreaterThan(0);
      expect(score?.right).toBeLessThanOrEqual(attainableLimit(chance, score?.of ?? 0));
    });
  },
);

test.each(['zh', 'en'] as const)('the whole bank cannot be guessed from its options in %s', (language) => {
  const scores = reviews.map(({ guess }) => ({
    ...guess[language],
    expected: (guess.chance / 100) * guess[language].of,
  }));
  const sum = (key: 'right' | 'of' | 'expected'): number =>
    scores.reduce((total, one) => total + one[key], 0);
  expect(sum('right') / sum('of')).toBeLessThanOrEqual(sum('expected') / sum('of') + 0.1);
});
