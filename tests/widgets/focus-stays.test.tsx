import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { makeCase, writeField } from '../../src/stores/cases.ts';
import { styleWork } from '../../src/stores/style-work.ts';
import { AnchorCalculatorView } from '../../src/widgets/anchor-calculator/AnchorCalculatorView.tsx';
import { CaseFileView } from '../../src/widgets/case-file/CaseFileView.tsx';
import { StoredDataView } from '../../src/widgets/stored-data/StoredDataView.tsx';
import { makeAnswers } from '../../src/widgets/style-profile/gallery.ts';
import { StyleProfileView } from '../../src/widgets/style-profile/StyleProfileView.tsx';
import { mount } from './mount.tsx';
import { cleanBetweenTests } from './tool-page.ts';

/* Where a button goes away with what it did, the keyboard goes on beside it and not at the top of the page. */

cleanBetweenTests();

const at = '2026-11-21T08:00:00.000Z';
const click = (name: string | RegExp) => page.getByRole('button', { name }).click();
const focused = () => expect.poll(() => document.activeElement?.textContent);

it('figures brought in as a whole take the focus from the button that brought them', async () => {
  const id = makeCase('Blue');
  writeField(id, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 20_000_000, invoices: [] }, 'hand');
  mount(<AnchorCalculatorView locale="en" place="lesson" toolUrl="/en/tool/" caseUrl="/en/case/" />);
  await click(/example/);
  await focused().toContain('example');
  await click(/“Blue”/);
  await focused().toContain('Blue');
});

it('a colleague’s view that is removed leaves the focus on the way back, and back it stands with the views', async () => {
  styleWork.update((work) => ({
    ...work,
    own: { en: { answers: makeAnswers(4, 4), seconds: makeAnswers(6, 6), at } },
    views: { '1a': { language: 'en', answers: makeAnswers(5, 3), at } },
  }));
  mount(<StyleProfileView locale="en" place="page" toolUrl="/en/tool/" caseUrl="/en/case/" />);
  await click('See the result');
  await page.getByText('A colleague’s view', { exact: true }).click();
  await click('Remove Colleague 1');
  await focused().toBe('Undo');
  await click('Undo');
  await focused().toContain('Colleague 1');
});

it('text that is thrown away leaves the focus with what is left', async () => {
  mount(<StoredDataView locale="en" />);
  for (const newValue of ['FIRST', 'SECOND']) {
    localStorage.setItem('pif:cases:v1', newValue);
    dispatchEvent(new StorageEvent('storage', { key: 'pif:cases:v1', newValue }));
  }
  const title = document.getElementById.bind(document, 'stored-other');
  await page.getByRole('button', { name: 'Throw it away' }).first().click();
  await expect.poll(() => document.activeElement).toBe(title());
  await click('Throw it away');
  await expect.poll(() => document.activeElement?.tagName).toBe('CAPTION');
});

it('the last invoice that is removed leaves the focus on the button for a new one', async () => {
  makeCase('Blue');
  mount(<CaseFileView locale="en" places={{ tools: {}, lessons: {} }} />);
  await expect.poll(() => document.querySelector('#case-claim summary')).not.toBeNull();
  document.querySelector<HTMLElement>('#case-claim summary')?.click();
  await click('Add an invoice');
  await click('Add an invoice');
  await click('Remove invoice 1');
  await focused().toBe('Remove invoice 1');
  await click('Remove invoice 1');
  await focused().toBe('Add an invoice');
});

it('half-written pinyin takes Escape for itself while a case is renamed', async () => {
  makeCase('Blue');
  mount(<CaseFileView locale="en" places={{ tools: {}, lessons: {} }} />);
  await click('Rename “Blue”');
  const field = page.getByRole('textbox', { name: 'Rename “Blue”' });
  const press = (isComposing: boolean) =>
    field
      .element()
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing, bubbles: true }));
  press(true);
  await expect.element(field).toBeVisible();
  press(false);
  await expect.element(field).not.toBeInTheDocument();
  await focused().toBe('Rename');
});
