import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCase, setField, type Case } from '../../../src/domain/case/case.ts';
import { findConflicts } from '../../../src/domain/case/story/conflicts.ts';
import { sayConflicts } from '../../../src/widgets/case-file/story/say-conflicts.ts';
import { storyEn } from '../../../src/widgets/case-file/story/story-en.ts';
import { storyZh } from '../../../src/widgets/case-file/story/story-zh.ts';
import { aToldCase } from './arbitrary-story.ts';

const today = '2026-12-01';
const at = '2026-12-01T08:00:00.000Z';
const invoice = (openMinor: number, due: string, disputedMinor = 0) => ({
  ...{ no: 'x', amountMinor: openMinor, openMinor, disputedMinor, due },
});
const pounds = (amountMinor: number, day?: string) => ({ amountMinor, currency: 'GBP', ...(day && { day }) });
const invoices = [invoice(3_665_000, '2026-08-30', 234_000), invoice(438_000, '2026-12-12')];
const claim = { kind: 'debt', currency: 'GBP', totalMinor: 4_103_000, invoices };
const make = (fields: Record<string, unknown>): Case =>
  Object.entries(fields).reduce(
    (one, [field, value]) => setField(one, field as 'ask', value as never, 'hand', at),
    createCase('k1', 'A', at),
  );
const find = (fields: Record<string, unknown>) => findConflicts(make(fields), today);

describe('figures that do not fit', () => {
  it('are an ask above what is due and undisputed', () => {
    expect(find({ claim, ask: pounds(3_431_000) })).toEqual([]);
    expect(find({ claim, ask: pounds(3_665_000) })).toEqual([
      { conflict: 'ask-above-due', currency: 'GBP', tooMuchMinor: 3_665_000, mostMinor: 3_431_000 },
    ]);
  });

  it('are measured by what is due on the day of the ask', () => {
    expect(find({ claim, ask: pounds(3_869_000, '2026-12-12') })).toEqual([]);
    expect(find({ claim, ask: pounds(3_869_000, '2026-12-11') })).toMatchObject([{ mostMinor: 3_431_000 }]);
    expect(find({ claim, ask: pounds(3_431_000, '2026-11-01') })).toEqual([]);
  });

  it('are measured by what is undisputed where nothing is due yet', () => {
    const early = { ...claim, totalMinor: 438_000, invoices: invoices.slice(1) };
    expect(find({ claim: early, ask: pounds(438_000) })).toEqual([]);
    expect(find({ claim: early, ask: pounds(438_001) })).toMatchObject([{ mostMinor: 438_000 }]);
  });

  it('are a target above what they can find by then, and a floor above the target', () => {
    const capacity = pounds(2_000_000, '2026-12-18');
    const kinds = (fields: Record<string, unknown>) => find(fields).map(({ conflict }) => conflict);
    expect(kinds({ capacity, target: pounds(2_500_000, '2026-12-17') })).toEqual(['target-above-capacity']);
    expect(kinds({ capacity, target: pounds(2_500_000) })).toEqual(['target-above-capacity']);
    expect(kinds({ capacity, target: pounds(2_500_000, '2026-12-19') })).toEqual([]);
    expect(kinds({ floor: pounds(5), target: pounds(4) })).toEqual(['floor-above-target']);
  });

  it('are not looked for between currencies, in a month’s target or once all is paid', () => {
    expect(find({ claim, ask: { amountMinor: 9e9, currency: 'CNY' } })).toEqual([]);
    expect(find({ claim: { ...claim, kind: 'target' }, ask: pounds(9e9) })).toEqual([]);
    expect(find({ claim: { ...claim, totalMinor: 0, invoices: [] }, ask: pounds(5) })).toEqual([]);
  });

  it('are said with both figures', () => {
    const one = make({ claim, ask: pounds(3_665_000) });
    expect(sayConflicts(one, storyEn, today)).toEqual([
      'You ask for £36,650, but no more than £34,310 is due and undisputed: ask for that, and keep the rest apart.',
    ]);
  });

  it.each([storyZh, storyEn])('read whole in any state of a case ($locale)', (words) => {
    fc.assert(
      fc.property(aToldCase, ({ one, today: day }) => {
        for (const sentence of sayConflicts(one, words, day))
          expect(sentence).not.toMatch(/undefined|NaN|\[object|[{}]/);
      }),
      { numRuns: 200 },
    );
  });
});
