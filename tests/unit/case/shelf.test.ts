import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCase } from '../../../src/domain/case/case.ts';
import { emptyShelf, type CaseShelf } from '../../../src/domain/case/guard-case.ts';
import { nextLetters, putCase, removeCase } from '../../../src/domain/case/shelf.ts';

const at = '2026-11-21T08:00:00.000Z';
const shelfOf = (names: readonly string[]): CaseShelf =>
  names.reduce((shelf, name, place) => putCase(shelf, createCase(`k${place}`, name, at)), emptyShelf);

describe('the letters for the next case', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [52, 'BA'],
    [702, 'AAA'],
  ])('after %i cases are %s', (count, letters) => {
    expect(nextLetters(shelfOf(Array.from({ length: count }, (_, n) => `Blue ${n}`)))).toBe(letters);
  });

  it('are not those of a case that is still there, in either language', () => {
    expect(nextLetters(removeCase(shelfOf(['客户 A', '客户 B', '客户 C']), 'k0'))).toBe('D');
    expect(nextLetters(removeCase(shelfOf(['Customer A', 'Customer B', 'Customer C']), 'k1'))).toBe('D');
  });

  it('never make a name that stands there already, whatever was made and deleted', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(5), { nil: undefined }), { maxLength: 30 }), (steps) => {
        steps.reduce((shelf, gone, n) => {
          const ids = Object.keys(shelf.cases);
          if (gone !== undefined) return removeCase(shelf, ids[gone % Math.max(1, ids.length)] ?? '');
          const name = `客户 ${nextLetters(shelf)}`;
          expect(Object.values(shelf.cases).map((one) => one.name)).not.toContain(name);
          return putCase(shelf, createCase(`k${n}`, name, at));
        }, emptyShelf);
      }),
    );
  });
});
