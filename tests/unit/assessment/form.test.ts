import { describe, expect, it } from 'vitest';
import { checkQuality } from '../../../src/domain/assessment/check-quality.ts';
import {
  answerItem,
  countAnswered,
  emptyForm,
  findOpenPage,
  listMissing,
  type Answer,
  type Form,
} from '../../../src/domain/assessment/form.ts';
import { listPage, PAGE_COUNT } from '../../../src/domain/assessment/style-items.ts';
import { answersFor } from './any-form.ts';

const formOf = (answers: readonly number[], each = 0): Form => ({
  answers: answers as Answer[],
  seconds: answers.map(() => each),
});
const all = (answer: number, count = 24) =>
  Array.from({ length: 24 }, (_, index) => (index < count ? answer : 0));

describe('answering', () => {
  it('keeps the time of the first answer to an item alone', () => {
    const once = answerItem(emptyForm, 5, 4, 3.26);
    const again = answerItem(once, 5, 2, 90);
    expect([again.answers[4], again.seconds[4]]).toEqual([2, 3.3]);
    expect(countAnswered(again)).toBe(1);
    expect(listMissing(again)).toHaveLength(23);
    expect(listMissing(again, 'A')).toHaveLength(11);
  });

  it('goes on at the first page that is not complete', () => {
    expect(findOpenPage(emptyForm)).toBe(0);
    expect(findOpenPage(formOf(all(3, 7)))).toBe(1);
    expect(findOpenPage(formOf(all(3)))).toBe(5);
  });

  it('fills six pages of four, each with one item of every kind', () => {
    expect(PAGE_COUNT).toBe(6);
    expect(listPage(5).map(({ number }) => number)).toEqual([21, 22, 23, 24]);
    expect(new Set(listPage(2).map(({ axis, key }) => axis + key)).size).toBe(4);
  });
});

describe('a word about quality', () => {
  it.each([
    ['a plain form', formOf(answersFor(5, 3), 6), []],
    ['an empty form', emptyForm, []],
    ['all 24 the same', formOf(all(4), 6), ['all-equal']],
    ['23 the same', formOf(all(4, 23), 6), []],
    ['all at the top', formOf(all(6), 6), ['all-equal', 'mostly-high']],
    ['all at the bottom', formOf(all(1), 6), ['all-equal', 'mostly-low']],
    ['under two seconds an item', formOf(answersFor(5, 3), 1.9), ['fast']],
    ['two seconds an item', formOf(answersFor(5, 3), 2), []],
    ['times of a few items only', { answers: answersFor(5, 3), seconds: all(1, 11) }, []],
  ])('for %s is right', (_, form, flags) => {
    expect(checkQuality(form)).toEqual(flags);
  });

  it('starts above 5.2 and below 1.8, counted on the answers as they were given', () => {
    const mean = (sixes: number) =>
      formOf(
        Array.from({ length: 24 }, (_, i) => (i < sixes ? 6 : 5)),
        6,
      );
    expect(checkQuality(mean(4))).toEqual([]);
    expect(checkQuality(mean(5))).toEqual(['mostly-high']);
    const low = (twos: number) =>
      formOf(
        Array.from({ length: 24 }, (_, i) => (i < twos ? 2 : 1)),
        6,
      );
    expect(checkQuality(low(20))).toEqual([]);
    expect(checkQuality(low(19))).toEqual(['mostly-low']);
  });
});
