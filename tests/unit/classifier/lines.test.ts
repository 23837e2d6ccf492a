import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/case/fields/claim.ts';
import { fillLine } from '../../../src/widgets/debtor-classifier/parts/fill-line.ts';
import { words } from '../../../src/widgets/debtor-classifier/words.ts';
import { model } from './real-model.ts';

const today = '2026-12-01';
const claim: Claim = {
  kind: 'debt',
  currency: 'CNY',
  totalMinor: 18_600_000,
  due: '2026-09-17',
  invoices: [
    { no: 'YF-1020', due: '2026-11-05', amountMinor: 4_000_000, openMinor: 4_000_000, disputedMinor: 0 },
    { no: 'YF-0912', due: '2026-09-17', amountMinor: 8_600_000, openMinor: 8_600_000, disputedMinor: 0 },
    {
      no: 'YF-0926',
      due: '2026-10-10',
      amountMinor: 6_000_000,
      openMinor: 6_000_000,
      disputedMinor: 2_000_000,
    },
  ],
};
const lines = [...model.situations.flatMap((one) => one.lines), ...model.behaviours.map(({ line }) => line)];
const say = (locale: 'zh' | 'en', about: Claim | undefined): string[] =>
  lines.map((line) => fillLine(line[locale], about, words[locale], locale, today));

describe('the words to say', () => {
  it('carry what the case knows: the whole claim, what is asked, what is disputed, the first day, the oldest invoice', () => {
    expect(say('zh', claim).filter((line, place) => line !== lines[place]?.zh)).toMatchInlineSnapshot(`
      [
        "YF-0912 这张票现在停在哪一步，缺哪份材料，谁签？",
        "欠款 18.6 万元（其中 2 万元有争议，另外核），最早一张 2026 年 9 月 17 日到期。新单我很想做，公司规定没有争议的逾期清零才开新单：16.6 万元〔周五〕到账，〔周一〕发货。",
        "16.6 万元哪天几点走，谁提交？到时没走，我们就按合同〔第几条〕办。",
        "质量的事我今天就登记成投诉单，编号发您；〔几号〕派人来和您一起验。牵涉的是这一批 2 万元。",
        "其余 16.6 万元跟这批货无关，请排进〔几号〕那批。",
        "没牵涉的 16.6 万元不等检验，请排进〔几号〕那批。",
        "您的意思我听清了。16.6 万元没有争议，这一点不变，方案 A 还是 B？",
        "交情在，所以我来找您当面说：16.6 万元，周四 15 点前能走吗？不能，卡在哪里？",
      ]
    `);
    expect(say('en', claim).filter((line, place) => line !== lines[place]?.en)).toMatchInlineSnapshot(`
      [
        "Which step is invoice YF-0912 at, which paper is missing, and who signs it?",
        "You owe ¥186,000 (¥20,000 of it is in dispute and being checked), due on 17 September 2026 (the oldest invoice). I’d like to release your order, but we don’t ship while undisputed invoices are overdue. Once ¥166,000 is in on [Friday], it leaves on [Monday].",
        "Which day and hour does the ¥166,000 go, and who submits it? If it has not gone by then, we act under clause [number].",
        "I’m logging your quality query today and someone will check it with you on [date]. It concerns this batch only, ¥20,000.",
        "The other ¥166,000 is not affected. Please put it into the run on [date].",
        "The ¥166,000 that is not affected need not wait for the check. Please put it into the run on [date].",
        "I hear you. The ¥166,000 is not in dispute and stands; option A or B?",
        "Because we’re friends I came in person. Can the ¥166,000 go by 3 p.m. on Thursday? If not, what is it stuck on?",
      ]
    `);
  });

  it('leave brackets without a debt in the case, and for what it does not know', () => {
    for (const about of [undefined, { ...claim, kind: 'target' as const }]) {
      for (const line of [...say('zh', about), ...say('en', about)])
        expect(line).not.toMatch(/[{}\d]{2,}万|\{/);
      expect(say('zh', about).join('')).toContain('欠款〔金额〕，〔日期〕到期');
    }
    const bare: Claim = { kind: 'debt', currency: 'CNY', totalMinor: 18_600_000, invoices: [] };
    expect(say('en', bare)).toContain(
      'You owe ¥186,000, due on [date]. I’d like to release your order, but we don’t ship while undisputed invoices are overdue. Once ¥186,000 is in on [Friday], it leaves on [Monday].',
    );
    expect(say('en', bare).some((line) => line.includes('The other [amount] is not affected'))).toBe(true);
  });

  it('speak of what is due: nothing that falls due later is asked for', () => {
    const later = {
      no: 'YF-1101',
      due: '2026-12-20',
      amountMinor: 5_000_000,
      openMinor: 5_000_000,
      disputedMinor: 0,
    };
    const more = { ...claim, totalMinor: 23_600_000, invoices: [...claim.invoices, later] };
    expect(say('zh', more)).toEqual(say('zh', claim));
    expect(say('en', { ...more, invoices: [later], totalMinor: 5_000_000, due: later.due })).toEqual(
      say('en', undefined),
    );
  });

  it('never invite a small figure: no line asks how much', () => {
    expect([...say('zh', claim), ...say('zh', undefined)].filter((line) => line.includes('多少'))).toEqual(
      [],
    );
    expect([...say('en', claim), ...say('en', undefined)].filter((line) => /how much/i.test(line))).toEqual(
      [],
    );
  });

  it('fill every place in both languages', () => {
    for (const locale of ['zh', 'en'] as const)
      for (const line of [...say(locale, claim), ...say(locale, undefined)])
        expect(line).not.toMatch(/\{\w+\}|undefined/);
  });
});
