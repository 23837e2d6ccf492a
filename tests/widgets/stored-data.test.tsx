import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { $storageHealth } from '../../src/platform/storage.ts';
import { makeCase } from '../../src/stores/cases.ts';
import { markLessonDone } from '../../src/stores/progress.ts';
import { settings } from '../../src/stores/settings.ts';
import { StoredDataView } from '../../src/widgets/stored-data/StoredDataView.tsx';
import { mount, startAfresh } from './mount.tsx';

beforeEach(startAfresh);
afterEach(startAfresh);
afterEach(() => $storageHealth.set({ state: 'kept', damaged: [] }));

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
    await expect.element(page.getByText(/这台设备上还没有备份过。/)).toBeVisible();
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
  });
});
