import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOpen, takeDue, type Claim } from '../../../src/domain/case/fields/claim.ts';
import { findTalkFigures } from '../../../src/domain/case/story/talk-figures.ts';
import { sumDue } from '../../../src/domain/case/story/tell-claim.ts';
import { fillLine as fillClassifierLine } from '../../../src/widgets/debtor-classifier/parts/fill-line.ts';
import { words } from '../../../src/widgets/debtor-classifier/words.ts';
import { fillLine } from '../../../src/widgets/shared/style-words/fill-line.ts';
import { loadStyleWords } from '../../../src/widgets/shared/style-words/style-words.ts';
import { aClaim, aDay } from './arbitrary-case.ts';

const today = '2026-12-01';

describe('the figures of a case for a line to say', () => {
  const debt: Claim = { kind: 'debt', currency: 'CNY', totalMinor: 16_600_000, invoices: [] };
  /** What each tool that fills lines makes of a claim. */
  const say = (claim: Claim): string[] => [
    fillLine('[amount]', findTalkFigures(claim, today), 'en'),
    fillClassifierLine('{ask}', claim, words.en, 'en', today),
  ];

  it.each<[string, Claim, string]>([
    ['that bears no day is said in full, as its name is overdue', debt, '¥166,000'],
    ['that falls due later is not said at all', { ...debt, due: '2026-12-20' }, '[amount]'],
    ['that is paid is not said at all', { ...debt, totalMinor: 0 }, '[amount]'],
    ['that is a month’s target is not said at all', { ...debt, kind: 'target' }, '[amount]'],
  ])('of a claim %s, in every tool', (_, claim, said) => {
    expect(say(claim)).toEqual([said, said]);
  });

  it('are those of what is due: its parts sum to the whole, and what is asked for is what the plan asks for', () => {
    fc.assert(
      fc.property(aClaim, aDay, (claim, day) => {
        const figures = findTalkFigures(claim, day);
        if (!figures) return;
        expect(figures).toMatchObject(sumOpen(takeDue(claim, day)));
        expect(figures.disputedMinor + figures.undisputedMinor).toBe(figures.totalMinor);
        expect(figures.daysLate).toBeGreaterThanOrEqual(0);
        const open = claim.invoices.filter(({ openMinor }) => openMinor > 0);
        // A day typed for the whole claim is none of its invoices'; the plan asks for no invoice without one.
        const hasDays = claim.invoices.length === 0 ? claim.due : open.some(({ due }) => due);
        if (hasDays) expect(figures.undisputedMinor).toBe(sumDue(claim, day).askableMinor);
      }),
      { numRuns: 300 },
    );
  });
});

describe('lines to say with the learner’s own figures', () => {
  const invoice = (no: string, amountMinor: number, due: string, disputedMinor = 0) => ({
    ...{ no, amountMinor, openMinor: amountMinor, due, disputedMinor },
  });
  const claim: Claim = {
    kind: 'debt',
    currency: 'CNY',
    totalMinor: 18_600_000,
    invoices: [invoice('1', 8_600_000, '2026-09-17'), invoice('2', 10_000_000, '2026-10-10', 2_000_000)],
  };
  const figures = findTalkFigures(claim, today);

  it('take what is due and undisputed, and leave open what the case does not hold', async () => {
    const [zh, en] = [await loadStyleWords('zh'), await loadStyleWords('en')];
    expect(fillLine(zh.matrix.expressive.driver.line, figures, 'zh')).toBe(
      '到期、没有争议的 16.6 万元，最早一张逾期 75 天，请本周五付清。',
    );
    expect(fillLine(zh.matrix.amiable.analytical.line, figures, 'zh')).toBe(
      '有疑问的 2 万元单独核，其余 16.6 万元这周付，可以吗？',
    );
    expect(fillLine(zh.matrix.amiable.driver.line, figures, 'zh')).toMatch(
      /^〔称呼〕，今天只谈一件事：16.6 万元，/,
    );
    expect(fillLine(en.matrix.expressive.analytical.line, figures, 'en')).toContain(
      'this table: 2 invoices.',
    );
    expect(fillLine(en.matrix.amiable.driver.line, undefined, 'en')).toMatch(
      /^One thing today: \[amount\] by Friday/,
    );
  });

  it('never name anybody’s money but the learner’s own', async () => {
    for (const locale of ['zh', 'en'] as const) {
      const { matrix } = await loadStyleWords(locale);
      for (const { line } of Object.values(matrix).flatMap((row) => Object.values(row)))
        expect(line).not.toMatch(/\d ?(?:万|元|k\b)|¥|[李王]总/);
    }
  });

  it('take no figures from a month’s target, and none where there is no case', () => {
    expect(findTalkFigures({ ...claim, kind: 'target' }, today)).toBeUndefined();
    expect(findTalkFigures(undefined, today)).toBeUndefined();
  });
});
