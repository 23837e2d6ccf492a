import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/case/story/count-days.ts';
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

test('numbers and shares are written alike in both languages', () => {
  expect(formatNumber(1234.567)).toBe('1,234.57');
  expect(formatPercent(0.793)).toBe('79%');
});

describe('a day in a sentence', () => {
  test.each([
    ['2026-11-21', {}, '2026 年 11 月 21 日', '21 November 2026'],
    ['2026-09-30', { today: '2026-11-21' }, '9 月 30 日', '30 September'],
    ['2027-01-08', { today: '2026-11-21' }, '2027 年 1 月 8 日', '8 January 2027'],
    ['2026-12-04', { hasWeekday: true }, '12 月 4 日星期五', 'Friday 4 December'],
    ['2027-01-03', { hasWeekday: true, today: '2026-12-30' }, '1 月 3 日星期日', 'Sunday 3 January'],
  ])('%s with %j follows the language', (day, style, zh, en) => {
    expect(formatDay(day, 'zh', style)).toBe(zh);
    expect(formatDay(day, 'en', style)).toBe(en);
  });

  test('has the weekday of the calendar, wherever the clock stands', () => {
    const calendar = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
    for (let n = 0; n < 800; n += 1) {
      const day = addDays('2026-01-01', n);
      expect(formatDay(day, 'en', { hasWeekday: true })).toContain(calendar.format(new Date(day)));
    }
  });
});
