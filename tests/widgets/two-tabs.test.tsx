import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answersKey } from '../../src/stores/answers.ts';
import { QuestionView } from '../../src/widgets/quiz/QuestionView.tsx';
import { inLanguage } from '../fixtures/quiz/questions.ts';
import { mount } from './mount.tsx';
import { cleanBetweenTests } from './tool-page.ts';

cleanBetweenTests();

/** Another tab writes under a key. */
const writeElsewhere = (key: string, value: unknown): void => {
  const newValue = JSON.stringify(value);
  localStorage.setItem(key, newValue);
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
};

it('a question answered in another tab shows that answer, and not what was ticked here and never checked', async () => {
  mount(<QuestionView lesson="anchor-high" question={inLanguage('which-number-first', 'en')} locale="en" />);
  await page.getByRole('radio', { name: /^Half/ }).click();
  writeElsewhere(answersKey, {
    'anchor-high/which-number-first': {
      ...{ rev: 1, kind: 'one', response: 'whole', result: 'right', tries: 1, hints: 0, explained: true },
      at: '2026-11-21T08:00:00.000Z',
    },
  });
  await expect.element(page.getByText('Right first time.')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: /^The whole/ })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: /^Half/ })).not.toBeChecked();
});
