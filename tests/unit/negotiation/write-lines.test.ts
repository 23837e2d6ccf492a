import { describe, expect, it } from 'vitest';
import { defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import type { AnchorInputs } from '../../../src/domain/negotiation/anchor-inputs.ts';
import type { LineId } from '../../../src/domain/negotiation/choose-lines.ts';
import { writeLines, type Known } from '../../../src/widgets/anchor-calculator/parts/write-lines.ts';

const debt: AnchorInputs = { ...defaultsFor(16.6, 'debt'), target: 10, expectedOffer: 3 };
const owed = { total: 18.6, disputed: 2, invoices: 3 };
const say = (id: LineId, locale: 'zh' | 'en', inputs: AnchorInputs = debt, known: Known = { owed }) =>
  writeLines(inputs, locale, known).find((line) => line.id === id)?.text;

describe('the words to say of a debt with a disputed part', () => {
  it('open with the whole debt to the 分, the disputed part apart, the rest asked for', () => {
    expect(say('debt-open-whole', 'zh')).toBe(
      '贵司逾期合计 186,000.00 元，明细已经发您。其中 20,000.00 元有争议，单列出来另外核对；没有争议的 166,000.00 元，请在〔周五，几月几日 15 点〕前付清。',
    );
    expect(say('debt-open-whole', 'en')).toBe(
      'Your account is ¥186,000.00 overdue in all, and the statement is in your inbox. ¥20,000.00 of that is in dispute, and we are checking it separately. Please pay the other ¥166,000.00 by [3 p.m. on Friday, date].',
    );
    expect(say('debt-open-part', 'zh', { ...debt, ask: 12 })).toContain(
      '没有争议的是 166,000.00 元，请在〔周五，几月几日 15 点〕前先付 120,000 元',
    );
  });

  it('count the invoices of the case', () => {
    expect(say('precise-anchor', 'zh')).toMatch(/^186,000\.00 元是 3 张发票的合计，/);
    expect(say('precise-anchor', 'en')).toMatch(/^¥186,000\.00 is the sum of 3 invoices;/);
    expect(say('precise-anchor', 'en', debt, { owed: { ...owed, invoices: 1 } })).toMatch(/one invoice/);
    expect(say('precise-anchor', 'zh', debt, {})).toMatch(/是〔几〕张发票/);
  });

  it('name the day of the ask, and no hour that nobody gave', () => {
    const known = { owed, day: '2026-12-04' };
    expect(say('debt-open-whole', 'zh', debt, known)).toContain('请在 12 月 4 日星期五前付清');
    expect(say('debt-open-whole', 'en', debt, known)).toContain('¥166,000.00 by Friday 4 December.');
    for (const locale of ['zh', 'en'] as const)
      for (const { text } of writeLines(debt, locale, known)) expect(text).not.toMatch(/15 点|3 p\.m\./);
  });

  it('keep every unpaid yuan in the reservation', () => {
    expect(say('part-payment-reservation', 'zh')).toBe(
      '本次付款 100,000 元为部分还款，不构成对剩余款项 86,000.00 元（含有争议的 20,000.00 元）的放弃。',
    );
    expect(say('part-payment-reservation', 'en')).toBe(
      'This payment of ¥100,000 is part payment and waives nothing of the other ¥86,000.00, which includes the disputed ¥20,000.00.',
    );
  });

  it('stay simple where nothing is in dispute', () => {
    expect(say('debt-open-whole', 'zh', debt, {})).toBe(
      '贵司逾期合计 166,000.00 元，明细已经发您。请在〔周五，几月几日 15 点〕前全额付清。',
    );
  });
});

describe('every line', () => {
  const all = [exampleInputs, debt, { ...debt, ask: 12 }, { ...debt, expectedOffer: 0 }].flatMap((inputs) =>
    [{}, { owed }, { owed, guesses: ['expectedOffer', 'target'] as const }].flatMap((known) =>
      (['zh', 'en'] as const).flatMap((locale) => writeLines(inputs, locale, known)),
    ),
  );

  it('has all its places filled, one unit throughout, and no space between a unit and the word after it', () => {
    for (const { text } of all) {
      expect(text).not.toMatch(/\{\w+\}|NaN|undefined|万/);
      expect(text).not.toMatch(/元 \p{Script=Han}/u);
    }
  });

  it('leaves open what nobody has chosen or heard', () => {
    const open = { owed, guesses: ['expectedOffer', 'target'] as const };
    expect(say('debt-answer-small-offer', 'zh', debt, open)).toMatch(/^〔他说的数〕我记下/);
    expect(say('debt-written-confirmation', 'en', debt, open)).toContain('[the sum agreed] by [hour, date]');
    expect(say('part-payment-reservation', 'zh', debt, open)).toBe(
      '本次付款〔这次付的数〕为部分还款，不构成对剩余款项〔余数〕（含有争议的 20,000.00 元）的放弃。',
    );
  });
});
