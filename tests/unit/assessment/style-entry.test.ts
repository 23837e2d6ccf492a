import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOwnRows, readStyleEntry, scoreStyleEntry } from '../../../src/domain/assessment/style-entry.ts';
import { isDecided } from '../../../src/domain/assessment/score-sums.ts';

const entry = (a: number, r: number, count = 12) => ({
  language: 'en',
  A: { sum: a, count },
  R: { sum: r, count },
});

describe('the rows that belong to “my style”', () => {
  it.each([
    ['one style', entry(60, 24), ['driver']],
    ['one style on both quiet sides', entry(24, 24), ['analytical']],
    ['both of a blend with responsiveness open', entry(24, 42), ['analytical', 'amiable']],
    ['both of a blend with assertiveness open', entry(42, 60), ['expressive', 'amiable']],
    ['none where the answers support no label', entry(42, 43), []],
    ['none with too few answers', entry(40, 20, 9), []],
    ['none where nothing is kept', undefined, []],
    ['none of something else', { language: 'en', A: 5, R: 'x' }, []],
    ['none of sums that no form adds up to', entry(600, 24), []],
  ])('are %s', (_, value, rows) => {
    expect(listOwnRows(value)).toEqual(rows);
  });

  it('name a corner only by an axis outside the error band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 72 }), fc.integer({ min: 12, max: 72 }), (a, r) => {
        const rows = listOwnRows(entry(a, r));
        const decided = [a / 12, r / 12].filter(isDecided).length;
        expect(rows).toHaveLength([0, 2, 1][decided] ?? 0);
      }),
    );
  });

  it('come from an entry that reads and scores', () => {
    expect(readStyleEntry(entry(24, 24))).toEqual(entry(24, 24));
    expect(scoreStyleEntry(entry(24, 24))?.label).toEqual({ type: 'style', styles: ['analytical'] });
  });
});
