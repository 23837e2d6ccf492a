import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createCase, readField, setField } from '../../src/domain/case/case.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { cases, getOpenCase, makeCase, writeField, writeNote } from '../../src/stores/cases.ts';
import { writeProfile } from '../../src/stores/profile.ts';
import { collectBackup } from '../../src/stores/backup.ts';
import { CaseFileView } from '../../src/widgets/case-file/CaseFileView.tsx';
import { mount, startAfresh } from './mount.tsx';

const places = {
  tools: { 'anchor-calculator': { title: 'Anchor calculator', href: '/course/en/tools/anchor-calculator/' } },
  lessons: { 'anchor-high': { title: 'Anchoring high', href: '/course/en/learn/anchor-high/' } },
};
const show = (locale: Locale = 'en') => mount(<CaseFileView locale={locale} places={places} />);
const at = '2026-11-01T08:00:00.000Z';

const restore = async (text: string): Promise<void> => {
  await page.getByLabelText('Or paste the text of a back-up').fill(text);
  await page.getByRole('button', { name: 'Restore the pasted text' }).click();
};

beforeEach(startAfresh);
afterEach(startAfresh);

describe('the case page', () => {
  it('makes, renames, opens and deletes cases, and takes a deletion back', async () => {
    show();
    await page.getByRole('button', { name: 'New case' }).click();
    await expect.element(page.getByRole('heading', { name: 'Plan: Customer A' })).toHaveFocus();
    await page.getByText('Another case', { exact: true }).click();
    await page.getByLabelText('Name of a new case').fill('Blue');
    await page.getByRole('button', { name: 'New case' }).click();
    await expect.element(page.getByText('Made the case “Blue”; it is open now.')).toBeVisible();
    await page.getByRole('button', { name: 'Open “Customer A”' }).click();
    await expect.element(page.getByRole('heading', { name: 'Plan: Customer A' })).toHaveFocus();
    expect(getOpenCase()?.name).toBe('Customer A');
    await page.getByRole('button', { name: 'Rename “Customer A”' }).click();
    await userEvent.keyboard('Green{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Plan: Green' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete “Green”' }).click();
    expect(Object.values(cases.$value.get().cases).map(({ name }) => name)).toEqual(['Blue']);
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^The case “Green” is back/)).toBeVisible();
    expect(getOpenCase()?.name).toBe('Green');
  });

  it('takes a claim invoice by invoice and counts its total, by keyboard', async () => {
    makeCase('Blue');
    show();
    page.getByText('The claim', { exact: true }).first();
    await page.getByRole('link', { name: 'Fill it in below' }).first().click();
    await expect.element(page.getByLabelText('This money is')).toHaveFocus();
    await page.getByRole('button', { name: 'Add an invoice' }).click();
    await page.getByLabelText('Invoice number').fill('A-1');
    await page.getByLabelText('Invoice amount').fill('200,000');
    await page.getByLabelText('Of that, disputed').fill('300000');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('No more can be disputed than is open.')).toBeVisible();
    await expect.element(page.getByLabelText('Of that, disputed')).toHaveFocus();
    await page.getByLabelText('Of that, disputed').fill('15000');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Saved “The claim” into the case “Blue”.')).toBeVisible();
    expect(readField(getOpenCase(), 'claim')).toMatchObject({
      totalMinor: 20_000_000,
      invoices: [{ disputedMinor: 1_500_000 }],
    });
    await expect.element(page.getByText('no due date yet', { exact: true })).toBeVisible();
  });

  it('shows every fact with its origin, and what is missing with links to what exists', async () => {
    const id = makeCase('Blue');
    writeField(
      id,
      'ask',
      { amountMinor: 20_000_000, currency: 'CNY', day: '2026-11-30' },
      'anchor-calculator',
    );
    writeField(
      id,
      'ladder',
      { currency: 'CNY', steps: [{ askMinor: 18_000_000, inExchangeFor: 'a signed date' }] },
      'anchor-calculator',
    );
    const leave = show();
    await expect.element(page.getByText('¥200,000').first()).toBeVisible();
    await expect.element(page.getByText(/^Anchor calculator, /).first()).toBeVisible();
    await expect.element(page.getByText('a signed date')).toBeVisible();
    const lesson = page.getByRole('link', { name: 'Lesson: Anchoring high' }).first();
    await expect.element(lesson).toHaveAttribute('href', '/course/en/learn/anchor-high/');
    leave();
    show('zh');
    await expect.element(page.getByText('20 万元').first()).toBeVisible();
    await expect.element(page.getByRole('heading', { name: '回款方案：Blue' })).toBeVisible();
  });

  it('names what is missing with one way to it, and nothing that no place finds yet', async () => {
    const id = makeCase('Blue');
    writeField(id, 'opening', { text: 'By [date], please: [amount].' }, 'hand');
    writeField(id, 'target', { amountMinor: 100, currency: 'CNY' }, 'hand');
    const leave = show();
    const region = () => page.getByRole('region', { name: 'What is missing and where to find it' });
    const rows = () => region().getByRole('listitem').elements();
    await expect
      .poll(() => rows().map(({ textContent }) => textContent))
      .toEqual([
        'The claim not filled in yet Fill it in below',
        'Why they have not paid not filled in yet Fill it in below',
        'Whom you talk to not filled in yet Fill it in below',
        'What they can pay not filled in yet Lesson: Anchoring high',
        'Evidence not filled in yet Fill it in below',
        'Target no day yet Fill it in below',
        'Floor not filled in yet Fill it in below',
        'What you ask for not filled in yet Tool: Anchor calculator',
        'Your first sentence not ready yet: fill in [date], [amount] Fill it in below',
        'Concession ladder not filled in yet Tool: Anchor calculator',
        'Their promises not filled in yet Fill it in below',
      ]);
    for (const row of rows()) expect(row.querySelectorAll('a')).toHaveLength(1);
    leave();
    show('zh');
    await expect.element(page.getByText('还没定稿，要填上[date]、[amount]')).toBeVisible();
  });

  it('takes a promise by hand in its seven parts, and the plan shows it at its head', async () => {
    const id = makeCase('Blue');
    writeField(id, 'floor', { amountMinor: 100, currency: 'CNY' }, 'hand');
    show();
    await page.getByRole('link', { name: 'Fill it in below' }).last().click();
    await expect.element(page.getByRole('button', { name: 'Note a promise' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const form = page.getByRole('form', { name: 'Their promises' });
    await form.getByLabelText('How much').fill('60,000');
    await form.getByLabelText('On which day').fill('2035-03-02');
    await form.getByLabelText('By what hour').fill('15:00');
    await form.getByLabelText('Who submits it').fill('Ms Wang');
    await expect.element(form.getByText(/^Only 2 of seven parts: below 5, ask again/)).toBeVisible();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText('Saved “Their promises” into the case “Blue”.')).toBeVisible();
    expect(readField(getOpenCase(), 'promises')?.items).toMatchObject([
      { amountMinor: 6_000_000, day: '2035-03-02', submits: 'Ms Wang', score: 2, outcome: 'open' },
    ]);
    const actions = document.querySelector('[data-part="actions"]');
    expect(actions?.textContent).toMatch(/Watch for the ¥60,000 they promised.*15:00.*Ms Wang/);
  });

  it('says how far the invoices are from the total that was typed, and keeps both until it is saved', async () => {
    makeCase('客户 A');
    show('zh');
    await page.getByText('欠款', { exact: true }).last().click();
    const total = page.getByLabelText('一共多少（元）');
    await total.fill('18.6万');
    await page.getByRole('button', { name: '加一张发票' }).click();
    await page.getByLabelText('发票金额（元）').fill('176000');
    await expect.element(page.getByText(/比你先填的 18.6 万元 少 1 万元，先核对再保存。/)).toBeVisible();
    await page.getByRole('button', { name: '去掉第 1 张' }).click();
    await expect.element(total).toHaveValue('18.6万');
  });

  it('points out a day that has passed and takes it all the same', async () => {
    makeCase('Blue');
    show();
    await page.getByText('Floor', { exact: true }).last().click();
    const floor = page.getByRole('form', { name: 'Floor' });
    await floor.getByLabelText('Amount').fill('100');
    await floor.getByLabelText('By which day').fill('2020-01-31');
    await expect.element(floor.getByText('This day has passed: is it the one you mean?')).toBeVisible();
    await floor.getByRole('button', { name: 'Save' }).click();
    expect(readField(getOpenCase(), 'floor')?.day).toBe('2020-01-31');
  });

  it('shows the invoices as a table, and papers held before papers missing', async () => {
    const id = makeCase('Blue');
    const invoice = { no: 'A-1', due: '2020-01-31', amountMinor: 100, openMinor: 100, disputedMinor: 20 };
    writeField(
      id,
      'claim',
      {
        kind: 'debt',
        currency: 'CNY',
        totalMinor: 100,
        invoices: [invoice, { ...invoice, no: 'A-2', openMinor: 0, disputedMinor: 0 }],
      },
      'hand',
    );
    const items = [
      { kind: 'contract', held: true },
      { kind: 'delivery', held: false },
      { kind: 'invoice', held: true, day: '2020-01-02' },
    ] as const;
    writeField(id, 'evidence', { items: [...items] }, 'hand');
    show();
    const readRow = (name: RegExp) => page.getByRole('row', { name }).query()?.textContent;
    await expect.poll(() => readRow(/^A-1/)).toMatch(/31 January 2020 [\d,]+ days late.*¥1 ¥0.20 disputed/);
    expect(readRow(/^A-2/)).toMatch(/31 January 2020.*paid/);
    const text = document.querySelector('#case-plan')?.parentElement?.textContent;
    expect(text).toMatch(
      /In hand Contract and changes; Invoices and proof of receipt \(2 January 2020\)Missing Signed delivery notes/,
    );
  });

  it('shows a red flag with the cause, and lets it be taken back by hand', async () => {
    const id = makeCase('Blue');
    writeField(id, 'cause', { id: 'dispute', ourSide: [], evidence: 'x', redFlag: true }, 'cause-diagnosis');
    show();
    await expect.element(page.getByText(/A red flag of bad faith has been seen/)).toBeVisible();
    await page.getByText('Why they have not paid').last().click();
    const flag = page.getByRole('checkbox', { name: 'A red flag of bad faith was seen' });
    await expect.element(flag).toBeChecked();
    await flag.click();
    await page
      .getByRole('form', { name: 'Why they have not paid' })
      .getByRole('button', { name: 'Save' })
      .click();
    expect(readField(getOpenCase(), 'cause')).toEqual({ id: 'dispute', ourSide: [], evidence: 'x' });
    await expect.element(flag).not.toBeInTheDocument();
  });

  it('shows what another tab wrote', async () => {
    const id = makeCase('Blue');
    show();
    await expect.element(page.getByRole('heading', { name: 'Plan: Blue' })).toBeVisible();
    const shelf = cases.$value.get();
    const one = setField(
      shelf.cases[id] ?? createCase(id, 'Blue', at),
      'opening',
      { text: 'How much today?' },
      'hand',
      at,
    );
    const newValue = JSON.stringify({ ...shelf, cases: { [id]: one } });
    localStorage.setItem('pif:cases:v1', newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: 'pif:cases:v1', newValue }));
    await expect.element(page.getByText('How much today?').first()).toBeVisible();
  });

  it('says that a field was emptied and puts it back, and says when there is nothing to save', async () => {
    const id = makeCase('客户 A');
    writeField(
      id,
      'claim',
      { kind: 'debt', currency: 'CNY', totalMinor: 20_000_000, invoices: [] },
      'ledger-lab',
    );
    show('zh');
    const claim = page.getByRole('form', { name: '欠款' });
    const save = claim.getByRole('button', { name: '保存' });
    const total = claim.getByLabelText('一共多少（元）');
    await page.getByText('欠款', { exact: true }).last().click();
    await save.click();
    await expect.element(page.getByText('没有改动，不用再存。')).toBeVisible();
    await total.fill('');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('“欠款”已清空，案子“客户 A”里不再有这一项。')).toBeVisible();
    expect(readField(getOpenCase(), 'claim')).toBeUndefined();
    await save.click();
    await expect.element(page.getByText('还没填，没有可存的。')).toBeVisible();
    await claim.getByRole('button', { name: '撤销清空' }).click();
    await expect.element(page.getByText('“欠款”已恢复。')).toBeVisible();
    await expect.element(save).toHaveFocus();
    await expect.element(total).toHaveValue('200,000');
    expect(getOpenCase()?.fields.claim?.from).toBe('ledger-lab');
  });

  it('refuses an amount of less than a cent in words', async () => {
    makeCase('Blue');
    show();
    await page.getByText('Floor', { exact: true }).last().click();
    const floor = page.getByRole('form', { name: 'Floor' });
    await floor.getByLabelText('Amount').fill('0.00000001');
    await userEvent.keyboard('{Enter}');
    await expect.element(floor.getByText('This is less than 0.01: write 0.01 or more.')).toBeVisible();
    expect(readField(getOpenCase(), 'floor')).toBeUndefined();
  });

  it('writes notes and gives the plan as text where copying fails', async () => {
    makeCase('Blue');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    show();
    await page.getByText('Notes', { exact: true }).click();
    await page.getByLabelText('A new note').fill('Ask Ms Wang first.');
    await page.getByRole('button', { name: 'Add this note' }).click();
    await expect.element(page.getByLabelText('Note 1')).toHaveValue('Ask Ms Wang first.');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    const text = page.getByRole('textbox', { name: 'Copy as text' });
    await expect.element(text).toHaveValue(expect.stringContaining('Note: Ask Ms Wang first.') as string);
    vi.restoreAllMocks();
  });
});

