import type { Page, Request } from 'playwright';
import { describe, expect, test } from 'vitest';
import * as ill from '../support/ill-storage.ts';
import { readToTheEnd, shiftScript } from '../support/read-to-the-end.ts';
import { useSite } from '../support/use-site.ts';
import { openWatched, type WatchedPage } from '../support/watched-page.ts';

const here = useSite();

/** Opens a page of which no script file that fits arrives. */
const openWithout = async (path: string, isLost: (url: string) => boolean): Promise<WatchedPage> => {
  const watched = await openWatched(here.browser, here.url, { allow: /./ });
  await watched.page.route('**/*.js*', (route) =>
    isLost(route.request().url()) ? route.abort() : route.fallback(),
  );
  await watched.page.goto(here.url + path);
  return watched;
};

/** The files of a page's widgets, and what they are drawn with. */
const listIslandFiles = (page: Page): Promise<string[]> =>
  page
    .locator('astro-island')
    .evaluateAll((all) =>
      all.flatMap((one) => [one.getAttribute('component-url') ?? '', one.getAttribute('renderer-url') ?? '']),
    );

describe('an embedded tool', () => {
  test.for([
    ['anchor-calculator', 'en', 'This tool did not load', 'Try again', 'Open on a full page'],
    ['debtor-classifier', 'zh', '这个工具没有加载成功', '再试一次', '打开完整页面'],
  ] as const)(
    '%s of which no code arrives says what to do and leads to its page (%s)',
    async ([id, lang, says, again, way], { expect }) => {
      let isLost = true;
      const { page, close } = await openWithout(`${lang}/embed/${id}/`, () => isLost);
      const card = page.getByRole('alert');
      await expect.poll(() => card.innerText()).toContain(says);
      expect(await card.getByRole('link', { name: way }).getAttribute('href')).toBe(
        `/course/${lang}/tools/${id}/`,
      );
      await card.getByRole('button', { name: again }).click();
      await expect.poll(() => card.innerText()).toContain(says);
      isLost = false;
      await card.getByRole('button', { name: again }).click();
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      expect(await card.isVisible()).toBe(false);
      await close();
    },
  );

  test('says so where only its own code does not arrive, and takes the figures of its address along', async () => {
    const { page, close } = await openWithout('en/embed/anchor-calculator/', () => false);
    const files = await listIslandFiles(page);
    await page.route('**/*.js*', (route) =>
      files.some((file) => route.request().url().includes(file)) ? route.abort() : route.fallback(),
    );
    await page.goto(`${here.url}en/embed/anchor-calculator/?again#s=1.A.28~10xvd4h`);
    const link = page.getByRole('alert').getByRole('link');
    await link.waitFor();
    await link.evaluate((one) => one.addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    expect(await link.getAttribute('href')).toMatch(
      /\/course\/en\/tools\/anchor-calculator\/#s=1\.A\.28~10xvd4h$/,
    );
    await close();
  });

  test('shows no card when all is well', async () => {
    const { page, faults, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/embed/anchor-calculator/`);
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    expect(await page.locator('[data-asleep]').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the footer of a page that waits for its widget', () => {
  const isFooterVisible = (page: Page): Promise<boolean> => page.locator('.bottom').isVisible();

  test.for(['en/case/', 'zh/progress/', 'en/search/?q=customer'])(
    'of %s comes back where no script arrives',
    async (path, { expect }) => {
      const { page, close } = await openWithout(path, () => true);
      expect(await isFooterVisible(page)).toBe(false);
      await expect.poll(() => isFooterVisible(page)).toBe(true);
      await close();
    },
  );

  test.each(['zh/case/', 'en/progress/'])('of %s comes with the card that says so', async (path) => {
    const first = await openWatched(here.browser, here.url);
    await first.page.goto(here.url + path);
    const files = await listIslandFiles(first.page);
    await first.close();
    const { page, close } = await openWithout(path, (url) => files.some((file) => url.includes(file)));
    await page.waitForSelector('[data-asleep]');
    expect(await isFooterVisible(page)).toBe(true);
    await close();
  });

  test('search says that it did not arrive', async () => {
    const { page, close } = await openWatched(here.browser, here.url, { allow: /./ });
    /** The scripts that a page fetches by itself. */
    const listScripts = async (path: string): Promise<string[]> => {
      const asked: string[] = [];
      const note = (request: Request): void => void asked.push(request.url());
      page.on('request', note);
      await page.goto(here.url + path, { waitUntil: 'networkidle' });
      page.off('request', note);
      return asked.filter((url) => url.endsWith('.js'));
    };
    const shell = await listScripts('en/topics/');
    const own = (await listScripts('en/search/')).filter((url) => !shell.includes(url));
    await page.route('**/*.js*', (route) =>
      own.includes(route.request().url()) ? route.abort() : route.fallback(),
    );
    await page.reload();
    await page.getByText('Search could not be reached. Check the connection and try again.').waitFor();
    await close();
  });
});

const putAside = `localStorage.setItem('pif:cases:v1:damaged', '{"cases": 7}');`;

/** Lets a page stand for a moment, then reads it to its end. */
const readOn = async (page: Page): Promise<void> => {
  await page.waitForTimeout(400);
  await readToTheEnd(page);
};

describe.each([
  ['forbidden', ill.forbidden],
  ['full', ill.full],
  ['damaged', ill.damaged('answers')],
  ['with a text put aside as damaged', putAside],
])('with storage %s', (_, trouble) => {
  test.each([
    [360, 740, 'zh', 'en'],
    [1280, 900, 'en', 'zh'],
  ] as const)('home, lesson, tool and case stand still at %i pixels', async (width, height, one, other) => {
    const { page, faults, close } = await openWatched(here.browser, here.url, {
      before: shiftScript + trouble,
      viewport: { width, height },
    });
    for (const path of [
      `${one}/`,
      `${other}/learn/anchor-high/`,
      `${one}/tools/anchor-calculator/`,
      `${other}/tools/debtor-classifier/`,
      `${one}/case/`,
    ]) {
      await page.goto(here.url + path);
      if (!path.endsWith('/case/')) await page.locator('main > [data-storage-note] a').waitFor();
      // The notes beside the text come with the page's script.
      if (width > 1000 && /learn\/./.test(path)) await page.waitForSelector('.note.aside');
      await readOn(page);
      expect([path, await page.evaluate('globalThis.jumps')]).toEqual([path, []]);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

test('the word about storage is heard, and not printed', async () => {
  const { page, close } = await openWatched(here.browser, here.url, { before: ill.forbidden });
  await page.goto(`${here.url}en/`);
  const note = page.locator('main > [data-storage-note]');
  await note.locator('a').waitFor();
  expect(await note.getAttribute('role')).toBe('status');
  await page.emulateMedia({ media: 'print' });
  expect(await note.isVisible()).toBe(false);
  await close();
});

test('nothing is left free for a word about storage where all is well', async () => {
  const { page, close } = await openWatched(here.browser, here.url);
  await page.goto(`${here.url}en/`, { waitUntil: 'networkidle' });
  expect(
    await page.locator('[data-storage-note]').evaluate((note) => (note as HTMLElement).offsetHeight),
  ).toBe(0);
  expect(await page.evaluate(() => document.documentElement.dataset['ill'])).toBeUndefined();
  await close();
});
