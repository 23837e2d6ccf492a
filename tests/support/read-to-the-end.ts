import type { Page } from 'playwright';

/** Notes in `globalThis.jumps` what moves without the reader's doing: how much, what, from where to where. */
export const shiftScript = `
  globalThis.jumps = [];
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, sources } of list.getEntries()) {
      if (hadRecentInput || value === 0) continue;
      const place = ({ x, y, width, height }) => [x, y, width, height].map((one) => Math.round(one)).join(' ');
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node?.outerHTML ?? node?.textContent ?? 'something that is gone';
        return name.slice(0, 120) + ': ' + place(previousRect) + ' to ' + place(currentRect);
      });
      globalThis.jumps.push(value.toExponential(1) + ' at ' + scrollY + ': ' + moved.join('; '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Waits until every widget on the screen is awake. */
const waitForWidgets = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('astro-island[ssr] > *')].every((widget) => {
        const { top, bottom } = widget.getBoundingClientRect();
        return bottom <= 0 || top >= innerHeight;
      }),
    undefined,
    { polling: 50 },
  );

/**
 * Reads a page screen by screen to its end, so that every widget wakes in sight and anything that would jump does.
 * Whoever is in a hurry waits for no widget: all of them wake where the page ends, or behind the reader.
 */
export const readToTheEnd = async (page: Page, isHurried = false): Promise<void> => {
  for (let i = 0; i < 200; i += 1) {
    if (!isHurried) await waitForWidgets(page);
    await page.waitForTimeout(60);
    const isAtEnd = await page.evaluate(() => {
      scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    });
    if (isAtEnd) break;
  }
  await waitForWidgets(page);
  await page.waitForTimeout(150);
};
