import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readField, readNote } from '../../src/domain/case/case.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { cases, getOpenCase, makeCase, writeField } from '../../src/stores/cases.ts';
import { YourCustomerView, type Ask } from '../../src/widgets/your-customer/YourCustomerView.tsx';
import { mount, startAfresh } from './mount.tsx';

const show = (ask: Ask, locale: Locale = 'en') =>
  mount(<YourCustomerView locale={locale} lesson="anchor-high" ask={ask} id={ask} caseUrl="/en/case/" />);

beforeEach(startAfresh);
afterEach(startAfresh);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the “your customer” block', () => {
  it('makes a case, saves into it, and shows it again after a reload', async () => {
    const leave = show('capacity');
    await page.getByLabelText('What they could really pay by then').fill('15万');
    await page.getByLabelText('A note').fill('They asked for a week.');
    await page.getByRole('button', { name: 'Save into the case' }).click();
    await expect.element(page.getByText('Saved into the case “Customer A”.', { exact: false })).toBeVisible();
    // Every tool starts from what is owed, which no lesson asks for by itself.
    expect(page.getByRole('link', { name: 'Fill it in' }).element()).toHaveAttribute(
      'href',
      expect.stringMatching(/#case-claim$/),
    );
    expect(readField(getOpenCase(), 'capacity')).toEqual({ amountMinor: 15_000_000, currency: 'CNY' });
    expect(readNote(getOpenCase(), 'anchor-high/capacity')).toBe('They asked for a week.');
    leave();
    show('capacity', 'zh');
    await expect.element(page.getByLabelText('到那天真能付出多少（元）')).toHaveValue('150,000');
    await expect.element(page.getByLabelText('记在这里')).toHaveValue('They asked for a week.');
    await expect.element(page.getByLabelText('案子')).toHaveValue('Customer A');
  });

  it('keeps what is not saved when the language is switched, before and after a case is there', async () => {
    const leave = show('claim');
    await page.getByLabelText('Case').fill('Blue');
    await page.getByLabelText('In total').fill('not yet known');
    leave();
    const leaveAgain = show('claim', 'zh');
    await expect.element(page.getByLabelText('一共多少（元）')).toHaveValue('not yet known');
    await expect.element(page.getByLabelText('案子')).toHaveValue('Blue');
    leaveAgain();
    show('note', 'zh');
    await page.getByLabelText('记在这里').fill('先问清楚');
    await page.getByRole('button', { name: '存进案子' }).click();
    await expect.element(page.getByText('已存进案子“Blue”。', { exact: false })).toBeVisible();
    document.body.replaceChildren();
    show('claim', 'zh');
    await expect.element(page.getByLabelText('一共多少（元）')).toHaveValue('not yet known');
  });

  it('says what is wrong at the field, keeps what was typed and goes there', async () => {
    show('claim', 'zh');
    const total = page.getByLabelText('一共多少（元）');
    await total.fill('很多');
    await page.getByRole('button', { name: '存进案子' }).click();
    await expect.element(page.getByText('这里要填金额，例如 260000、260,000 或 26万。')).toBeVisible();
    await expect.element(total).toHaveValue('很多');
    await expect.element(total).toHaveFocus();
    await expect.element(total).toHaveAttribute('aria-invalid', 'true');
    expect(getOpenCase()).toBeUndefined();
    await total.fill('２６万');
    await expect.element(page.getByText('也就是 26 万元')).toBeVisible();
    await page.getByRole('button', { name: '存进案子' }).click();
    await expect.element(page.getByText('已存进案子“客户 A”。', { exact: false })).toBeVisible();
    expect(readField(getOpenCase(), 'claim')?.totalMinor).toBe(26_000_000);
  });

  it('shows what a tool wrote and leaves its origin alone when only the note is changed', async () => {
    const id = makeCase('Blue');
    writeField(id, 'capacity', { amountMinor: 800_000, currency: 'CNY' }, 'some-tool');
    show('capacity');
    await expect.element(page.getByLabelText('What they could really pay by then')).toHaveValue('8,000');
    await page.getByLabelText('A note').fill('x');
    await page.getByRole('button', { name: 'Save into the case' }).click();
    await expect.element(page.getByText('Saved into the case “Blue”.', { exact: false })).toBeVisible();
    expect(getOpenCase()?.fields.capacity?.from).toBe('some-tool');
  });

  it.each([
    ['en', 'A note', 'Save into the case', 'The note was not saved: the case “Blue” holds 500 notes'],
    ['zh', '记在这里', '存进案子', '这一句没存进去：案子“Blue”的笔记已满 500 条。'],
  ] as const)('says so where a case takes no more notes, and keeps the words (%s)', async (...words) => {
    const [locale, label, save, says] = words;
    const id = makeCase('Blue');
    const at = '2026-11-21T08:00:00.000Z';
    const items = Array.from({ length: 500 }, (_, n) => ({ id: `hand/${n}`, text: 'x', at }));
    writeField(id, 'notes', { items }, 'hand');
    const leave = show('note', locale);
    await page.getByLabelText(label).fill('One too many');
    await page.getByRole('button', { name: save }).click();
    await expect.element(page.getByText(says, { exact: false })).toBeVisible();
    expect(readField(getOpenCase(), 'notes')?.items).toHaveLength(500);
    leave();
    show('note', locale);
    await expect.element(page.getByLabelText(label)).toHaveValue('One too many');
  });

  it('is worked by keyboard alone', async () => {
    show('cause');
    await expect.element(page.getByLabelText('Case')).toBeEnabled();
    await userEvent.tab();
    await expect.element(page.getByLabelText('Case')).toHaveFocus();
    await userEvent.keyboard('Green');
    await userEvent.tab();
    await expect.element(page.getByLabelText('Main cause')).toHaveFocus();
    await userEvent.keyboard('Pap');
    await userEvent.tab();
    await userEvent.keyboard('The invoice lacks a number');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    for (let n = 0; n < 7; n += 1) await userEvent.tab();
    await expect.element(page.getByLabelText('A note')).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Saved into the case “Green”.', { exact: false })).toBeVisible();
    expect(readField(getOpenCase(), 'cause')).toEqual({
      id: 'process',
      ourSide: ['own-brand'],
      evidence: 'The invoice lacks a number',
    });
  });

  it.each(['evidence', 'counterpart', 'note'] as const)(
    'asks for %s with a note line and saves nothing when empty',
    async (ask) => {
      show(ask);
      await page.getByRole('button', { name: 'Save into the case' }).click();
      await expect.element(page.getByText('There is nothing to save yet.')).toBeVisible();
      expect(Object.keys(cases.$value.get().cases)).toEqual([]);
    },
  );

  it('asks for the papers one by one, and for the date of one in hand', async () => {
    show('evidence', 'zh');
    await expect.element(page.getByLabelText('订单', { exact: true })).toBeVisible();
    expect(document.querySelectorAll('input[type="date"]')).toHaveLength(0);
    await page.getByLabelText('盖章的对账单', { exact: true }).selectOptions('手里有');
    await page.getByLabelText('盖章的对账单：日期').fill('2026-11-20');
    await page.getByLabelText('验收单', { exact: true }).selectOptions('还缺');
    await page.getByRole('button', { name: '存进案子' }).click();
    await expect
      .poll(() => readField(getOpenCase(), 'evidence')?.items)
      .toEqual([
        { kind: 'acceptance', held: false },
        { kind: 'statement', held: true, day: '2026-11-20' },
      ]);
  });

  it('says what was emptied, and puts it back on request', async () => {
    const id = makeCase('Blue');
    writeField(id, 'capacity', { amountMinor: 15_000_000, currency: 'CNY' }, 'anchor-calculator');
    show('capacity');
    await page.getByLabelText('A note').fill('They asked for a week.');
    await page.getByRole('button', { name: 'Save into the case' }).click();
    await expect.element(page.getByText('Saved into the case “Blue”.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Save into the case' }).click();
    await expect.element(page.getByText('Nothing was changed, so there is nothing to save.')).toBeVisible();
    await page.getByLabelText('What they could really pay by then').fill('');
    await page.getByLabelText('A note').fill('');
    await page.getByRole('button', { name: 'Save into the case' }).click();
    await expect.element(page.getByText('What you emptied is no longer in the case “Blue”.')).toBeVisible();
    expect(readField(getOpenCase(), 'capacity')).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('It is back in the case “Blue”.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Save into the case' })).toHaveFocus();
    expect(readField(getOpenCase(), 'capacity')).toEqual({ amountMinor: 15_000_000, currency: 'CNY' });
    expect(getOpenCase()?.fields.capacity?.from).toBe('anchor-calculator');
    expect(readNote(getOpenCase(), 'anchor-high/capacity')).toBe('They asked for a week.');
  });

  it('works for this visit and says so when there is no room', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show('note');
    await page.getByLabelText('A note').fill('keep me');
    await page.getByRole('button', { name: 'Save into the case' }).click();
    await expect.element(page.getByText(/this browser cannot keep it/)).toBeVisible();
    expect(readNote(getOpenCase(), 'anchor-high/note')).toBe('keep me');
  });
});
