import type { Browser } from 'playwright';
import { openSlowPhone, repeat } from './slow-phone.ts';

const paintScript = `
  globalThis.painted = 0;
  globalThis.blocked = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.painted = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.blocked += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
`;

/** When the largest content stood on the screen, in milliseconds, on a slow phone; the middle of five. */
export const measurePaint = (browser: Browser, warmUrl: string, url: string): Promise<number> =>
  repeat(5, async () => {
    const { page, context } = await openSlowPhone(browser, warmUrl);
    await page.addInitScript(paintScript);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(500);
    const painted = await page.evaluate<number>('globalThis.painted');
    await context.close();
    return painted;
  });

/** Time the main thread was blocked while a reader scrolls through a whole page, in milliseconds; the middle of three. */
export const measureBlocking = (browser: Browser, warmUrl: string, url: string): Promise<number> =>
  repeat(3, async () => {
    const { page, context } = await openSlowPhone(browser, warmUrl);
    await page.addInitScript(paintScript);
    await page.goto(url, { waitUntil: 'load' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 600) {
      await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
      await page.waitForTimeout(150);
    }
    await page.waitForTimeout(2500);
    const blocked = await page.evaluate<number>('globalThis.blocked');
    await context.close();
    return blocked;
  });

/** From moving the ask's slider to the picture drawn anew, in milliseconds, on a processor four times slower; the middle of nine. */
export const measureRedraw = async (browser: Browser, url: string): Promise<number> => {
  const { page, context } = await openSlowPhone(browser, url);
  await page.goto(url, { waitUntil: 'load' });
  const slider = page.locator('input[type=range]').first();
  await slider.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const time = await repeat(9, () =>
    slider.evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          const input = element as HTMLInputElement;
          const started = performance.now();
          input.value = String(Number(input.value) + Number(input.step || 1));
          input.dispatchEvent(new Event('input', { bubbles: true }));
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
        }),
    ),
  );
  await context.close();
  return time;
};
