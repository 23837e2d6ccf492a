import { describe, expect, it } from 'vitest';
import { allowedLength, countProse } from '../../../src/domain/content/count-prose.ts';

describe('countProse', () => {
  it('counts Chinese characters, not marks or Latin letters', () => {
    expect(countProse('zh', '欠 20 万，写下 BATNA。')).toBe(4);
  });

  it('counts English words; amounts and contractions are one each', () => {
    expect(countProse('en', "It's 1,234.50 yuan — don't wait.")).toBe(5);
  });
});

describe('allowedLength', () => {
  it('gives room for each topic above six', () => {
    expect(allowedLength('zh', 6)).toEqual({ least: 1500, most: 2600 });
    expect(allowedLength('en', 8)).toEqual({ least: 1020, most: 1620 });
  });
});
