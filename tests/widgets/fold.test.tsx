import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Fold } from '../../src/widgets/shared/tool/Fold.tsx';

const fold = (onOpen: () => void) => (
  <Fold title="More" onOpen={onOpen}>
    {() => <p>What is inside</p>}
  </Fold>
);
const stand = (onOpen: () => void): HTMLElement => {
  const root = document.body.appendChild(document.createElement('main'));
  root.innerHTML = renderToString(fold(onOpen));
  return root;
};

describe('a fold', () => {
  it('shows what is inside once it is opened', async () => {
    const opened = vi.fn();
    hydrate(fold(opened), stand(opened));
    expect(document.body.textContent).not.toContain('What is inside');
    expect(opened).not.toHaveBeenCalled();
    await page.getByText('More').click();
    await expect.element(page.getByText('What is inside')).toBeVisible();
    expect(opened).toHaveBeenCalled();
  });

  it('that was opened before it was awake shows it as well', async () => {
    const opened = vi.fn();
    const root = stand(opened);
    root.querySelector('details')?.toggleAttribute('open', true);
    // The event of that is told before anybody listens.
    await new Promise((done) => setTimeout(done, 50));
    hydrate(fold(opened), root);
    await expect.element(page.getByText('What is inside')).toBeVisible();
    expect(opened).toHaveBeenCalled();
  });
});
