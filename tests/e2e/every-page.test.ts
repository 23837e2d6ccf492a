import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPageKinds } from '../support/page-kinds.ts';
import type { Served } from '../support/serve-folder.ts';
import { openBrowser, startSite } from '../support/site.ts';
import { seedScript } from '../support/stored-learner.ts';
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
    // Without frames from elsewhere; the other mode opens a page of its own for every look.
    .setLegacyMode()
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

/** Pages that show something of the learner's own a moment after they stand; each in one language at one width, the other at the other. */
describe.each([
  {
    ...{ width: 360, height: 740 },
    paths: [
      'zh/case/',
      'en/',
      'zh/learn/',
      'en/search/?q=customer',
      'zh/learn/anchor-high/',
      'en/tools/anchor-calculator/',
    ],
  },
  {
    ...{ width: 1280, height: 900 },
    paths: [
      'en/case/',
      'zh/',
      'en/learn/',
      'zh/search/?q=客户',
      'en/learn/anchor-high/',
      'zh/tools/anchor-calculator/',
    ],
  },
])('a learner who comes back, at $width pixels', { concurrent: true }, ({ width, height, paths }) => {
  test.each(paths)('%s stands still, and axe finds nothing in what is filled', async (path) => {
    const { page, faults, close } = await openWatched(browser, site.url, {
      before: shiftScript + seedScript,
      viewport: { width, height },
    });
    await page.goto(site.url + path);
    // The notes beside the text come with the page's script.
    if (width > 1000 && /learn\/./.test(path)) await page.waitForSelector('.note.aside');
    await readToTheEnd(page);
    if (path.includes('?q=')) await page.waitForSelector('main ol[data-settled] > li');
    if (path.endsWith('/case/')) await page.waitForSelector('#case-plan');
    await page.waitForTimeout(300);
    expect(await page.evaluate('globalThis.shift')).toBe(0);
    if (/case|search/.test(path)) {
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
      });
      expect(await findings(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

test.each([
  ['zh', '客户'],
  ['en', 'customer'],
])('axe finds nothing in the open search dialog (%s)', async (locale, query) => {
  const { page, faults, close } = await openWatched(browser, site.url);
  await page.goto(`${site.url}${locale}/`);
  await page.waitForSelector('[data-choose-theme]:enabled');
  await page.keyboard.press('/');
  await page.locator('dialog [data-search-field]').fill(query);
  await page.waitForSelector('dialog ol[data-settled] > li');
  expect(await findings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, true)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
