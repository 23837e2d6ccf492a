import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestBackup,
  makeBackup,
  mergeBackup,
  nameBackup,
  readBackup,
  writeBackup,
} from '../../../src/domain/backup/backup.ts';
import type { AnyPart } from '../../../src/domain/backup/part.ts';
import { emptyShelf, guardShelf } from '../../../src/domain/case/guard-case.ts';
import { mergeShelves } from '../../../src/domain/case/merge-case.ts';
import { mergeProgress } from '../../../src/domain/progress/merge.ts';
import { guardProgress } from '../../../src/domain/progress/progress.ts';
import { aShelf } from '../case/arbitrary-case.ts';

const madeAt = '2026-11-21T08:00:00.000Z';
const parts: AnyPart[] = [
  {
    name: 'cases',
    key: 'pif:cases:v1',
    initial: emptyShelf,
    guard: guardShelf,
    merge: mergeShelves,
    count: (shelf: typeof emptyShelf) => Object.keys(shelf.cases).length,
  },
  {
    name: 'progress',
    key: 'pif:progress:v1',
    initial: {},
    guard: guardProgress,
    merge: mergeProgress,
    count: (value: object) => Object.keys(value).length,
  },
];
const whole = writeBackup(makeBackup({ cases: emptyShelf, progress: {} }, madeAt));

describe('a back-up', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(aShelf, (cases) => {
        const backup = makeBackup({ cases, progress: {} }, madeAt);
        expect(readBackup(writeBackup(backup), parts)).toEqual({ type: 'ok', backup });
      }),
    );
  });

  it('is named after its day', () => {
    expect(nameBackup('2026-11-21')).toBe('paid-in-full-2026-11-21.json');
  });

  it.each([
    ['empty', '  \n'],
    ['not-json', 'hello'],
    ['not-json', '{"app":"another'],
    ['damaged', whole.slice(0, -20)],
    ['foreign', '[]'],
    ['foreign', 'null'],
    ['foreign', '{"app":"another","format":1}'],
    ['newer', whole.replace('"format": 1', '"format": 2')],
    ['newer', whole.replace('"progress": {}', '"progress": {}, "weather": [1]')],
    ['damaged', whole.replace('"format": 1', '"format": "1"')],
    ['damaged', whole.replace('"format": 1', '"format": 0')],
    ['damaged', whole.replace(madeAt, 'yesterday')],
    ['damaged', whole.replace('"progress": {}', '"progress": { "one": 5 }')],
    ['damaged', whole.replace('"progress": {}', '"progress": []')],
    ['damaged', whole.replace('"progress": {}', `"progress": ${'['.repeat(9000)}${']'.repeat(9000)}`)],
    ['too-large', whole + ' '.repeat(longestBackup)],
  ])('is refused as %s', (code, text) => {
    expect(readBackup(text, parts)).toEqual({ type: 'refused', code });
  });

  it('is read with a byte order mark', () => {
    expect(readBackup(`\uFEFF${whole}`, parts)).toMatchObject({
      type: 'ok',
      backup: { stores: { progress: {} } },
    });
  });

  it('with any store this version does not know is refused, so that none is left out without a word', () => {
    const anyName = fc.string().filter((name) => !['cases', 'progress', '__proto__'].includes(name));
    fc.assert(
      fc.property(anyName, fc.jsonValue(), (name, value) => {
        const text = writeBackup(makeBackup({ progress: {}, [name]: value }, madeAt));
        expect(readBackup(text, parts)).toEqual({ type: 'refused', code: 'newer' });
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, stores) => {
        expect(readBackup(text, parts).type).toBe('refused');
        readBackup(JSON.stringify({ app: 'paid-in-full', format: 1, madeAt, stores }), parts);
      }),
    );
  });

  it('merges without losing a case, any number of times', () => {
    fc.assert(
      fc.property(aShelf, aShelf, (here, saved) => {
        const merged = mergeBackup({ cases: here }, { cases: saved }, parts);
        expect(merged).toEqual({ cases: mergeShelves(here, saved), progress: {} });
        expect(mergeBackup(merged, { cases: saved }, parts)).toEqual(merged);
      }),
    );
  });

  it('leaves alone what it does not hold', () => {
    const here = { cases: emptyShelf, progress: { one: { started: madeAt, lastVisited: madeAt } } };
    expect(mergeBackup(here, {}, parts)).toEqual(here);
  });
});
