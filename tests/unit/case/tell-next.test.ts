import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNote, createCase, setField, type Case } from '../../../src/domain/case/case.ts';
import { addDays, countDays } from '../../../src/domain/case/story/count-days.ts';
import { tellNext } from '../../../src/domain/case/story/tell-next.ts';
import { stepsNoteId } from '../../../src/domain/diagnosis/next-steps.ts';
import { sayActions } from '../../../src/widgets/case-file/story/say-actions.ts';
import { storyEn } from '../../../src/widgets/case-file/story/story-en.ts';
import { storyZh } from '../../../src/widgets/case-file/story/story-zh.ts';
import { aDay } from './arbitrary-case.ts';
import { aToldCase } from './arbitrary-story.ts';

const today = '2026-12-01';
const at = '2026-12-01T08:00:00.000Z';
const empty = createCase('k1', 'A', at);
const put = (one: Case, field: string, value: unknown): Case =>
  setField(one, field as 'ask', value as never, 'hand', at);
const money = { currency: 'CNY', amountMinor: 16_600_000 };

describe('what to do next', () => {
  const promise = { ...money, made: '2026-11-20', score: 4, outcome: 'open', submits: 'Ms Wang' };
  const steps =
    'Within 48 hours:\nD1 Quality: send the batch record. Who: Delivery. Paper: the inspection sheet.\nU1: …';
  const evidence = {
    items: [
      { kind: 'contract', held: true },
      { kind: 'delivery', held: false },
    ],
  };

  it('is nothing where the case holds nothing to do, and once everything is paid', () => {
    expect(tellNext(empty, today)).toEqual([]);
    const paid = put(empty, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 0, invoices: [] });
    expect(tellNext(put(paid, 'ask', money), today)).toEqual([]);
  });

  it('begins with the steps of the diagnosis, within two days, in their own words', () => {
    const one = addNote(empty, { id: stepsNoteId, text: steps }, at);
    expect(tellNext(one, today)).toEqual([
      {
        act: 'step',
        words: 'D1 Quality: send the batch record. Who: Delivery. Paper: the inspection sheet.',
        by: { day: '2026-12-03', daysAway: 2 },
      },
      { act: 'step', words: 'U1: …', by: { day: '2026-12-03', daysAway: 2 } },
    ]);
    expect(tellNext(addNote(one, { id: stepsNoteId, text: 'Within 48 hours:' }, at), today)).toEqual([]);
  });

  it('counts the two days on the learner’s own calendar', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Shanghai';
    const early = addNote(empty, { id: stepsNoteId, text: steps }, '2026-11-30T18:30:00.000Z');
    const [step] = tellNext(early, today);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(step?.by?.day).toBe('2026-12-03');
  });

  it('puts the papers before the ask they are for, says to whom, and makes up no day', () => {
    const asked = put(put(empty, 'evidence', evidence), 'counterpart', { role: 'owner', behaviours: [] });
    const undated = put(asked, 'ask', money);
    expect(tellNext(undated, today)).toEqual([
      { act: 'fetch-papers', papers: ['delivery'] },
      { act: 'ask', sum: money, papers: ['contract'], to: 'owner' },
    ]);
    const by = { day: '2026-12-11', daysAway: 10 };
    const dated = put(asked, 'ask', { ...money, day: '2026-12-11' });
    expect(tellNext(dated, today)).toMatchObject([
      { act: 'fetch-papers', by },
      { act: 'ask', by },
    ]);
    const passed = tellNext(put(asked, 'ask', { ...money, day: '2026-11-20' }), today);
    expect(passed.find(({ act }) => act === 'fetch-papers')).not.toHaveProperty('by');
  });

  it('asks first after a promise whose day has passed, and leaves nothing out', () => {
    const items = [
      { ...promise, day: '2026-11-25', hour: '15:00' },
      { ...promise, day: '2026-12-04' },
      { ...promise, day: '2026-10-04', outcome: 'kept' },
    ];
    const one = put(
      put(put(empty, 'promises', { items }), 'ask', { ...money, day: '2026-12-11' }),
      'evidence',
      evidence,
    );
    expect(tellNext(one, today).map(({ act }) => act)).toEqual([
      'chase-promise',
      'watch-promise',
      'fetch-papers',
      'ask',
    ]);
    expect(sayActions(one, storyZh, today)[0]).toEqual({
      what: '追问没到的承诺款 16.6 万元',
      details: [
        { label: '哪天', text: '说好 11 月 25 日 15:00，已经过了 6 天' },
        { label: '找谁', text: '经办 Ms Wang' },
      ],
    });
    expect(sayActions(one, storyEn, today)[0]).toEqual({
      what: 'Ask after the ¥166,000 they promised',
      details: [
        { label: 'When', text: 'promised for 25 November, 15:00, 6 days ago' },
        { label: 'With whom', text: 'submits: Ms Wang' },
      ],
    });
  });

  it.each([storyZh, storyEn])('reads whole in any state of a case ($locale)', (words) => {
    fc.assert(
      fc.property(aToldCase, ({ one, today: day }) => {
        const said = sayActions(one, words, day);
        for (const { what, details } of said) {
          const text = [what, ...details.map((detail) => detail.text)];
          for (const piece of text) expect(piece).not.toMatch(/^$|undefined|NaN|\[object|[{}]/);
        }
        const days = tellNext(one, day).map(({ by }) => (by ? Math.max(by.daysAway, 0) : Infinity));
        expect(days).toEqual([...days].sort((a, b) => (a === b ? 0 : a - b)));
      }),
      { numRuns: 300 },
    );
  });

  it('adds days as it counts them', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -400, max: 400 }), (day, n) => {
        expect(countDays(day, addDays(day, n))).toBe(n);
      }),
    );
  });
});
