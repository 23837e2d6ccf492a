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

/** Waits until every widget on the screen is awake. */
const waitForWidgets = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('astro-island[ssr] > *')].every((widget) => {
      const { top, bottom } = widget.getBoundingClientRect();
      return bottom <= 0 || top >= innerHeight;
    }),
  );

/** Reads a page screen by screen to its end, so that every widget wakes in sight and anything that would jump does. */
const readToTheEnd = async (page: Page): Promise<void> => {
  for (let i = 0; i < 200; i += 1) {
    await waitForWidgets(page);
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

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds; in the dark theme only colours can differ. */
const findings = async (page: Page, isDark = false): Promise<string[]> => {
  // The gallery shows the same widget many times over, so its regions cannot have names of their own.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .disableRules(page.url().includes('/gallery/') ? ['landmark-unique'] : []);
  const { violations } = await (
    isDark ? axe.withRules(['color-contrast']) : axe.withTags(allRules)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
};

describe.each(['zh', 'en'] as const)('every kind of page in %s', { concurrent: true }, (locale) => {
  for (const { kind, path } of listPageKinds(locale)) {
    test(`${kind}: axe finds nothing in either theme, nothing jumps, is foreign, or is wider than 320 pixels`, async () => {
      const { page, faults, close } = await openWatched(browser, site.url, { before: shiftScript });
      await page.goto(site.url + path);
      await readToTheEnd(page);
      // The gallery puts its states into widgets after they wake; nobody reads it.
      if (!kind.startsWith('gallery')) expect(await page.evaluate('globalThis.shift')).toBe(0);
      expect(await findings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page, true)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await close();
    });
  }
});
