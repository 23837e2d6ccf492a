import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { strings as quizStrings } from '../../src/widgets/quiz/strings.ts';
import { everythingIsSeen } from '../../src/site/stage-script.ts';
import { darkFindings, findings } from '../support/find-with-axe.ts';
import { listPageKinds, pagesInBoth } from '../support/page-kinds.ts';
import { readToTheEnd, shiftScript } from '../support/read-to-the-end.ts';
import { seedScript } from '../support/stored-learner.ts';
import { useSite } from '../support/use-site.ts';
import { openWatched } from '../support/watched-page.ts';
import { waitForOwnScript } from '../support/wake.ts';

const here = useSite();

/** Looks at all states in both languages; without it each state of the gallery is looked at in one of them, in turn. */
const isThorough = process.env['PIF_AXE'] === 'whole';

/** Takes every other state out of a page of the gallery before any wakes: the other language looks at those. */
const writeHalving = (language: string): string =>
  isThorough
    ? ''
    : `addEventListener('DOMContentLoaded', () => {
        document.querySelectorAll('[data-widget]').forEach((state, place) => {
          if (place % 2 === ${language === 'zh' ? 1 : 0}) state.remove();
        });
      });`;

/** Waits until every widget of a page is awake and has what it fetched, and every frame of the gallery shows its state. */
const wakeAll = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
  });
  await page.waitForFunction(
    () =>
      !document.querySelector('astro-island[ssr], [data-staged="no"]') &&
      [...document.querySelectorAll('iframe')].every((frame) =>
        frame.contentDocument?.querySelector('html[data-staged="yes"]'),
      ),
    undefined,
    { timeout: 90_000, polling: 200 },
  );
  // What a widget fetches once it is awake; the calculators' talks, in workers, may go on.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
};

/** What is missed again can only be what was missed. */
const waitForAnswers: readonly string[] = Object.values(quizStrings).map((words) => words.missedAgain);

/** Controls that are still off on a page that is awake, though nothing has to be done before they can be used. */
const listOff = async (page: Page): Promise<string[]> =>
  (await page.locator('main :disabled, footer :disabled').allInnerTexts()).filter(
    (text) => !waitForAnswers.includes(text),
  );

/** Documents of the page and its frames that are wider than the window, by their addresses. */
const findTooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? [])]
      .filter((one) => one.documentElement.scrollWidth > (one.defaultView?.innerWidth ?? 0))
      .map((one) => one.URL),
  );

const pageKinds = { zh: () => listPageKinds('zh'), en: () => listPageKinds('en'), both: () => pagesInBoth };

describe.each(['zh', 'en', 'both'] as const)('every kind of page in %s', (language) => {
  for (const { kind, path, wakes } of pageKinds[language]()) {
    test(`${kind}: axe finds nothing in either theme, nothing jumps, is foreign, stays off, or is wider than 320 pixels`, async ({
      expect,
    }) => {
      const { page, faults, close } = await openWatched(here.browser, here.url, {
        before: wakes === 'read' ? shiftScript : everythingIsSeen + writeHalving(language),
        // Whoever reads neither language is asked for one.
        locale: 'fr-FR',
      });
      await page.goto(here.url + path);
      if (wakes === 'read') {
        await readToTheEnd(page);
        expect(await page.evaluate('globalThis.jumps')).toEqual([]);
        await expect.poll(() => listOff(page)).toEqual([]);
      } else await wakeAll(page);
      expect(await findings(page)).toEqual([]);
      expect(await darkFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await findTooWide(page)).toEqual([]);
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
      'zh/tools/cause-diagnosis/',
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
      'en/tools/cause-diagnosis/',
    ],
  },
])('a learner who comes back, at $width pixels', ({ width, height, paths }) => {
  test.each(paths)('%s stands still, and axe finds nothing in what is filled', async (path) => {
    const { page, faults, close } = await openWatched(here.browser, here.url, {
      before: shiftScript + seedScript,
      viewport: { width, height },
    });
    await page.goto(here.url + path);
    // The notes beside the text come with the page's script.
    if (width > 1000 && /learn\/./.test(path)) await page.waitForSelector('.note.aside');
    // A sheet of causes comes with its words, which are fetched once it is awake.
    await page.waitForFunction(() => !document.querySelector('[data-waits]'));
    await readToTheEnd(page, width > 1000);
    if (path.includes('?q=')) await page.waitForSelector('main ol[data-settled] > li');
    if (path.endsWith('/case/')) await page.waitForSelector('#case-plan');
    await page.waitForTimeout(300);
    expect(await page.evaluate('globalThis.jumps')).toEqual([]);
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
  const { page, faults, close } = await openWatched(here.browser, here.url);
  await page.goto(`${here.url}${locale}/`);
  await waitForOwnScript(page);
  await page.keyboard.press('/');
  await page.locator('dialog [data-search-field]').fill(query);
  await page.waitForSelector('dialog ol[data-settled] > li');
  expect(await findings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
