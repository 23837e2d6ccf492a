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

    test('cannot be guessed from its options: at most chance and ten points', () => {
      const { chance = 0, zh, en } = review?.guess ?? {};
      expect([zh?.of, en?.of]).toEqual([withOptions.length, withOptions.length]);
      const guessed = zh && en ? (share(zh) + share(en)) / 2 : NaN;
      expect(guessed).toBeLessThanOrEqual(chance + 10);
    });
  },
);
