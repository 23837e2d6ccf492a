import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityForm } from '../../../src/domain/case/forms/capacity.ts';
import { causeForm } from '../../../src/domain/case/forms/cause.ts';
import { claimForm, missTotal, sumRows } from '../../../src/domain/case/forms/claim.ts';
import { counterpartForm } from '../../../src/domain/case/forms/counterpart.ts';
import { evidenceForm } from '../../../src/domain/case/forms/evidence.ts';
import { fieldRules } from '../../../src/domain/case/fields/index.ts';
import { fieldForms, formOf, type EditableField } from '../../../src/domain/case/forms/index.ts';
import { writeMinor } from '../../../src/domain/case/forms/inputs.ts';
import { hasPassedDay, moneyByDayForm } from '../../../src/domain/case/forms/money-by-day.ts';
import { checkPromiseRow, promisesForm } from '../../../src/domain/case/forms/promises.ts';
import { addRow, removeRow } from '../../../src/domain/case/forms/rows.ts';
import { openingForm } from '../../../src/domain/case/forms/opening.ts';
import { strings } from '../../../src/widgets/shared/case-fields/strings.ts';
import { aCapacity, aCause, aClaim, aCounterpart, anAmount } from './arbitrary-case.ts';
import { aPromise } from './arbitrary-story.ts';

const someText = fc.oneof(
  fc.string(),
  fc.constantFrom('20万', '1e9', '0', 'debt', 'process', 'finance', '2026-11-30'),
);

describe('the forms of a case', () => {
  it('read back what they were filled with', () => {
    fc.assert(
      fc.property(anAmount, aCapacity, aCause, aCounterpart, (amount, capacity, cause, counterpart) => {
        expect(moneyByDayForm.read(moneyByDayForm.fill(amount, 'CNY'), undefined)).toEqual({
          type: 'value',
          value: amount,
        });
        expect(capacityForm.read(capacityForm.fill(capacity, 'CNY'), undefined)).toEqual({
          type: 'value',
          value: capacity,
        });
        expect(causeForm.read(causeForm.fill(cause, 'CNY'), undefined)).toEqual({
          type: 'value',
          value: cause,
        });
        expect(counterpartForm.read(counterpartForm.fill(counterpart, 'CNY'), undefined)).toEqual({
          type: 'value',
          value: counterpart,
        });
      }),
    );
  });

  it('read a claim back with every invoice', () => {
    fc.assert(
      fc.property(aClaim, (claim) => {
        expect(claimForm.read(claimForm.fill(claim, 'CNY'), undefined)).toEqual({
          type: 'value',
          value: claim,
        });
      }),
    );
  });

  it.each(Object.entries(fieldForms))('mean nothing while %s is empty', (_, form) => {
    expect(form.read(form.fill(undefined, 'CNY'), undefined)).toEqual({ type: 'empty' });
  });

  it('never throw on any text, and what they mean fits its field', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(fieldForms) as EditableField[])),
        someText,
        someText,
        (field, a, b) => {
          const draft = {
            amount: a,
            total: a,
            day: b,
            due: b,
            rows: '2',
            currency: b,
            'amount.0': a,
            id: b,
            text: a,
            role: b,
            kind: b,
          };
          const reading = formOf(field).read(draft, undefined);
          expect(['value', 'empty', 'invalid']).toContain(reading.type);
          if (reading.type === 'value') expect(fieldRules(field).read(reading.value)?.complete).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['20万', 20_000_000],
    ['２０', 2000],
    ['1,234.5', 123_450],
    [' ¥ 300,000 ', 30_000_000],
    ['0.01', 1],
    ['1.005', 101],
    ['8.165', 817],
    ['0', 0],
    ['0.00', 0],
    ['0e5', 0],
  ])('take %s for an amount', (amount, amountMinor) => {
    expect(moneyByDayForm.read({ amount, currency: 'CNY' }, undefined)).toMatchObject({
      value: { amountMinor },
    });
  });

  it.each([
    ['-5', 'negative'],
    ['-1e400', 'negative'],
    ['1e400', 'too-large'],
    ['1e13', 'too-large'],
    ['0.004', 'too-small'],
    ['0.00000001', 'too-small'],
    ['1e-400', 'too-small'],
    ['０.０００１', 'too-small'],
    ['a lot', 'not-an-amount'],
  ])('say what is wrong with %s', (amount, error) => {
    expect(moneyByDayForm.read({ amount, currency: 'CNY' }, undefined)).toEqual({
      type: 'invalid',
      errors: { amount: error },
    });
  });

  it.each([
    ['£34,310', 'GBP', 3_431_000],
    ['34 310 GBP', 'GBP', 3_431_000],
    ['￡３４，３１０.5', 'GBP', 3_431_050],
    ['3万英镑', 'GBP', 3_000_000],
    ['$20k', 'USD', 2_000_000],
    ['US$ 1,000.50', 'USD', 100_050],
    ['€1e3', 'EUR', 100_000],
    ['HK$500', 'HKD', 50_000],
    ['S$500', 'SGD', 50_000],
  ])('take %s for an amount in %s', (amount, currency, amountMinor) => {
    expect(moneyByDayForm.read({ amount, currency }, undefined)).toMatchObject({
      value: { amountMinor, currency },
    });
  });

  it.each([
    ['¥34,310', 'GBP', 'other-currency'],
    ['34310元', 'USD', 'other-currency'],
    ['$500', 'GBP', 'not-an-amount'],
    ['£', 'GBP', 'not-an-amount'],
    ['£34,310', 'CNY', 'not-an-amount'],
    ['£-5', 'GBP', 'negative'],
  ])('do not take %s for an amount in %s', (amount, currency, error) => {
    expect(moneyByDayForm.read({ amount, currency }, undefined)).toEqual({
      type: 'invalid',
      errors: { amount: error },
    });
  });

  it('ask for what a half-filled form lacks', () => {
    expect(moneyByDayForm.read({ day: '2026-11-30' }, undefined)).toMatchObject({
      errors: { amount: 'needed' },
    });
    expect(capacityForm.read({ howKnown: 'told' }, undefined)).toMatchObject({
      errors: { amount: 'needed' },
    });
    expect(causeForm.read({ 'own.own-skill': '1' }, undefined)).toMatchObject({ errors: { id: 'needed' } });
    expect(counterpartForm.read({ 'seen.tough': '1' }, undefined)).toMatchObject({
      errors: { role: 'needed' },
    });
    expect(evidenceForm.read({ 'day.contract': '2026-01-01' }, undefined)).toMatchObject({
      errors: { 'held.contract': 'needed' },
    });
    expect(moneyByDayForm.read({ amount: '5', day: '2026-02-30' }, undefined)).toMatchObject({
      errors: { day: 'not-a-day' },
    });
  });

  it('show a red flag only where a tool has set one, and let it be taken back', () => {
    const flagged = { id: 'dispute' as const, ourSide: [], redFlag: true };
    const draft = causeForm.fill(flagged, 'CNY');
    expect(draft['flag.red']).toBe('1');
    expect(causeForm.fill({ id: 'dispute', ourSide: [] }, 'CNY')).not.toHaveProperty(['flag.red']);
    expect(causeForm.read({ ...draft, 'flag.red': '' }, flagged)).toEqual({
      type: 'value',
      value: { id: 'dispute', ourSide: [] },
    });
  });

  it('read an opening with its language', () => {
    expect(openingForm.read({ text: ' 今天能付多少？ ', lang: 'zh' }, undefined)).toEqual({
      type: 'value',
      value: { text: '今天能付多少？', lang: 'zh' },
    });
  });

  it('keep papers the form does not show', () => {
    const known = {
      items: [
        { kind: 'delivery' as const, held: true, note: 'in the blue folder' },
        { kind: 'delivery' as const, held: false },
      ],
    };
    expect(evidenceForm.read(evidenceForm.fill(known, 'CNY'), known)).toEqual({
      type: 'value',
      value: known,
    });
  });
});

