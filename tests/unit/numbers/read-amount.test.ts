import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRange } from '../../../src/domain/numbers/check-range.ts';
import { readAmount, type AmountUnit } from '../../../src/domain/numbers/read-amount.ts';

const wan = { min: 0.01, max: 100_000 };
const cny = { min: 100, max: 1_000_000_000 };

describe('an amount field in 万元', () => {
  it.each<[string, number]>([
    ['20', 20],
    ['20万', 20],
    ['20w', 20],
    ['20 万元', 20],
    ['200,000元', 20],
    ['¥200,000', 20],
    ['¥203,486.50', 20.34865],
    ['1.5亿', 15_000],
    ['5千', 0.5],
  ])('reads %j as %d', (text, value) => {
    expect(readAmount(text, 'wan', wan)).toEqual({ type: 'number', value });
  });

  it('suspects yuan in a bare number too large for the field and offers the likely amount', () => {
    expect(readAmount('200000', 'wan', wan)).toEqual({ type: 'invalid', code: 'looks-like-yuan', meant: 20 });
    expect(readAmount('203,486.50', 'wan', wan)).toEqual({
      type: 'invalid',
      code: 'looks-like-yuan',
      meant: 20.34865,
    });
  });

  it('takes a bare number of a hundred million yuan and more, but says that it may be yuan', () => {
    expect(readAmount('50000', 'wan', wan)).toEqual({
      type: 'number',
      value: 50_000,
      doubt: { code: 'looks-like-yuan', meant: 5 },
    });
    expect(readAmount('50000万', 'wan', wan)).toEqual({ type: 'number', value: 50_000 });
  });

  it('suspects 万 where a yuan mark gives less than a hundred yuan', () => {
    expect(readAmount('¥20', 'wan', wan)).toEqual({ type: 'invalid', code: 'looks-like-wan', meant: 20 });
  });

  it.each([
    ['-5', 'negative'],
    ['-5万', 'negative'],
    ['0', 'too-small'],
    ['20亿', 'too-large'],
    ['99999999999999', 'too-large'],
    ['1e400', 'not-finite'],
    ['-1e400', 'negative'],
    ['-9e999万', 'negative'],
    ['abc', 'not-a-number'],
    ['1,5', 'bad-grouping'],
  ])('refuses %j as %s', (text, code) => {
    expect(readAmount(text, 'wan', wan)).toEqual({ type: 'invalid', code });
  });

  it('keeps empty apart from wrong', () => {
    expect(readAmount('　', 'wan', wan)).toEqual({ type: 'empty' });
  });
});

describe('an amount field in yuan', () => {
  it.each<[string, number]>([
    ['200000', 200_000],
    ['20万', 200_000],
    ['200k', 200_000],
    ['¥203,486.50', 203_486.5],
  ])('reads %j as %d', (text, value) => {
    expect(readAmount(text, 'cny', cny)).toEqual({ type: 'number', value });
  });

  it('suspects 万 in a bare number too small for the field', () => {
    expect(readAmount('20', 'cny', cny)).toEqual({ type: 'invalid', code: 'looks-like-wan', meant: 200_000 });
    expect(readAmount('20元', 'cny', cny)).toEqual({ type: 'invalid', code: 'too-small' });
  });
});

it('gives amounts inside the range only, whatever is typed and in whichever unit', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-e万亿wk¥元 ')), maxLength: 16 }),
    fc.double({ noNaN: true }).map(String),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom<AmountUnit>('wan', 'cny'), (text, unit) => {
      const range = unit === 'wan' ? wan : cny;
      const reading = readAmount(text, unit, range);
      const values =
        reading.type === 'number'
          ? [reading.value, reading.doubt?.meant ?? reading.value]
          : reading.type === 'invalid' && reading.meant !== undefined
            ? [reading.meant]
            : [];
      for (const value of values) expect(checkRange(value, range)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

describe('checkRange', () => {
  it('tells negative, too small and too large apart', () => {
    expect(checkRange(-1, { min: 0, max: 10 })).toBe('negative');
    expect(checkRange(-11, { min: -10, max: 10 })).toBe('too-small');
    expect(checkRange(0.5, { min: 1, max: 10 })).toBe('too-small');
    expect(checkRange(10.1, { min: 1, max: 10 })).toBe('too-large');
    expect(checkRange(10, { min: 1, max: 10 })).toBeUndefined();
  });
});
