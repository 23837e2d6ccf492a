import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'preact';
import { AnchorCalculatorView } from '../../src/widgets/anchor-calculator/AnchorCalculatorView.tsx';
import { CopyBox } from '../../src/widgets/shared/tool/CopyBox.tsx';
import { mount } from './mount.tsx';
import { cleanBetweenTests } from './tool-page.ts';

cleanBetweenTests();

let copied: string[];
beforeEach(() => {
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
});

it('a text that is asked for again is copied again, though it is the same', async () => {
  mount(<AnchorCalculatorView locale="en" place="lesson" toolUrl="/en/tool/" caseUrl="/en/case/" />);
  const button = page.getByRole('button', { name: 'Copy link' });
  await button.click();
  await expect.poll(() => copied.length).toBe(1);
  await button.click();
  await expect.poll(() => copied.length).toBe(2);
  expect(copied[1]).toBe(copied[0]);
});

it('a text that changes while it is shown leaves the clipboard alone and no longer says that it is copied', async () => {
  const root = document.body.appendChild(document.createElement('main'));
  const asked = {};
  const show = (text: string) =>
    render(<CopyBox locale="en" label="Your result" text={text} asked={asked} />, root);
  show('first');
  await expect.element(page.getByText('Copied.')).toBeVisible();
  show('second');
  await expect.element(page.getByRole('textbox', { name: 'Your result' })).toHaveValue('second');
  await expect.element(page.getByText('Copied.')).not.toBeInTheDocument();
  expect(copied).toEqual(['first']);
});
