import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueWhere } from '../../../src/domain/progress/continue-where.ts';
import {
  finishLesson,
  guardProgress,
  reopenLesson,
  visitLesson,
  type Progress,
} from '../../../src/domain/progress/progress.ts';
import { mergeProgress, mergeSettings } from '../../../src/domain/progress/merge.ts';
import { guardProfile } from '../../../src/domain/progress/profile.ts';
import { guardSettings } from '../../../src/domain/progress/settings.ts';

const day = (n: number) => `2026-11-2${n}T08:00:00.000Z`;
const order = ['one', 'two', 'three'];

const aProgress: fc.Arbitrary<Progress> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...order),
      fc.nat(9),
      fc.constantFrom('visit', 'done', 'undo'),
      fc.constantFrom(undefined, 'rules', 'talk'),
    ),
    { maxLength: 8 },
  )
  .map((steps) =>
    steps.reduce<Progress>((progress, [lesson, n, step, section]) => {
      if (step === 'done') return finishLesson(progress, lesson, day(n));
      return step === 'undo'
        ? reopenLesson(progress, lesson)
        : visitLesson(progress, lesson, day(n), section);
    }, {}),
  );

describe('progress', () => {
  it('remembers the first visit, the last and the section', () => {
    const progress = visitLesson(visitLesson({}, 'one', day(1), 'rules'), 'one', day(2));
    expect(progress).toEqual({ one: { started: day(1), lastVisited: day(2), section: 'rules' } });
  });

  it('keeps the first stamp until it is taken back', () => {
    const done = finishLesson(finishLesson({}, 'one', day(1)), 'one', day(2));
    expect(done['one']?.done).toBe(day(1));
    expect(reopenLesson(done, 'one')['one']).toEqual({ started: day(1), lastVisited: day(2) });
  });

  it('survives storage whole, and drops only what is damaged', () => {
    fc.assert(
      fc.property(aProgress, (progress) => {
        expect(guardProgress(JSON.parse(JSON.stringify(progress)))).toEqual({
          value: progress,
          complete: true,
        });
      }),
    );
    const whole = visitLesson({}, 'one', day(1));
    expect(guardProgress({ ...whole, two: 'done', 'bad key': whole['one'] })).toEqual({
      value: whole,
      complete: false,
    });
    expect(guardProgress('x')).toEqual({ value: {}, complete: false });
  });

  it('merges without losing a stamp, in any order, any number of times', () => {
    fc.assert(
      fc.property(aProgress, aProgress, aProgress, (a, b, c) => {
        const merged = mergeProgress(a, b);
        for (const lesson of order) {
          expect(merged[lesson]?.done !== undefined).toBe(
            a[lesson]?.done !== undefined || b[lesson]?.done !== undefined,
          );
          expect(lesson in merged).toBe(lesson in a || lesson in b);
        }
        expect(mergeProgress(b, a)).toEqual(merged);
        expect(mergeProgress(merged, b)).toEqual(merged);
        expect(mergeProgress(merged, c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
      }),
    );
  });
});

describe('where to go on', () => {
  const cases: [string, Progress, unknown][] = [
    ['starts at the first lesson', {}, { type: 'start', lesson: 'one' }],
    [
      'goes back to where one stopped',
      visitLesson({}, 'two', day(1), 'talk'),
      { type: 'continue', lesson: 'two', section: 'talk' },
    ],
    ['goes on to the next lesson', finishLesson({}, 'two', day(1)), { type: 'next', lesson: 'three' }],
    ['comes back to what was left out', finishLesson({}, 'three', day(1)), { type: 'next', lesson: 'one' }],
    [
      'says when all is done',
      order.reduce<Progress>((p, id) => finishLesson(p, id, day(1)), {}),
      { type: 'finished' },
    ],
    ['forgets lessons that are gone', visitLesson({}, 'gone', day(1)), { type: 'start', lesson: 'one' }],
    [
      'picks a begun lesson up again',
      finishLesson(visitLesson({}, 'two', day(1), 'rules'), 'one', day(2)),
      { type: 'continue', lesson: 'two', section: 'rules' },
    ],
  ];
  it.each(cases)('%s', (_, progress, expected) => {
    expect(continueWhere(progress, order)).toEqual(expected);
  });
});

describe('settings', () => {
  it('fall back one by one', () => {
    expect(guardSettings({ theme: 'pink', backedUpAt: day(1) })).toEqual({
      value: { theme: 'system', backedUpAt: day(1) },
      complete: false,
    });
  });

  it('keep the look chosen here and the later back-up', () => {
    expect(
      mergeSettings({ theme: 'dark', backedUpAt: day(1) }, { theme: 'light', backedUpAt: day(3) }),
    ).toEqual({
      theme: 'dark',
      backedUpAt: day(3),
    });
    expect(mergeSettings({ theme: 'system' }, { theme: 'light' })).toEqual({ theme: 'light' });
  });

  it('remember that `/` was turned off', () => {
    const off = { theme: 'system', slash: 'off' } as const;
    expect(guardSettings(off)).toEqual({ value: off, complete: true });
    expect(guardSettings({ theme: 'system', slash: true }).value).toEqual({ theme: 'system' });
    expect(mergeSettings(off, { theme: 'system' })).toEqual(off);
    expect(mergeSettings({ theme: 'system' }, off)).toEqual(off);
  });
});

describe('a stored profile', () => {
  const keep = (value: unknown) => guardProfile({ style: { value, at: day(1) } });

  it('keeps what a tool wrote, whatever its shape', () => {
    const value = { language: 'zh', A: { sum: 48, count: 12 }, more: [null, true, ['a']] };
    expect(keep(value)).toEqual({ value: { style: { value, at: day(1) } }, complete: true });
  });

  it.each([
    ['nested so deep that it could not be written again', JSON.parse('['.repeat(9000) + ']'.repeat(9000))],
    ['with a key that reaches a prototype', JSON.parse('{ "__proto__": { "sum": 1 } }')],
    ['that is missing', undefined],
  ])('leaves out a value %s', (_, value) => {
    expect(keep(value)).toEqual({ value: {}, complete: false });
  });
});
