import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { markLessonDone, noteVisit, progress } from '../../src/stores/progress.ts';
import { startAfresh } from './mount.tsx';

const home = `
  <a href="/en/learn/one/" data-continue="Continue: {title}">Start with the first lesson</a>
  <span role="status" data-continue-note data-text="You stopped here last time."></span>
  <ol data-ledger data-done="Done" data-started="Started">
    ${['one', 'two']
      .map(
        (id) =>
          `<li data-lesson-row="${id}"><a href="/en/learn/${id}/">Lesson $& ${id}</a>
           <span data-state-text>20 min</span><span class="stamp" hidden>PAID</span></li>`,
      )
      .join('')}
  </ol>`;

it('leads on from where the learner is, and back to the first lesson once there is nothing to go on with', async () => {
  startAfresh();
  document.body.innerHTML = home;
  await import('../../src/client/ledger.ts');
  const start = page.getByRole('link').first();
  await expect.element(start).toHaveTextContent('Start with the first lesson');

  markLessonDone('one');
  await expect.element(start).toHaveTextContent('Continue: Lesson $& two');
  noteVisit('two', 'rules');
  await expect.element(start).toHaveAttribute('href', expect.stringMatching(/\/en\/learn\/two\/#rules$/));
  await expect.element(page.getByRole('status')).toHaveTextContent('You stopped here last time.');

  // Erased in another tab.
  progress.update(() => ({}));
  await expect.element(start).toHaveTextContent('Start with the first lesson');
  await expect.element(start).toHaveAttribute('href', expect.stringMatching(/\/en\/learn\/one\/$/));
  await expect.element(page.getByRole('status')).toHaveTextContent('');
});
