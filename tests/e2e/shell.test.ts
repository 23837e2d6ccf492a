import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalogueFile } from '../support/page-kinds.ts';
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

const lesson = 'learn/anchor-high/';

describe('the root', () => {
  test.each([
    ['zh-CN', 'zh/'],
    ['en-US', 'en/'],
  ])('leads a reader of %s to %s', async (locale, path) => {
    const { page, faults, close } = await openWatched(browser, site.url, { locale });
    await page.goto(site.url);
    await page.waitForURL(site.url + path);
    expect(faults).toEqual([]);
    await close();
  });

  test('offers both languages to everyone else and without script', async () => {
    const { page, close } = await openWatched(browser, site.url, {
      locale: 'fr-FR',
      javaScriptEnabled: false,
    });
    await page.goto(site.url);
    expect(await page.getByRole('link').allTextContents()).toEqual([
      expect.stringContaining('中文'),
      expect.stringContaining('English'),
    ]);
    await close();
  });
});

describe('the language switch', () => {
  test('keeps an explicit fragment and the query', async () => {
    const { page, close } = await openWatched(browser, site.url);
    await page.goto(`${site.url}zh/${lesson}?from=wechat#cases`);
    await page.waitForFunction(
      () => !document.querySelector<HTMLSelectElement>('[data-choose-theme]')?.disabled,
    );
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${site.url}en/${lesson}?from=wechat#cases`);
    await close();
  });

  test('keeps the section a reader has scrolled to', async () => {
    const { page, close } = await openWatched(browser, site.url);
    await page.goto(`${site.url}en/${lesson}`);
    await page.waitForFunction(
      () => !document.querySelector<HTMLSelectElement>('[data-choose-theme]')?.disabled,
    );
    await page.locator('#cases').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await page.getByRole('link', { name: '中文' }).evaluate((link) => (link as HTMLElement).click());
    await page.waitForURL(`${site.url}zh/${lesson}#cases`);
    await close();
  });
});

describe('the theme', () => {
  test('is applied before the first paint on the next visit', async () => {
    const { page, faults, close } = await openWatched(browser, site.url);
    await page.goto(`${site.url}en/`);
    await page.getByLabel('Theme').selectOption('dark');
    await page.goto(`${site.url}en/topics/`, { waitUntil: 'commit' });
    await page.waitForSelector('main', { state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('progress', () => {
  test('stamps a lesson, shows it in words on the ledger, and continues from home', async () => {
    const { page, faults, close } = await openWatched(browser, site.url);
    await page.goto(`${site.url}en/${lesson}`);
    await page.getByRole('button', { name: 'Stamp this lesson as done' }).click();
    await expect.poll(() => page.locator('[data-done-status]').textContent()).toBe('This lesson is done.');
    await page.goto(`${site.url}en/`);
    const row = page.locator('[data-lesson-row="anchor-high"]');
    await expect.poll(() => row.textContent()).toMatch(/Done/);
    expect(await row.locator('.seal').isVisible()).toBe(true);
    const start = page.locator('[data-continue]');
    await expect.poll(() => start.textContent()).toMatch(/^Continue: /);
    expect(faults).toEqual([]);
    await close();
  });

  test('is taken back by the same button', async () => {
    const { page, close } = await openWatched(browser, site.url);
    await page.goto(`${site.url}zh/${lesson}`);
    await page.getByRole('button', { name: '这一课学完了，盖章' }).click();
    await page.getByRole('button', { name: '撤销盖章' }).click();
    await expect.poll(() => page.locator('[data-lesson-stamp]').isVisible()).toBe(false);
    await close();
  });

  test('agrees between two tabs', async () => {
    const { page, close } = await openWatched(browser, site.url);
    await page.goto(`${site.url}en/${lesson}`);
    const other = await page.context().newPage();
    await other.goto(`${site.url}en/`);
    await page.getByRole('button', { name: 'Stamp this lesson as done' }).click();
    await expect.poll(() => other.locator('[data-lesson-row="anchor-high"]').textContent()).toMatch(/Done/);
    await close();
  });
});

describe('source marks', () => {
  test('open their note in place on a phone, by click and by keyboard, and close it again', async () => {
    const { page, close } = await openWatched(browser, site.url);
    await page.goto(`${site.url}en/${lesson}`);
    await page.waitForFunction(
      () => !document.querySelector<HTMLSelectElement>('[data-choose-theme]')?.disabled,
    );
    const mark = page.locator('a.cite').first();
    const note = page.locator('.note');
    expect(await note.count()).toBe(0);
    await mark.click();
    expect(await note.innerText()).toMatch(/^1 Raiffa 1982 · /);
    await mark.press('Enter');
    expect(await note.count()).toBe(0);
    await close();
  });

  test('stand in the margin on a wide screen', async () => {
    const { page, close } = await openWatched(browser, site.url, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}en/${lesson}`);
    await page.waitForSelector('.note.aside');
    const [note, text] = await Promise.all([
      page.locator('.note.aside').first().boundingBox(),
      page.locator('.text > p').first().boundingBox(),
    ]);
    expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await close();
  });
});

describe('a page that does not exist', () => {
  test('says so in both languages and leads on', async () => {
    const { page, close } = await openWatched(browser, site.url, { allow: /404/ });
    const response = await page.goto(`${site.url}zh/learn/no-such-lesson/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      '这个地址没有页面',
      'There is no page at this address',
    ]);
    await close();
  });
});

describe('without JavaScript', () => {
  test('a lesson reads whole: prediction, text, questions with their answers, links', async () => {
    const { page, close } = await openWatched(browser, site.url, { javaScriptEnabled: false });
    await page.goto(`${site.url}en/${lesson}`);
    await page.locator('.reveal summary').click();
    expect(await page.locator('.reveal p').first().isVisible()).toBe(true);
    const question = readCatalogueFile().questions.find(
      ({ lesson: home, kind }) => home === 'anchor-high' && kind === 'match',
    );
    const article = page.locator(`#q-${question?.id ?? ''}`);
    await article.locator('summary').last().click();
    expect((await article.locator('details').last().innerText()).length).toBeGreaterThan(200);
    await close();
  });
});

describe('the catalogue', () => {
  test('lists only addresses that exist, relative to the base', async () => {
    const { lessons, topics, tools, questions } = readCatalogueFile();
    const urls = [...lessons, ...topics, ...tools, ...questions].flatMap(({ url }) => [url.zh, url.en]);
    const context = await browser.newContext();
    const texts = new Map<string, string>();
    for (const url of urls) {
      const [path = '', id] = url.split('#');
      if (!texts.has(path)) {
        const response = await context.request.get(site.url + path);
        expect(response.status(), url).toBe(200);
        texts.set(path, await response.text());
      }
      if (id) expect(texts.get(path), url).toContain(`id="${id}"`);
    }
    await context.close();
  });
});
