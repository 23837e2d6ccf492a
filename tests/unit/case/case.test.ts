import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addNote,
  clearField,
  createCase,
  readField,
  readNote,
  renameCase,
  setField,
} from '../../../src/domain/case/case.ts';
import { settleClaim, splitClaim, takeDue, type Claim } from '../../../src/domain/case/fields/claim.ts';
import { sumDue } from '../../../src/domain/case/story/tell-claim.ts';
import { summariseCase } from '../../../src/domain/case/summary.ts';
import { aClaim } from './arbitrary-case.ts';

const t1 = '2026-11-21T08:00:00.000Z';
const t2 = '2026-11-22T08:00:00.000Z';
const empty = createCase('k1', '客户 A', t1);
const claim: Claim = {
  kind: 'debt',
  currency: 'CNY',
  totalMinor: 0,
  invoices: [
    {
      no: 'A-1',
      due: '2026-09-30',
      amountMinor: 20_000_000,
      openMinor: 20_000_000,
      disputedMinor: 1_500_000,
    },
    { no: 'A-2', due: '2026-08-31', amountMinor: 10_000_000, openMinor: 6_000_000, disputedMinor: 0 },
  ],
};

describe('a case', () => {
  it('keeps a value with where it came from and when', () => {
    const one = setField(empty, 'ask', { amountMinor: 20_000_000, currency: 'CNY' }, 'anchor-calculator', t2);
    expect(one.fields.ask).toEqual({
      value: { amountMinor: 20_000_000, currency: 'CNY' },
      from: 'anchor-calculator',
      at: t2,
    });
    expect(one.changedAt).toBe(t2);
    expect(readField(one, 'ask')?.amountMinor).toBe(20_000_000);
  });

  it.each([Number.NaN, -1, 0.5, 1e14, Infinity])(
    'refuses %s as an amount and stays as it was',
    (amountMinor) => {
      expect(setField(empty, 'ask', { amountMinor, currency: 'CNY' }, 'hand', t2)).toBe(empty);
    },
  );

  it('counts the total and the earliest due day from the invoices', () => {
    const one = setField(empty, 'claim', claim, 'hand', t2);
    const kept = readField(one, 'claim');
    expect(kept?.totalMinor).toBe(26_000_000);
    expect(kept?.due).toBe('2026-08-31');
    expect(kept && splitClaim(kept)).toEqual({ disputedMinor: 1_500_000, undisputedMinor: 24_500_000 });
  });

  it('leaves invoices that are paid out of the earliest due day', () => {
    const paid = { no: 'A-0', due: '2026-07-31', amountMinor: 5_000_000, openMinor: 0, disputedMinor: 0 };
    const one = setField(empty, 'claim', { ...claim, invoices: [paid, ...claim.invoices] }, 'hand', t2);
    expect(readField(one, 'claim')?.due).toBe('2026-08-31');
  });

  it('takes a claim by its total alone', () => {
    const quick: Claim = { kind: 'debt', currency: 'CNY', totalMinor: 26_000_000, invoices: [] };
    expect(readField(setField(empty, 'claim', quick, 'hand', t2), 'claim')).toEqual(quick);
  });

  it('leaves what falls due later out of what is due, and keeps the whole where nothing is due yet', () => {
    const whole = settleClaim(claim);
    const due = takeDue(whole, '2026-09-01');
    expect(due.invoices.map(({ no }) => no)).toEqual(
      claim.invoices.filter((one) => one.due === '2026-08-31').map(({ no }) => no),
    );
    expect(splitClaim(due).undisputedMinor).toBe(sumDue(whole, '2026-09-01').askableMinor);
    expect(takeDue(whole, '2026-10-01')).toEqual(whole);
    expect(takeDue(whole, '2026-07-01')).toEqual(whole);
    expect(takeDue({ ...whole, kind: 'target' }, '2026-09-01').totalMinor).toBe(whole.totalMinor);
  });

  it('never counts more open than invoiced, nor more disputed than open', () => {
    fc.assert(
      fc.property(aClaim, fc.nat(1e6), (given, more) => {
        const bent = {
          ...given,
          invoices: given.invoices.map((one) => ({ ...one, openMinor: one.openMinor + more })),
        };
        const kept = readField(setField(empty, 'claim', bent, 'hand', t2), 'claim');
        for (const one of kept?.invoices ?? []) {
          expect(one.openMinor).toBeLessThanOrEqual(one.amountMinor);
          expect(one.disputedMinor).toBeLessThanOrEqual(one.openMinor);
        }
      }),
    );
  });

  it('remembers when a field was emptied', () => {
    const filled = setField(empty, 'opening', { text: '今天能付多少？', lang: 'zh' }, 'hand', t1);
    const emptied = clearField(filled, 'opening', t2);
    expect(readField(emptied, 'opening')).toBeUndefined();
    expect(emptied.cleared).toEqual({ opening: t2 });
    expect(setField(emptied, 'opening', { text: 'x' }, 'hand', t2).cleared).toEqual({});
    expect(clearField(empty, 'opening', t2)).toBe(empty);
  });

  it('keeps one note a place, changes it, and takes it away', () => {
    const one = addNote(empty, { id: 'anchor-high/claim', lesson: 'anchor-high', text: ' first ' }, t1);
    const two = addNote(one, { id: 'anchor-high/claim', lesson: 'anchor-high', text: 'second' }, t2);
    expect(readField(two, 'notes')?.items).toHaveLength(1);
    expect(readNote(two, 'anchor-high/claim')).toBe('second');
    expect(addNote(two, { id: 'anchor-high/claim', text: 'second ' }, t2)).toBe(two);
    expect(readNote(addNote(two, { id: 'anchor-high/claim', text: '' }, t2), 'anchor-high/claim')).toBe('');
  });

  it('takes a new name and ignores an empty one', () => {
    expect(renameCase(empty, ' 客户 B ', t2).name).toBe('客户 B');
    expect(renameCase(empty, '  ', t2)).toBe(empty);
  });
});