describe('the story on the case page', () => {
  const tell = (): string =>
    document.querySelector('[data-part="story"]')?.textContent.replaceAll('\u00A0', ' ') ?? '';
  const fillIn = (): void => {
    const id = makeCase('Blue');
    writeField(id, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 20_000_000, invoices: [] }, 'hand');
    writeField(id, 'cause', { id: 'process', ourSide: ['own-process'], evidence: 'No stamp yet.' }, 'hand');
    writeField(id, 'opening', { text: '今天能付多少？', lang: 'zh' }, 'hand');
  };

  it('tells what is known in either language, each quotation in its own', async () => {
    fillIn();
    const leave = show();
    await expect
      .poll(tell)
      .toBe(
        'Blue owes us ¥200,000.We think the money has not come because papers or an approval are incomplete; ' +
          'what shows it is “No stamp yet”.',
      );
    await expect
      .element(page.getByRole('heading', { name: 'What to say and what to ask for' }))
      .toBeVisible();
    const opening = page.getByText('今天能付多少？', { exact: true }).first();
    await expect.element(opening).toHaveAttribute('lang', 'zh-Hans');
    leave();
    show('zh');
    await expect
      .poll(tell)
      .toBe('Blue 欠我们 20 万元。钱还没到，我们判断是因为手续还没办齐，依据是“No stamp yet”。');
  });

  it('tells nothing of an empty case and says where to begin, by keyboard', async () => {
    makeCase('Blue');
    show();
    const next = page.getByText(/^To complete the plan, write down the amount and the day it is due/);
    await expect.element(next).toBeVisible();
    expect(tell()).toBe('');
    next.getByRole('link').first().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('This money is')).toHaveFocus();
  });

  it('names what is missing next with a link to where it is found', async () => {
    fillIn();
    const id = getOpenCase()?.id ?? '';
    writeField(id, 'counterpart', { role: 'finance', behaviours: [] }, 'hand');
    show();
    const link = page
      .getByText(/^To complete the plan, find out what they can pay/)
      .getByRole('link')
      .first();
    await expect.element(link).toHaveAttribute('href', '/course/en/learn/anchor-high/');
    await expect.element(link).toHaveTextContent('Anchoring high');
  });

  it('copies the plan in the order of the sheet, with the titles of lessons', async () => {
    fillIn();
    const id = getOpenCase()?.id ?? '';
    writeNote(id, { id: 'anchor-high/note', lesson: 'anchor-high', text: 'Ask on Thursday.' });
    writeField(id, 'evidence', { items: [{ kind: 'contract', held: false }] }, 'hand');
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    show();
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect.element(page.getByText('Copied.')).toBeVisible();
    const blocks = copied[0]?.split('\n\n') ?? [];
    expect(blocks.slice(2, 5)).toEqual([
      'Next\n1. Get the papers that are missing: the contract\n   When: no day yet',
      'Your first sentence\n  Words: 今天能付多少？',
      'Blue owes us ¥200,000.',
    ]);
    expect(blocks).toContain('Notes\n  Note: Ask on Thursday; Written in: Anchoring high');
    vi.restoreAllMocks();
  });
});

