import { describe, expect, it } from 'vitest';
import { findPunctuationFaults } from '../../../src/domain/content/chinese-punctuation.ts';

const marks = (text: string) =>
  findPunctuationFaults(text)
    .map(({ found }) => found)
    .join('');

describe('findPunctuationFaults', () => {
  it.each([
    ['客户说:“下个月”', ':'],
    ['先付十万,其余再谈', ','],
    ['底线(BATNA)写下来', '()'],
    ['真的吗?', '?'],
    ['他说"再等等"', '""'],
    ['他说「再等等」', '「」'],
    ['**三条规则**:先诊断', ':'],
    ['写成书面.', '.'],
  ])('refuses %s', (text, found) => {
    expect(marks(text)).toBe(found);
  });

  it.each([
    '约 1,234.5 元',
    '下午 15:00 前',
    '“Pay now, please.” 他写道',
    '比例 3:2',
    '第1.5条',
    '先付，再谈（写下来）。',
    '3.3 万元',
  ])('lets %s be', (text) => {
    expect(marks(text)).toBe('');
  });
});
