import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  showAmount,
  showCents,
  showExact,
  showFull,
  showShare,
  showUnit,
} from '../../../src/widgets/anchor-calculator/amounts.ts';

const tags = { zh: 'zh-Hans', en: 'en-GB' } as const;

describe('amounts of the calculator', () => {
  it.each([
    ['15', showAmount(15)],
    ['17.5', showAmount(17.5)],
    ['0.0213', showAmount(0.0213)],
    ['15.50', showExact(15.5)],
    ['-1,234.50', showExact(-1234.5)],
    ['0', showAmount(-0)],
    ['80.9%', showShare(0.80897)],
    ['200,000 元', showFull(20, 'CNY', 'zh')],
    ['¥1,234.50', showFull(0.12345, 'CNY', 'en')],
    ['£34,310', showFull(3.431, 'GBP', 'en')],
    ['£34,310.00', showCents(3.431, 'GBP', 'zh')],
    ['£10,000', showUnit('GBP', 'en')],
    ['¥10,000', showUnit('CNY', 'en')],
    ['万英镑', showUnit('GBP', 'zh')],
    ['万元', showUnit('CNY', 'zh')],
  ])('writes %s', (expected, written) => {
    expect(written).toBe(expected);
  });

  it('writes what the language’s own formatter writes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e9, noNaN: true }),
        fc.constantFrom('zh', 'en'),
        (value, locale) => {
          const rounded = Math.round(value * 100) / 100;
          const format = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 });
          expect(showAmount(rounded)).toBe(format.format(rounded));
        },
      ),
    );
  });
});
