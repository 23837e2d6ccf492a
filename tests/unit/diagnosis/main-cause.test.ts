import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/case/fields/claim.ts';
import { diagnose } from '../../../src/domain/diagnosis/judge-causes.ts';
import { chooseMainCause, listConcerns } from '../../../src/domain/diagnosis/main-cause.ts';
import { readNotedSum } from '../../../src/domain/diagnosis/noted-sum.ts';
import { markIds, type DiagnosisSheet, type Mark } from '../../../src/domain/diagnosis/sheet.ts';

const claimOf = (openMinor: number, disputedMinor: number, kind: Claim['kind'] = 'debt'): Claim => ({
  kind,
  currency: 'CNY',
  totalMinor: openMinor,
  invoices: [{ no: 'YF-0926', amountMinor: openMinor, openMinor, disputedMinor }],
});

/** Two causes that both stand: a documented complaint, and others paid while new goods are wanted. */
const both: DiagnosisSheet = {
  marks: {
    'complaint-early': 'seen',
    'quality-shown': 'seen',
    'pays-others': 'seen',
    'excuse-changes': 'seen',
  },
  amounts: {},
};
const choose = (sheet: DiagnosisSheet, claim?: Claim) => chooseMainCause(diagnose(sheet), sheet, claim);

describe('the sum in a note', () => {
  test.each([
    ['166,000 元，其余三张', 16_600_000, false],
    ['20,000，YF-0926', 2_000_000, false],
    ['YF-0926，20,000', 2_000_000, false],
    ['YF-0926 的 2 万', 2_000_000, false],
    ['16.6万', 16_600_000, false],
    ['260k', 26_000_000, false],
    ['９月17日的 ２０，０００ 元', 2_000_000, false],
    ['3 张，166000', 16_600_000, false],
    ['20,000，3 张', 2_000_000, false],
    ['¥20,000 of PK-2634', 2_000_000, false],
    ['30,000, PK-2634', 3_000_000, false],
    ['30 thousand', 3_000_000, false],
    ['RMB5000', 500_000, false],
    ['CNY 20,000, PK-2634', 2_000_000, false],
    ['2千万', 2_000_000_000, false],
    ['3百万元', 300_000_000, false],
    ['1,200件，5万', 5_000_000, false],
    ['41 / 2026-0817', 4_100, true],
    ['12.6 / A-0917', 1_260, true],
  ])('of %j is %d minor units, bare: %s', (note, minor, isBare) => {
    expect(readNotedSum(note)).toEqual({ minor, isBare });
  });

  test.each(['', '其余三张', 'PK-2634', '2026-09-17', '9月17日', 'all of it', '3 invoices'])(
    'of %j is not there',
    (note) => expect(readNotedSum(note)).toBeUndefined(),
  );

  test('is a positive whole number of minor units in any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (note) => {
        const found = readNotedSum(note);
        if (found) expect(Number.isSafeInteger(found.minor) && found.minor >= 0).toBe(true);
      }),
    );
  });
});

describe('the cause to record', () => {
  test('is the only one that stands', () => {
    expect(choose({ ...both, marks: { 'names-missing': 'seen' } })).toEqual({
      type: 'only',
      cause: 'process',
    });
    expect(choose({ marks: {}, amounts: {} })).toEqual({ type: 'none' });
  });

  test('is left to the learner where two stand and nobody knows how much money each holds back', () => {
    expect(diagnose(both).verdict.type).toBe('mixed');
    expect(choose(both)).toEqual({
      type: 'open',
      concerns: [{ cause: 'dispute' }, { cause: 'unwillingness' }],
    });
    expect(choose(both, claimOf(18_600_000, 0)).type).toBe('open');
    expect(choose(both, claimOf(18_600_000, 2_000_000, 'target')).type).toBe('open');
  });

  test('is the larger part of the claim where its disputed part is known', () => {
    expect(choose(both, claimOf(18_600_000, 2_000_000))).toEqual({
      type: 'larger',
      cause: 'unwillingness',
      concerns: [
        { cause: 'dispute', minor: 2_000_000 },
        { cause: 'unwillingness', minor: 16_600_000 },
      ],
    });
    expect(choose(both, claimOf(18_600_000, 15_000_000))).toMatchObject({ cause: 'dispute' });
  });

  test('is the larger of two noted sums, whatever the claim says', () => {
    const noted = { ...both, amounts: { dispute: '2万', unwillingness: '166,000 元，其余三张' } };
    expect(choose(noted)).toMatchObject({ type: 'larger', cause: 'unwillingness' });
    expect(choose({ ...both, amounts: { dispute: '41', unwillingness: '5' } })).toMatchObject({
      cause: 'dispute',
    });
  });

  test('is left to the learner where the unit of one sum is open, or both are equal', () => {
    expect(choose({ ...both, amounts: { dispute: '41', unwillingness: '5,000' } }).type).toBe('open');
    expect(choose({ ...both, amounts: { dispute: '2万', unwillingness: '20,000' } }).type).toBe('open');
    expect(choose({ ...both, amounts: { dispute: '2' } }, claimOf(18_600_000, 2_000_000)).type).toBe('open');
  });

  test('is not the first of two that are level in evidence too thin to tell', () => {
    const level: DiagnosisSheet = { marks: { silent: 'seen', 'promise-broken': 'seen' }, amounts: {} };
    expect(diagnose(level).verdict.type).toBe('not-enough');
    expect(choose(level)).toEqual({
      type: 'open',
      concerns: [{ cause: 'inability' }, { cause: 'unwillingness' }],
    });
  });

  test('is bad faith where a hard sign was seen, however small its sum', () => {
    const hard: DiagnosisSheet = {
      marks: { ...both.marks, 'moves-assets': 'seen', 'new-company': 'seen' },
      amounts: { 'bad-faith': '1,000', dispute: '5,000', unwillingness: '9,000' },
    };
    expect(choose(hard)).toEqual({ type: 'hard-sign', cause: 'bad-faith' });
  });

  test('does not depend on the order of the ticks, and is one that stands', () => {
    const marks = fc.dictionary(fc.constantFrom(...markIds), fc.constantFrom<Mark>('seen', 'heard'));
    fc.assert(
      fc.property(marks, (ticked) => {
        const sheet: DiagnosisSheet = { marks: ticked, amounts: {} };
        const turned = { ...sheet, marks: Object.fromEntries(Object.entries(ticked).reverse()) };
        const main = choose(sheet, claimOf(18_600_000, 2_000_000));
        expect(choose(turned, claimOf(18_600_000, 2_000_000))).toEqual(main);
        const standing = listConcerns(diagnose(sheet), sheet, undefined).map(({ cause }) => cause);
        if ('cause' in main) expect(standing).toContain(main.cause);
      }),
    );
  });
});

describe('what concerns each cause', () => {
  test('takes in a cause with an amount and a sign that does not stand by itself', () => {
    const sheet: DiagnosisSheet = {
      marks: { 'complaint-early': 'seen', 'quality-shown': 'seen', 'wants-new-goods': 'seen' },
      amounts: { dispute: '30,000, PK-2634', unwillingness: '234,000', inability: '9' },
    };
    expect(listConcerns(diagnose(sheet), sheet, undefined)).toEqual([
      { cause: 'dispute', note: '30,000, PK-2634', minor: 3_000_000 },
      { cause: 'unwillingness', note: '234,000', minor: 23_400_000 },
    ]);
  });
});