describe('the summary of a case', () => {
  it('names everything a plan needs when nothing is known', () => {
    const { facts, missing } = summariseCase(empty);
    expect(facts).toEqual([]);
    expect(missing.map(({ field }) => field)).toEqual([
      'claim',
      'cause',
      'situation',
      'setting',
      'counterpart',
      'capacity',
      'evidence',
      'limitation',
      'target',
      'floor',
      'ask',
      'opening',
      'ladder',
      'promises',
    ]);
    expect(missing.every(({ gap }) => gap === 'empty')).toBe(true);
  });

  it('says what is thin about what is there', () => {
    const amount = { amountMinor: 100, currency: 'CNY' };
    let one = setField(empty, 'ask', amount, 'hand', t1);
    one = setField(one, 'cause', { id: 'process', ourSide: [] }, 'hand', t1);
    one = setField(one, 'evidence', { items: [{ kind: 'contract', held: false }] }, 'hand', t1);
    one = setField(one, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 5, invoices: [] }, 'hand', t1);
    const gaps = Object.fromEntries(summariseCase(one).missing.map(({ field, gap }) => [field, gap]));
    expect(gaps).toMatchObject({
      ask: 'no-day',
      cause: 'no-proof',
      evidence: 'papers-missing',
      claim: 'no-due-day',
    });
  });

  it('lists facts in the order of the plan, with their origin', () => {
    let one = setField(empty, 'opening', { text: 'Hello' }, 'anchor-calculator', t2);
    one = setField(one, 'claim', claim, 'hand', t1);
    const { facts } = summariseCase(one);
    expect(facts.map(({ field, from }) => [field, from])).toEqual([
      ['claim', 'hand'],
      ['opening', 'anchor-calculator'],
    ]);
    expect(facts[0]?.lines).toHaveLength(3);
  });
});