describe('the learner’s own style on the case page', () => {
  const tell = (): string => document.querySelector('[data-part="story"]')?.textContent ?? '';
  const lines = () => document.querySelectorAll('[data-part="own-style"] ul > li');
  const fold = (title = 'In your style') => page.getByText(title, { exact: true });
  const keep = (a: number, r: number): void =>
    writeProfile('style', { language: 'en', A: { sum: a, count: 12 }, R: { sum: r, count: 12 } });
  const fillIn = (): void => {
    const id = makeCase('Blue');
    writeField(id, 'opening', { text: 'How much today?' }, 'hand');
  };

  it('is one sentence of the story, and four lines to say in a fold, in both languages', async () => {
    fillIn();
    keep(24, 24);
    const leave = show();
    await expect
      .poll(tell)
      .toMatch(/unvalidated self-assessment\) you lean towards Analytical: watch out for/);
    expect(lines()).toHaveLength(0);
    await fold().click();
    await expect.poll(() => lines().length).toBe(4);
    await expect.element(page.getByText('You: Analytical → them: Driver')).toBeVisible();
    await expect.element(page.getByText(/it has not been tested as a table/)).toBeVisible();
    await expect.element(page.getByText('Watch out: Detail buries the point.')).toBeVisible();
    leave();
    show('zh');
    await expect.poll(tell).toContain('按你的自评（未经验证），你的沟通风格偏分析型，当心：');
    await fold('用你的风格说').click();
    await expect.element(page.getByText('你：分析型 → 对方：主导型')).toBeVisible();
    await expect.element(page.getByText(/这张表是行内经验，没有人检验过/)).toBeVisible();
  });

  it('shows both rows of a blend, and no rows and no label where the answers support none', async () => {
    fillIn();
    keep(60, 42);
    const leave = show();
    await expect.poll(tell).toContain('between Driver and Expressive, with no single label');
    await fold().click();
    await expect.poll(() => lines().length).toBe(8);
    leave();
    keep(42, 43);
    show();
    await expect.poll(tell).toContain('support no style label');
    expect(tell()).not.toMatch(/Driver|Expressive|Amiable|Analytical/);
    await expect.element(fold()).not.toBeInTheDocument();
  });

  it('says nothing where no style is kept, or what is kept cannot be read', async () => {
    fillIn();
    const leave = show();
    await expect.poll(tell).toBe('');
    await expect.element(fold()).not.toBeInTheDocument();
    leave();
    writeProfile('style', { language: 'en', A: { sum: 900, count: 12 }, R: 'x' });
    show();
    await expect.poll(tell).toBe('');
    await expect.element(fold()).not.toBeInTheDocument();
  });

  it('opens by keyboard, gives a line to copy, and goes with the plan as text', async () => {
    fillIn();
    keep(24, 60);
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    show();
    await expect.element(fold()).toBeVisible();
    (fold().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Copy the line, You: Amiable → them: Driver' }).click();
    await expect
      .poll(() => copied[0])
      .toBe('One thing today: [amount] by Friday. Yes? If not, where is it stuck?');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => copied[1]).toContain('you lean towards Amiable');
    vi.restoreAllMocks();
  });
});

