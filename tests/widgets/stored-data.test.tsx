import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { $storageHealth } from '../../src/platform/storage.ts';
import type { Progress } from '../../src/domain/progress/progress.ts';
import { eraseEverything, undoErase } from '../../src/stores/backup.ts';
import { cases, makeCase } from '../../src/stores/cases.ts';
import { markLessonDone, progress } from '../../src/stores/progress.ts';
import { settings } from '../../src/stores/settings.ts';
import { StoredDataView } from '../../src/widgets/stored-data/StoredDataView.tsx';
import { mount, startAfresh } from './mount.tsx';

beforeEach(startAfresh);
afterEach(startAfresh);
afterEach(() => $storageHealth.set({ state: 'kept', damaged: [] }));
afterEach(() => vi.restoreAllMocks());

/** Another tab, or whatever damages a text, writes under a key. */
const writeElsewhere = (key: string, newValue: string): void => {
  localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
};

describe('what is stored', () => {
  it('is listed in plain words and follows what changes', async () => {
    makeCase('Blue');
    mount(<StoredDataView locale="en" />);
    await expect.element(page.getByRole('cell', { name: '1 case' })).toBeVisible();
    markLessonDone('anchor-high');
    await expect.element(page.getByRole('cell', { name: '1 lesson' })).toBeVisible();
    await expect.element(page.getByText('this is a good time to make one', { exact: false })).toBeVisible();
  });

  it('is listed in Chinese', async () => {
    makeCase('蓝');
    mount(<StoredDataView locale="zh" />);
    await expect.element(page.getByRole('cell', { name: '1 个' })).toBeVisible();
    await expect.element(page.getByText(/这台设备上还没有下载过备份。/)).toBeVisible();
  });

  it('notes the date of a back-up, by keyboard', async () => {
    mount(<StoredDataView locale="en" />);
    const button = page.getByRole('button', { name: 'Download a back-up file' });
    await expect.element(button).toBeEnabled();
    await userEvent.tab();
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Last back-up: /)).toBeVisible();
    expect(settings.$value.get().backedUpAt).toBeDefined();
  });

  it.each([
    ['forbidden', /does not let pages keep anything/],
    ['full', /has no room left/],
  ] as const)('says when storage is %s', async (state, words) => {
    $storageHealth.setKey('state', state);
    mount(<StoredDataView locale="en" />);
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(/is kept in this browser/)).not.toBeVisible();
  });

  it('offers text that could not be read, and throws it away on request', async () => {
    mount(<StoredDataView locale="en" />);
    await expect.element(page.getByText(/is kept in this browser/)).toBeVisible();
    const newValue = '{"cases": tru';
    localStorage.setItem('pif:cases:v1', newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: 'pif:cases:v1', newValue }));
    await expect.element(page.getByText(/A part of what was stored cannot be read/)).toBeVisible();
    await expect.element(page.getByText(/Unreadable text of “Cases”/)).toBeVisible();
    await page.getByText('Show this text').click();
    await expect.element(page.getByRole('textbox', { name: 'Show this text' })).toHaveValue('{"cases": tru');
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await expect.element(page.getByText(/Unreadable text of “Cases”/)).not.toBeInTheDocument();
    await expect.element(page.getByText(/is kept in this browser/)).toBeVisible();
    await expect.element(page.getByText(/A part of what was stored cannot be read/)).not.toBeVisible();
  });

  it('keeps each of two damaged texts of one store, with what was written between them', async () => {
    mount(<StoredDataView locale="en" />);
    writeElsewhere('pif:cases:v1', 'FIRST');
    makeCase('Blue');
    const second = (localStorage.getItem('pif:cases:v1') ?? '').slice(0, -4);
    writeElsewhere('pif:cases:v1', second);
    makeCase('Green');
    await expect.element(page.getByText(/Unreadable text of “Cases”, number 2/)).toBeVisible();
    expect(localStorage.getItem('pif:cases:v1:damaged')).toBe('FIRST');
    expect(localStorage.getItem('pif:cases:v1:damaged:2')).toBe(second);
    expect(second).toContain('Blue');
    await page.getByRole('button', { name: 'Throw it away' }).first().click();
    expect(localStorage.getItem('pif:cases:v1:damaged')).toBeNull();
    await expect.element(page.getByText(/A part of what was stored cannot be read/)).toBeVisible();
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await expect.element(page.getByText(/is kept in this browser/)).toBeVisible();
  });

  it('says no longer that text is unreadable once everything is erased', async () => {
    mount(<StoredDataView locale="zh" />);
    writeElsewhere('pif:cases:v1', '{');
    await expect.element(page.getByText(/有一部分存着的内容读不出来了/)).toBeVisible();
    await expect.element(page.getByText(/读不出来的“案子”原文/)).toBeVisible();
    await page.getByRole('button', { name: '全部清空' }).click();
    await expect.element(page.getByText(/存在这台设备的这个浏览器里/)).toBeVisible();
    await page.getByRole('button', { name: '撤销清空' }).click();
    await expect.element(page.getByText(/读不出来的“案子”原文/)).toBeVisible();
    expect(localStorage.getItem('pif:cases:v1:damaged')).toBe('{');
  });
});

describe('a back-up', () => {
  const text = page.getByRole('textbox', { name: 'Text of the back-up' });

  it('as text follows what is written while it is open', async () => {
    mount(<StoredDataView locale="en" />);
    await page.getByText('No download? Back up as text').click();
    await expect.element(text).toHaveValue(expect.stringContaining('"cases"') as string);
    makeCase('Later');
    await expect.element(text).toHaveValue(expect.stringContaining('Later') as string);
  });

  it('that could not be downloaded is not noted as one, and the text way opens', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no');
    });
    makeCase('Blue');
    mount(<StoredDataView locale="en" />);
    await page.getByRole('button', { name: 'Download a back-up file' }).click();
    await expect
      .element(page.getByText(/could not download a file, so there is no back-up yet/))
      .toBeVisible();
    await expect.element(text).toHaveValue(expect.stringContaining('Blue') as string);
    expect(settings.$value.get().backedUpAt).toBeUndefined();
  });
});

describe('undoing an erasure', () => {
  const at = fc.integer({ min: 0, max: 1e12 }).map((time) => new Date(time).toISOString());
  const someProgress: fc.Arbitrary<Progress> = fc.dictionary(
    fc.constantFrom('anchor-high', 'can-pay-will-pay', 'fear-of-asking'),
    at.map((started) => ({ started, lastVisited: started })),
  );

  it('loses nothing of what was there and nothing of what was written since', () => {
    fc.assert(
      fc.property(someProgress, someProgress, (before, since) => {
        startAfresh();
        progress.update(() => before);
        const erased = eraseEverything();
        expect(progress.$value.get()).toEqual({});
        progress.update(() => since);
        undoErase(erased);
        const back = progress.$value.get();
        expect(Object.keys(back).sort()).toEqual(
          [...new Set([...Object.keys(before), ...Object.keys(since)])].sort(),
        );
        for (const [lesson, { lastVisited }] of [...Object.entries(before), ...Object.entries(since)])
          expect((back[lesson]?.lastVisited ?? '') >= lastVisited).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a case that another tab made in between', async () => {
    makeCase('Customer A');
    mount(<StoredDataView locale="en" />);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    makeCase('After');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .element(page.getByText('Everything is back; what was written since is kept too.'))
      .toBeVisible();
    expect(
      Object.values(cases.$value.get().cases)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['After', 'Customer A']);
  });
});
