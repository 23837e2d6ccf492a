import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMoves, moveWorks, worksBut, worksOf } from '../../../src/domain/case/work-by-place.ts';

const anyWorks = fc.dictionary(
  fc.constantFrom('none', 'a', 'b', 'none/claim', 'none/note/x', 'a/claim', 'b/note/x', 'ab', 'nonesuch'),
  fc.integer(),
);

describe('work by place', () => {
  it('belongs to the owner its place begins with, whole words only', () => {
    const works = { a: 1, ab: 2, 'a/claim': 3, 'b/a': 4 };
    expect(worksOf(works, 'a')).toEqual({ a: 1, 'a/claim': 3 });
    expect(worksBut(works, 'a')).toEqual({ ab: 2, 'b/a': 4 });
  });

  it('is handed over with what its place says beside the owner, and never over what is there', () => {
    const works = { 'new/claim': 1, 'new/note/x': 2, 'a/claim': 3 };
    expect(moveWorks(works, listMoves(works, 'new', 'a'))).toEqual({
      'new/claim': 1,
      'a/note/x': 2,
      'a/claim': 3,
    });
  });

  it('is one owner’s or all others’', () => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        expect({ ...worksOf(works, 'a'), ...worksBut(works, 'a') }).toEqual(works);
      }),
    );
  });

  it('is not lost by being handed over, and can be handed back', () => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        const moves = listMoves(works, 'none', 'a');
        const moved = moveWorks(works, moves);
        expect(Object.values(moved).sort()).toEqual(Object.values(works).sort());
        for (const [place, work] of Object.entries(worksOf(works, 'a'))) expect(moved[place]).toBe(work);
        const back = moves.map(([from, to]) => [to, from] as const);
        expect(moveWorks(moved, back)).toEqual(works);
      }),
    );
  });

  it('stays where it is when its new place was taken meanwhile', () => {
    expect(moveWorks({ none: 1, a: 2 }, [['none', 'a']])).toEqual({ none: 1, a: 2 });
  });
});
