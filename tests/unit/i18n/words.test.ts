import { describe, expect, test } from 'vitest';
import { count, fill } from '../../../src/i18n/fill.ts';
import { formatDay, formatMoney, formatNumber, formatPercent } from '../../../src/i18n/format.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

describe('sentences', () => {
  test('take their values and keep a place without one', () => {
    expect(fill('{done} of {total}', { done: 1 })).toBe('1 of {total}');
  });

  test.each([
    ['en-GB', 1, '1 lesson ready'],
    ['en-GB', 2, '2 lessons ready'],
    ['zh-Hans', 1, '已写好 1 课'],
  ])('count by the rules of %s: %i', (tag, n, expected) => {
    expect(count(tag, n, wordsOf(tag.startsWith('en') ? 'en' : 'zh').lessonsWritten)).toBe(expected);
  });

  test('have the same places in both languages', () => {
    const placesIn = (value: unknown): string[] =>
      typeof value === 'string'
        ? [...value.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
        : Object.values(value as object).flatMap(placesIn);
    for (const [key, text] of Object.entries(wordsOf('en'))) {
      if (key === 'lessonsWritten') continue;
      expect(placesIn(wordsOf('zh')[key as 'learn']), key).toEqual(placesIn(text));
    }
  });
});

describe('money', () => {
  test.each([
    [15_000_000, 'zh', '15 万元'],
    [20_348_650, 'zh', '203,486.50 元'],
    [20_350_000, 'zh', '20.35 万元'],
    [999_900, 'zh', '9,999 元'],
    [12_000_000_000, 'zh', '1.2 亿元'],
    [10_000_004_900, 'zh', '100,000,049 元'],
    [10_000_000_001, 'zh', '100,000,000.01 元'],
    [-12_345_000_000, 'zh', '-1.2345 亿元'],
    [-5_000_000, 'zh', '-5 万元'],
    [0, 'zh', '0 元'],
    [20_348_650, 'en', '¥203,486.50'],
    [15_000_000, 'en', '¥150,000'],
  ] as const)('%i minor units read in %s as %s', (minor, locale, expected) => {
    expect(formatMoney(minor, 'CNY', locale)).toBe(expected);
  });

  test('in another currency is written in full', () => {
    expect(formatMoney(123_450, 'GBP', 'zh')).toBe('£1,234.50');
  });
});

test('numbers, shares and days follow the language', () => {
  expect(formatNumber(1234.567)).toBe('1,234.57');
  expect(formatPercent(0.793)).toBe('79%');
  expect(formatDay('2026-11-21', 'zh')).toBe('2026年11月21日');
  expect(formatDay('2026-11-21', 'en')).toBe('21 Nov 2026');
});