describe('back-up on the case page', () => {
  const savedCase = setField(createCase('k1', 'Red', at), 'opening', { text: 'Good morning' }, 'hand', at);
  const backup = (changes: object = {}) =>
    JSON.stringify({
      app: 'paid-in-full',
      format: 1,
      madeAt: at,
      stores: { cases: { open: 'k1', cases: { k1: savedCase } } },
      ...changes,
    });

  it('restores by merging and says what came in', async () => {
    makeCase('Blue');
    show();
    await restore(backup());
    await expect.element(page.getByText(/There is one more case/)).toBeVisible();
    expect(
      Object.values(cases.$value.get().cases)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Blue', 'Red']);
    expect(getOpenCase()?.name).toBe('Blue');
  });

  it.each([
    ['another program’s file', backup({ app: 'other' }), /belongs to another program/],
    ['a newer version', backup({ format: 2 }), /newer version of the course/],
    [
      'a damaged store',
      backup({ stores: { cases: { cases: { k1: { id: 'k1' } } } } }),
      /incomplete or was altered/,
    ],
    ['text that was cut off', backup().slice(0, -30), /incomplete or was altered/],
    ['anything else', 'hello', /not a back-up file/],
    ['nothing', ' ', /nothing in it/],
  ])('refuses %s with a reason and changes nothing', async (_, text, reason) => {
    makeCase('Blue');
    const before = localStorage.getItem('pif:cases:v1');
    show();
    await restore(text);
    await expect.element(page.getByText(reason)).toBeVisible();
    await expect.element(page.getByLabelText('Or paste the text of a back-up')).toHaveValue(text);
    expect(localStorage.getItem('pif:cases:v1')).toBe(before);
  });

  it('restores from a file', async () => {
    show();
    const file = new File([backup()], 'backup.json', { type: 'application/json' });
    await userEvent.upload(page.getByLabelText('Choose a back-up file'), file);
    await expect.element(page.getByRole('heading', { name: 'Plan: Red' })).toBeVisible();
  });

  it('offers the back-up as text', async () => {
    makeCase('Blue');
    show();
    await page.getByText('No download? Back up as text').click();
    await expect
      .element(page.getByLabelText('Text of the back-up'))
      .toHaveValue(expect.stringContaining('"name": "Blue"') as string);
  });

  it('erases in one click and takes it back', async () => {
    makeCase('Blue');
    const { stores } = collectBackup();
    show();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect.element(page.getByText('There is no case yet.')).toBeVisible();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('pif:'))).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('heading', { name: 'Plan: Blue' })).toBeVisible();
    expect(collectBackup().stores).toEqual(stores);
  });
});