describe('the rows of invoices', () => {
  const two = {
    kind: 'debt',
    currency: 'CNY',
    rows: '2',
    'amount.0': '20万',
    'amount.1': '100,000',
    'open.1': '6万',
  };

  it('count an empty open amount as wholly unpaid', () => {
    expect(sumRows(two)).toBe(26_000_000);
    expect(claimForm.read(two, undefined)).toMatchObject({ value: { totalMinor: 26_000_000 } });
  });

  it('move up when one is taken away', () => {
    expect(removeRow(two, 0)).toEqual({
      kind: 'debt',
      currency: 'CNY',
      rows: '1',
      'amount.0': '100,000',
      'open.0': '6万',
    });
    expect(removeRow(addRow(two), 2)).toEqual(two);
  });

  it('do not count while empty', () => {
    expect(claimForm.read({ ...addRow(two), total: '1' }, undefined)).toMatchObject({
      value: { totalMinor: 26_000_000 },
    });
  });

  it('say which amount does not fit', () => {
    expect(claimForm.read({ ...two, 'open.0': '30万' }, undefined)).toMatchObject({
      errors: { 'open.0': 'above-amount' },
    });
    expect(claimForm.read({ ...two, 'disputed.1': '7万' }, undefined)).toMatchObject({
      errors: { 'disputed.1': 'above-open' },
    });
  });
});

describe('an amount in an input', () => {
  it.each([
    [0, '0'],
    [5, '0.05'],
    [26_000_000, '260,000'],
    [123_450, '1,234.50'],
  ])('writes %i minor units as %s', (minor, text) => {
    expect(writeMinor(minor)).toBe(text);
  });
});

