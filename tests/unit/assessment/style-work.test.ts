import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRows, readStyleEntry, scoreStyleEntry } from '../../../src/domain/assessment/style-entry.ts';
import {
  emptyWork,
  findGuess,
  guardStyleWork,
  mergeStyleWork,
  putGuess,
  type StyleWork,
} from '../../../src/domain/assessment/style-work.ts';
import {
  addView,
  compareViews,
  doCrossesTouch,
  listViews,
  nameView,
  removeView,
} from '../../../src/domain/assessment/views.ts';
import type { Style } from '../../../src/domain/assessment/styles.ts';
import { anyForm, answersFor } from './any-form.ts';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z`;
const view = (a: number, r: number, at = day(1), language: 'zh' | 'en' = 'zh') => ({
  language,
  answers: answersFor(a, r),
  at,
});
const put = (work: StyleWork, one: ReturnType<typeof view>): StyleWork => {
  const received = addView(work, one);
  if (received.type !== 'new') throw new Error(received.type);
  return received.work;
};

describe('what is stored', () => {
  it('comes back whole through JSON, for any form', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (zh, en) => {
        const work: StyleWork = {
          own: { zh: { ...zh, at: day(1) }, en: { ...en, at: day(2) } },
          other: { zh: { ...en, at: day(3) } },
          views: { abc: view(5, 2) },
          guesses: { 'case-a': { style: 'driver', percent: 60, at: day(4) } },
        };
        expect(guardStyleWork(JSON.parse(JSON.stringify(work)))).toEqual({ value: work, complete: true });
      }),
    );
  });

  it('keeps the two languages’ forms apart when they are joined, and of each the newer', () => {
    const form = (points: number, at: string) => ({
      answers: answersFor(points, points),
      seconds: answersFor(1, 1),
      at,
    });
    const here: StyleWork = { ...emptyWork, own: { zh: form(5, day(2)) } };
    const saved: StyleWork = { ...emptyWork, own: { zh: form(2, day(1)), en: form(3, day(1)) } };
    const joined = mergeStyleWork(here, saved);
    expect(joined.own.zh?.answers).toEqual(answersFor(5, 5));
    expect(joined.own.en?.answers).toEqual(answersFor(3, 3));
    expect(mergeStyleWork(saved, here)).toEqual(joined);
  });

  it('is saved as far as it is whole', () => {
    const broken = {
      own: {
        zh: { answers: answersFor(5, 2), seconds: [], at: day(1) },
        fr: {},
        en: { answers: [9], at: day(1) },
      },
      views: { abc: view(5, 2), 'DROP TABLE': view(5, 2), short: { ...view(5, 2), answers: [1, 2] } },
      guesses: {
        'case-a': { style: 'tiger', percent: 60, at: day(1) },
        'case-b': { style: 'amiable', percent: 70, at: day(1) },
      },
    };
    const { value, complete } = guardStyleWork(broken);
    expect(complete).toBe(false);
    expect(Object.keys(value.own)).toEqual(['zh']);
    expect(value.own.zh?.answers).toEqual(answersFor(5, 2));
    expect(Object.keys(value.views)).toEqual(['abc']);
    expect(Object.keys(value.guesses)).toEqual(['case-b']);
  });

  it.each([null, 7, 'x', [], { own: 1 }, { own: { __proto__: {} } }, { views: { a: null } }])(
    'survives %j',
    (value) => {
      expect(guardStyleWork(value).value.own).toEqual({});
    },
  );
});

describe('the guess at how a customer talks', () => {
  const guess = (style: Style, at = day(1)) => ({ style, percent: 60, at });

  it('belongs to one case: another case has none until it is made there', () => {
    const work = putGuess(emptyWork, 'case-a', guess('driver'));
    expect(findGuess(work, 'case-a')?.style).toBe('driver');
    expect(findGuess(work, 'case-b')).toBeUndefined();
    expect(findGuess(work, 'constructor')).toBeUndefined();
  });

  it('that was kept for the whole device is read as one without a case', () => {
    expect(guardStyleWork({ own: {}, other: {}, views: {}, guess: guess('driver') })).toEqual({
      value: { ...emptyWork, guesses: { new: guess('driver') } },
      complete: true,
    });
  });

  it('is kept for forty customers, the newest, and of two states the newer', () => {
    const work = Array.from({ length: 60 }, (_, index) => index).reduce<StyleWork>(
      (all, index) => putGuess(all, `case-${index}`, guess('driver', new Date(index * 6e4).toISOString())),
      emptyWork,
    );
    expect(Object.keys(work.guesses)).toHaveLength(40);
    expect(findGuess(work, 'case-59')).toBeDefined();
    const older = putGuess(emptyWork, 'case-59', guess('amiable', day(2)));
    expect(findGuess(mergeStyleWork(work, older), 'case-59')?.style).toBe('amiable');
    expect(mergeStyleWork(older, work)).toEqual(mergeStyleWork(work, older));
  });
});

describe('colleagues’ views', () => {
  it('come in once each, at most three, the oldest first', () => {
    let work = put(emptyWork, view(5, 2, day(3)));
    expect(addView(work, view(5, 2, day(9))).type).toBe('known');
    work = put(work, view(4, 2, day(1)));
    work = put(work, view(3, 3, day(2)));
    expect(listViews(work).map(({ at }) => at)).toEqual([day(1), day(2), day(3)]);
    expect(addView(work, view(2, 2)).type).toBe('too-many');
  });

  it('that were taken away stay away when an older back-up is restored, and may come in again', () => {
    const one = view(5, 2, day(1));
    const before = put(emptyWork, one);
    const after = removeView(before, nameView(one.language, one.answers), day(2));
    expect(listViews(after)).toEqual([]);
    expect(guardStyleWork(JSON.parse(JSON.stringify(after)))).toEqual({ value: after, complete: true });
    expect(listViews(mergeStyleWork(after, before))).toEqual([]);
    expect(listViews(put(after, view(5, 2, day(3))))).toHaveLength(1);
  });

  it('in the other language are named and never scored beside one’s own', () => {
    const work = put(put(emptyWork, view(5, 2, day(1), 'en')), view(4, 4, day(2)));
    const seen = compareViews(work, 'zh');
    expect(seen.map(({ type }) => type)).toEqual(['other-language', 'comparable']);
    expect(seen[0]).not.toHaveProperty('score');
    expect(compareViews(work, 'en').map(({ type }) => type)).toEqual(['comparable', 'other-language']);
  });

  it('differ only where the error crosses do not touch', () => {
    expect(doCrossesTouch(4, 4.7)).toBe(true);
    expect(doCrossesTouch(4, 4.75)).toBe(false);
  });
});

describe('“my style” in the profile', () => {
  const entry = { language: 'zh', A: { sum: 60, count: 12 }, R: { sum: 24, count: 12 } };

  it('is read by other tools as a score with its label', () => {
    expect(readStyleEntry({ ...entry, more: 1 })).toEqual(entry);
    expect(scoreStyleEntry(entry)?.label).toEqual({ type: 'style', styles: ['driver'] });
    expect(chooseRows(scoreStyleEntry(entry))).toEqual(['driver']);
  });

  it('offers all four rows where there is no label or no entry', () => {
    expect(chooseRows(undefined)).toHaveLength(4);
    expect(
      chooseRows(scoreStyleEntry({ ...entry, A: { sum: 42, count: 12 }, R: { sum: 42, count: 12 } })),
    ).toHaveLength(4);
    expect(chooseRows(scoreStyleEntry({ ...entry, A: { sum: 42, count: 12 } }))).toEqual([
      'driver',
      'analytical',
    ]);
  });

  it.each([
    undefined,
    null,
    'driver',
    { ...entry, language: 'fr' },
    { ...entry, A: { sum: 99, count: 12 } },
    { ...entry, R: { sum: 20, count: 5 } },
    { ...entry, A: { sum: 60.5, count: 12 } },
  ])('that is %j is not taken', (value) => {
    expect(scoreStyleEntry(value)).toBeUndefined();
  });
});
