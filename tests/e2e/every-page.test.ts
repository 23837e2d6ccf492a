import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPageKinds } from '../support/page-kinds.ts';
import type { Served } from '../support/serve-folder.ts';
import { openBrowser, startSite } from '../support/site.ts';
import { openWatched } from '../support/watched-page.ts';

let site: Served;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const shiftScript = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Scrolls slowly to the end, so that every widget wakes and anything that would jump does. */
const readToTheEnd = async (page: Page): Promise<void> => {
  for (let i = 0; i < 200; i += 1) {
    const isAtEnd = await page.evaluate(() => {
      scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    });
    await page.waitForTimeout(40);
    if (isAtEnd) break;
  }
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.waitForTimeout(100);
};

const findings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
};

describe.each(['zh', 'en'] as const)('every kind of page in %s', (locale) => {
  for (const { kind, path } of listPageKinds(locale)) {
    test(`${kind}: no finding of axe in either theme, nothing jumps, nothing foreign is asked for`, async () => {
      const { page, faults, close } = await openWatched(browser, site.url, { before: shiftScript });
      await page.goto(site.url + path);
      await readToTheEnd(page);
      expect(await page.evaluate('globalThis.shift')).toBe(0);
      expect(await findings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    test(`${kind}: nothing is wider than a screen of 320 pixels`, async () => {
      const { page, close } = await openWatched(browser, site.url, { viewport: { width: 320, height: 640 } });
      await page.goto(site.url + path);
      await readToTheEnd(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await close();
    });
  }
});