describe('the form of promises', () => {
  const whole = {
    ...{ 'made.0': '2026-11-20', 'amount.0': '6万', 'invoices.0': 'A-0917', 'day.0': '2026-11-25' },
    ...{ 'hour.0': '15:00', 'payer.0': 'Southside, ICBC', 'submits.0': 'Ms Wang', 'approves.0': 'Mr Li' },
    ...{ 'mayBlock.0': 'Mr Li travels', 'ifBlocked.0': 'Mr Zhang approves', 'writing.0': 'yes', rows: '1' },
  };

  it('reads back what it was filled with, a tool’s own score included', () => {
    fc.assert(
      fc.property(fc.array(aPromise, { minLength: 1, maxLength: 4 }), (items) => {
        const reading = promisesForm.read(promisesForm.fill({ items }, 'CNY'), { items });
        if (reading.type !== 'value') throw new Error('not read');
        expect(reading.value.items.map((one) => ({ ...one, score: 0 }))).toEqual(
          items.map((one) => ({ ...one, score: 0 })),
        );
      }),
    );
    const item = {
      made: '2026-11-01',
      day: '2026-11-02',
      amountMinor: 1,
      currency: 'CNY',
      outcome: 'kept',
    } as const;
    const items = [{ ...item, score: 6 }];
    expect(promisesForm.read(promisesForm.fill({ items }, 'CNY'), { items })).toEqual({
      type: 'value',
      value: { items },
    });
  });

  it('counts the seven parts and names the missing ones; half a part is none', () => {
    expect(checkPromiseRow(whole, 0)).toEqual([]);
    expect(promisesForm.read(whole, undefined)).toMatchObject({
      type: 'value',
      value: { items: [{ score: 7, outcome: 'open', amountMinor: 6_000_000, inWriting: true }] },
    });
    const thin = { ...whole, 'hour.0': '', 'ifBlocked.0': '', 'writing.0': 'no', 'invoices.0': '' };
    expect(checkPromiseRow(thin, 0)).toEqual(['amount', 'when', 'block', 'writing']);
    expect(promisesForm.read(thin, undefined)).toMatchObject({ value: { items: [{ score: 3 }] } });
  });

  it('needs the sum and the days, and takes a row of which nothing was said for none', () => {
    const begun = addRow({ currency: 'CNY', rows: '0' }, { made: '2026-11-20', outcome: 'open' });
    expect(promisesForm.read(begun, undefined)).toEqual({ type: 'empty' });
    expect(checkPromiseRow(begun, 0)).toBeUndefined();
    expect(promisesForm.read({ ...begun, 'payer.0': 'x', 'made.0': '' }, undefined)).toEqual({
      type: 'invalid',
      errors: { 'amount.0': 'needed', 'day.0': 'needed', 'made.0': 'needed' },
    });
  });
});

describe('what a form points out without refusing', () => {
  const invoices = { rows: '2', 'amount.0': '86,000', 'amount.1': '90,000' };

  it('is how far the invoices are from the total typed before them', () => {
    expect(missTotal({ total: '186,000', ...invoices })).toBe(-1_000_000);
    expect(missTotal({ total: '17万', ...invoices })).toBe(600_000);
    expect(missTotal({ total: '176000', ...invoices })).toBeUndefined();
    expect(missTotal({ total: '', ...invoices })).toBeUndefined();
    expect(missTotal({ total: 'a lot', ...invoices })).toBeUndefined();
    expect(missTotal({ total: '186,000', rows: '1' })).toBeUndefined();
  });

  it('is told in one sentence of each language, with the places it names', () => {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const locale of ['zh', 'en'] as const) {
      const { same, less, more } = strings[locale].totalFromInvoices;
      expect(places(same)).toEqual(['{n}']);
      expect([less, more].map(places)).toEqual([
        ['{money}', '{n}', '{typed}'],
        ['{money}', '{n}', '{typed}'],
      ]);
    }
  });

  it('is never a total that came from invoices itself', () => {
    const invoice = { no: 'A', amountMinor: 500, openMinor: 500, disputedMinor: 0 };
    const held = { kind: 'debt', currency: 'CNY', totalMinor: 500, invoices: [invoice] } as const;
    const draft = claimForm.fill({ ...held, invoices: [invoice] }, 'CNY');
    expect(missTotal({ ...draft, 'open.0': '3' })).toBeUndefined();
  });

  it('is a day that has passed', () => {
    expect(hasPassedDay({ day: '2026-11-20' }, '2026-12-01')).toBe(true);
    expect(hasPassedDay({ day: '2026-12-01' }, '2026-12-01')).toBe(false);
    expect(hasPassedDay({ day: '' }, '2026-12-01')).toBe(false);
    expect(hasPassedDay({ day: '20' }, '2026-12-01')).toBe(false);
  });
});
