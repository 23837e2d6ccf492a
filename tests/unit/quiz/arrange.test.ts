import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeItems, arrangeOptions, arrangeRights } from '../../../src/domain/quiz/arrange.ts';
import { moveItem } from '../../../src/domain/quiz/order.ts';
import { disorder, randomFrom, shuffle } from '../../../src/domain/quiz/shuffle.ts';

const id = fc.stringMatching(/^[a-z]{1,8}$/);
const ids = fc.uniqueArray(id, { minLength: 2, maxLength: 9 });
const asOptions = (list: string[]) => list.map((one) => ({ id: one, text: one, why: one }));

describe('a shuffle', () => {
  test('keeps the set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, luck) => {
        expect(shuffle(list, randomFrom(luck)).sort()).toEqual([...list].sort());
      }),
    );
  });

  test('comes out the same for the same text', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    expect(shuffle(list, randomFrom('first-call'))).toEqual(shuffle(list, randomFrom('first-call')));
  });

  test('puts every item into every place about equally often', () => {
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 2000; i += 1) {
      const place = shuffle([0, 1, 2, 3], randomFrom(`question-${i}`)).indexOf(0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(420);
  });
});

test('a disordered list has the same items and never the same order', () => {
  fc.assert(
    fc.property(ids, fc.string(), (list, luck) => {
      const other = disorder(list, randomFrom(luck));
      expect([...other].sort()).toEqual([...list].sort());
      expect(other).not.toEqual(list);
    }),
  );
});

describe('a question', () => {
  test('shows its options in an order of its own, whatever order they were written in', () => {
    fc.assert(
      fc.property(id, ids, (question, list) => {
        const shown = arrangeOptions({ id: question, options: asOptions(list) });
        expect(shown.map((option) => option.id).sort()).toEqual([...list].sort());
        expect(arrangeOptions({ id: question, options: asOptions(list) })).toEqual(shown);
      }),
    );
  });

  test('never shows items in the right order, nor right-hand sides beside their own left ones', () => {
    fc.assert(
      fc.property(id, ids, (question, list) => {
        expect(arrangeItems({ id: question, items: asOptions(list) })).not.toEqual(list);
        const pairs = list.map((one) => ({ id: one, left: one, right: one, why: one }));
        expect(arrangeRights({ id: question, pairs }).map((right) => right.id)).not.toEqual(list);
      }),
    );
  });
});

describe('moving an item', () => {
  const all = () => true;

  test.each([
    ['b', -1, ['b', 'a', 'c', 'd']],
    ['b', 1, ['a', 'c', 'b', 'd']],
    ['a', -1, ['a', 'b', 'c', 'd']],
    ['d', 1, ['a', 'b', 'c', 'd']],
    ['nobody', 1, ['a', 'b', 'c', 'd']],
  ] as const)('%s by %i gives %j', (item, step, expected) => {
    expect(moveItem(['a', 'b', 'c', 'd'], item, step, all)).toEqual(expected);
  });

  test('jumps over settled items and leaves them where they are', () => {
    expect(moveItem(['a', 'b', 'c', 'd'], 'c', -1, (one) => one !== 'b')).toEqual(['c', 'b', 'a', 'd']);
    expect(moveItem(['a', 'b', 'c', 'd'], 'c', -1, (one) => one === 'c' || one === 'd')).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
