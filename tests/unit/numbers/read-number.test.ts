import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, readPercent } from '../../../src/domain/numbers/read-number.ts';

const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

describe('readNumber', () => {
  it.each<[string, number]>([
    ['20', 20],
    ['-3.5', -3.5],
    ['+7', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['-0', 0],
    ['  20\t', 20],
    ['\u00a020\u3000', 20],
    ['\ufeff20\u200b', 20],
    ['２０', 20],
    ['２０．５', 20.5],
    ['－３', -3],
    ['−3', -3],
    ['1。5', 1.5],
    ['1,234.5', 1234.5],
    ['1，234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1 234 567.5', 1_234_567.5],
    ['1\u202f234', 1234],
    ['20万', 200_000],
    ['20 萬', 200_000],
    ['1.5亿', 150_000_000],
    ['1.15亿', 115_000_000],
    ['3千万', 30_000_000],
    ['2百万', 2_000_000],
    ['5千', 5000],
    ['20w', 200_000],
    ['20 W', 200_000],
    ['20k', 20_000],
    ['1.2m', 1_200_000],
    ['¥203,486.50', 203_486.5],
    ['￥２０万', 200_000],
    ['-¥5', -5],
    ['¥-5', -5],
    ['203486.50元', 203_486.5],
    ['20 万元', 200_000],
    ['RMB 1,000', 1000],
    ['1000 CNY', 1000],
    ['人民币20万元整', 200_000],
    ['1e5', 100_000],
    ['1e-400', 0],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ type: 'number', value });
  });

  it.each(['', ' ', '\u3000\u00a0', '\u200b'])('finds %j empty', (text) => {
    expect(readNumber(text)).toEqual({ type: 'empty' });
  });

  it.each([
    ['twenty', 'not-a-number'],
    ['二十万', 'not-a-number'],
    ['1万5', 'not-a-number'],
    ['2万5千', 'not-a-number'],
    ['20 30', 'not-a-number'],
    ['100\t200', 'not-a-number'],
    ['10-20', 'not-a-number'],
    ['10²', 'not-a-number'],
    ['½', 'not-a-number'],
    ['20%', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['+-5', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['.', 'not-a-number'],
    [',', 'not-a-number'],
    ['万', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1,5', 'bad-grouping'],
    ['20,0000', 'bad-grouping'],
    ['1,234,56', 'bad-grouping'],
    ['1e400', 'not-finite'],
    ['-1e400', 'not-finite'],
    ['1e300亿亿', 'not-a-number'],
    [`1e${'9'.repeat(400)}`, 'not-finite'],
    ['9'.repeat(400), 'not-finite'],
  ])('refuses %j as %s', (text, code) => {
    expect(readNumber(text)).toEqual({ type: 'invalid', code });
  });

  it('never gives NaN or an infinity, whatever is typed', () => {
    const pieces = fc.constantFrom(...Array.from('0159０９.,，。 -+eE万亿wkm千百¥￥元\u3000\t%'));
    const texts = fc.oneof(anyText, fc.string({ unit: pieces, maxLength: 30 }));
    fc.assert(
      fc.property(texts, (text) => {
        for (const reading of [readNumber(text), readPercent(text)]) {
          if (reading.type === 'number') expect(Number.isFinite(reading.value)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back every number as it is printed, with or without groups', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readNumber(String(number))).toEqual({ type: 'number', value: number + 0 });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
        expect(readNumber(number.toLocaleString('en'))).toEqual({ type: 'number', value: number + 0 });
      }),
    );
  });

  it('answers at once to a very long text', () => {
    expect(readNumber(`${'1,'.repeat(100_000)}x`).type).toBe('invalid');
    expect(readNumber(`${'1 111'.repeat(100_000)}x`).type).toBe('invalid');
  });
});

describe('readPercent', () => {
  it.each([
    ['35', 0.35],
    ['35%', 0.35],
    ['３５％', 0.35],
    ['0.5 %', 0.005],
    ['7', 0.07],
  ])('reads %j as the share %d', (text, value) => {
    expect(readPercent(text)).toEqual({ type: 'number', value });
  });

  it.each(['35元', '3万', 'x', '35%%'])('refuses %j', (text) => {
    expect(readPercent(text)).toEqual({ type: 'invalid', code: 'not-a-number' });
  });
});
