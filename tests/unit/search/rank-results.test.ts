import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostNearResults, rankResults } from '../../../src/domain/search/rank-results.ts';

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });

describe('rankResults', () => {
  it('puts pages with the exact words first, in the order of the plain search', () => {
    const ranked = rankResults({
      plain: ['c', 'a', 'b'],
      exact: [['a', 'b']],
      votes: [['a', 'b', 'c']],
      pages: 3,
    });
    expect(ranked).toEqual([
      { id: 'a', isExact: true },
      { id: 'b', isExact: true },
      { id: 'c', isExact: false },
    ]);
  });

  it('wants every piece of the query in an exact page', () => {
    const ranked = rankResults({ plain: ['a', 'b'], exact: [['a', 'b'], ['b']], votes: [['a']], pages: 2 });
    expect(ranked[0]).toEqual({ id: 'b', isExact: true });
    expect(ranked[1]).toEqual({ id: 'a', isExact: false });
  });

  it('orders the others by their rarest shared neighbours', () => {
    const ranked = rankResults({ plain: [], exact: [[]], votes: [['a', 'b', 'c', 'd'], ['d']], pages: 100 });
    expect(ranked.map(({ id }) => id)[0]).toBe('d');
  });

  it('leaves out pages that only hold the characters apart', () => {
    expect(rankResults({ plain: ['a', 'b'], exact: [[]], votes: [['b']], pages: 2 })).toEqual([
      { id: 'b', isExact: false },
    ]);
  });

  it('keeps what the plain search finds for the beginning of a single word', () => {
    expect(rankResults({ plain: ['a'], exact: [[]], votes: [], pages: 1 })).toEqual([
      { id: 'a', isExact: false },
    ]);
  });

  it('never lists a page twice, and lists every exact page', () => {
    fc.assert(
      fc.property(
        ids,
        fc.array(ids, { minLength: 1, maxLength: 3 }),
        fc.array(ids, { maxLength: 4 }),
        (plain, exact, votes) => {
          const ranked = rankResults({ plain, exact, votes, pages: 6 });
          expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
          const wanted = exact.reduce((kept, hits) => kept.filter((id) => hits.includes(id)));
          expect(
            ranked
              .filter((row) => row.isExact)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(wanted.toSorted());
          expect(ranked.filter((row) => !row.isExact).length).toBeLessThanOrEqual(mostNearResults);
        },
      ),
    );
  });
});
