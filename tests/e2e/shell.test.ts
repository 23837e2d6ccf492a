import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { addressesFile } from '../support/list-addresses.ts';
import { readCatalogueFile } from '../support/page-kinds.ts';
import { siteFolder } from '../support/site.ts';
import { useSite } from '../support/use-site.ts';
import { openWatched, type WatchedPage } from '../support/watched-page.ts';
import { waitForOwnScript } from '../support/wake.ts';

const here = useSite();

const lesson = 'learn/anchor-high/';

describe('the root', () => {
  test.each([
    ['zh-CN', 'zh/'],
    ['en-US', 'en/'],
  ])('leads a reader of %s to %s', async (locale, path) => {
    const { page, faults, close } = await openWatched(here.browser, here.url, { locale });
    await page.goto(here.url);
    await page.waitForURL(here.url + path);
    expect(faults).toEqual([]);
    await close();
  });

  test('offers both languages to everyone else and without script', async () => {
    const { page, close } = await openWatched(here.browser, here.url, {
      locale: 'fr-FR',
      javaScriptEnabled: false,
    });
    await page.goto(here.url);
    expect(await page.getByRole('link').allTextContents()).toEqual([
      expect.stringContaining('中文'),
      expect.stringContaining('English'),
    ]);
    await close();
  });
});

describe('the language switch', () => {
  test('keeps an explicit fragment and the query', async () => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}zh/${lesson}?from=wechat#cases`);
    await waitForOwnScript(page);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${here.url}en/${lesson}?from=wechat#cases`);
    await close();
  });

  test('keeps the section a reader has scrolled to', async () => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/${lesson}`);
    await waitForOwnScript(page);
    await page.locator('#cases').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await page.getByRole('link', { name: '中文' }).evaluate((link) => (link as HTMLElement).click());
    await page.waitForURL(`${here.url}zh/${lesson}#cases`);
    await close();
  });
});

describe('the language switch after a link was followed', () => {
  const bringTo = (page: Page, id: string) =>
    page
      .locator(`[id="${id}"]`)
      .evaluate((mark) => mark.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const cross = (page: Page) =>
    page.locator('[data-switch-language]').evaluate((link) => (link as HTMLElement).click());

  test('leads to where the reader has gone since', async () => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/${lesson}#rules`);
    await waitForOwnScript(page);
    await bringTo(page, 'try');
    await cross(page);
    await page.waitForURL(`${here.url}zh/${lesson}#try`);
    await close();
  });

  test('leads to where the reader rested before going up to the switch', async () => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/${lesson}#rules`);
    await waitForOwnScript(page);
    await bringTo(page, 'try');
    await page.waitForTimeout(1500);
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(`${here.url}zh/${lesson}#try`);
    await close();
  });

  test('holds on to the link while its place is in sight', async () => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/${lesson}#rules`);
    await waitForOwnScript(page);
    await bringTo(page, 'rules');
    await page.evaluate(() => scrollBy({ top: -300, behavior: 'instant' }));
    await cross(page);
    await page.waitForURL(`${here.url}zh/${lesson}#rules`);
    await close();
  });

  test('always takes the state of a tool along', async () => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/tools/anchor-calculator/`);
    await page.getByRole('textbox', { name: 'You ask for A' }).fill('25');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#s=1\./);
    const { hash } = new URL(page.url());
    await page.evaluate(() => scrollTo({ top: 9999, behavior: 'instant' }));
    await cross(page);
    await page.waitForURL(`${here.url}zh/tools/anchor-calculator/${hash}`);
    await close();
  });

  test.each([
    ['glossary/', 'dunning'],
    ['sources/', 'raiffa-1982'],
    ['topics/', 'ask-20-get-15'],
  ])('finds the row of %s that stands at the top of the screen', async (path, id) => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/${path}`);
    await waitForOwnScript(page);
    await bringTo(page, id);
    await cross(page);
    await page.waitForURL(`${here.url}zh/${path}#${id}`);
    await close();
  });
});

describe('a link to a later line of a talk', () => {
  test.for(['zh', 'en'] as const)('opens the talk at that line (%s)', async (locale, { expect }) => {
    const { page, faults, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}${locale}/${lesson}#q-twelve-on-friday`);
    const turn = page.locator('#q-twelve-on-friday');
    await expect.poll(() => turn.locator('input:enabled').count()).toBeGreaterThan(0);
    await expect
      .poll(() => turn.evaluate((one) => Math.round(one.getBoundingClientRect().top)))
      .toBeLessThan(200);
    expect(await turn.evaluate((one) => one.getBoundingClientRect().bottom > 100)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-twelve-on-friday');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('without a network once the page stands', () => {
  /** Loses the network as soon as the page's own script is there, before any widget has woken. */
  const openAndLose = async (path: string): Promise<WatchedPage> => {
    const watched = await openWatched(here.browser, here.url, { allow: /./ });
    await watched.page.goto(here.url + path);
    await waitForOwnScript(watched.page);
    await watched.page.context().setOffline(true);
    return watched;
  };

  test('widgets say that they sleep, and wake when it is back', async ({ expect }) => {
    const { page, close } = await openAndLose(`en/${lesson}`);
    const asleep = page.locator('astro-island[ssr]');
    const { length } = await asleep.all();
    await page.locator('astro-island').first().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('[data-asleep]').count()).toBe(length);
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(() => page.locator('[data-asleep]').count()).toBe(length);
    await page.context().setOffline(false);
    await expect.poll(() => page.locator('[data-asleep]').count()).toBe(0);
    for (const island of await page.locator('astro-island').all()) await island.scrollIntoViewIfNeeded();
    await expect.poll(() => asleep.count()).toBe(0);
    await close();
  });

  test('a tool says what it cannot fetch, and plays when the network is back', async ({ expect }) => {
    const watched = await openWatched(here.browser, here.url, { allow: /./ });
    const { page, close } = watched;
    await page.goto(`${here.url}en/tools/anchor-calculator/`);
    await waitForOwnScript(page);
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.context().setOffline(true);
    await page.getByRole('slider', { name: 'You ask for, slider' }).press('ArrowRight');
    const said = page.getByText('This part could not be fetched. Check the connection, then try again.');
    await expect.poll(() => page.locator('small', { has: said }).or(said).count()).toBeGreaterThan(0);
    expect(await page.locator('dl[aria-busy]').count()).toBe(0);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual('This part could not be fetched. Check the connection, then try again.');
    await page.context().setOffline(false);
    await expect.poll(() => page.getByText(/^mean \d/).count()).toBe(1);
    await close();
  });
});

describe('the theme', () => {
  test('is applied before the first paint on the next visit', async () => {
    const { page, faults, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/`);
    await page.getByLabel('Theme').selectOption('dark');
    await page.goto(`${here.url}en/topics/`, { waitUntil: 'commit' });
    await page.waitForSelector('main', { state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('progress', () => {
  test('stamps a lesson, shows it in words on the ledger, and continues from home', async ({ expect }) => {
    const { page, faults, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/${lesson}`);
    await page.getByRole('button', { name: 'Stamp this lesson as done' }).click();
    await expect.poll(() => page.locator('[data-done-status]').textContent()).toBe('This lesson is done.');
    await page.goto(`${here.url}en/`);
    const row = page.locator('[data-lesson-row="anchor-high"]');
    await expect.poll(() => row.textContent()).toMatch(/Done/);
    expect(await row.locator('.seal').isVisible()).toBe(true);
    const start = page.locator('[data-continue]');
    await expect.poll(() => start.textContent()).toMatch(/^Continue: /);
    expect(faults).toEqual([]);
    await close();
  });

  test('is taken back by the same button', async ({ expect }) => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}zh/${lesson}`);
    await page.getByRole('button', { name: '这一课学完了，盖章' }).click();
    await page.getByRole('button', { name: '撤销盖章' }).click();
    await expect.poll(() => page.locator('[data-lesson-stamp]').isVisible()).toBe(false);
    await close();
  });

  test('agrees between two tabs', async ({ expect }) => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/${lesson}`);
    const other = await page.context().newPage();
    await other.goto(`${here.url}en/`);
    await page.getByRole('button', { name: 'Stamp this lesson as done' }).click();
    await expect.poll(() => other.locator('[data-lesson-row="anchor-high"]').textContent()).toMatch(/Done/);
    await close();
  });
});

describe('source marks', () => {
  test('open their note in place on a phone, by click and by keyboard, and close it again', async () => {
    const { page, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}en/${lesson}`);
    await waitForOwnScript(page);
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
    const { page, close } = await openWatched(here.browser, here.url, {
      viewport: { width: 1280, height: 900 },
    });
    await page.goto(`${here.url}en/${lesson}`);
    await page.waitForSelector('.note.aside');
    const [note, text] = await Promise.all([
      page.locator('.note.aside').first().boundingBox(),
      page.locator('.text > p').first().boundingBox(),
    ]);
    expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await close();
  });
});

describe('terms', () => {
  test('open what they mean in place on a phone, fetched when the first is pressed', async () => {
    const { page, faults, close } = await openWatched(here.browser, here.url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${here.url}en/${lesson}`, { waitUntil: 'networkidle' });
    const term = page.locator('.text a.term[aria-expanded=false]').first();
    expect(asked.filter((url) => url.endsWith('terms.json'))).toEqual([]);
    const name = await term.getAttribute('href');
    await term.press('Enter');
    const note = page.locator('.text .note');
    await note.waitFor();
    expect((await note.innerText()).length).toBeGreaterThan(30);
    expect(await note.getByRole('link').getAttribute('href')).toContain(name?.split('#')[1]);
    await page.locator('.text a.term[aria-expanded=true]').press('Enter');
    expect(await note.count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('stand in the margin on a wide screen, near their line, without moving the text', async () => {
    const { page, close } = await openWatched(here.browser, here.url, {
      viewport: { width: 1280, height: 900 },
    });
    await page.goto(`${here.url}zh/${lesson}`);
    const notes = page.locator('a.term + .note.aside');
    await notes.first().waitFor();
    const drifts = await notes.evaluateAll((all) =>
      all.map((note) => {
        const mark = note.previousElementSibling?.getBoundingClientRect();
        const { left, top } = note.getBoundingClientRect();
        return { down: top - (mark?.top ?? 0), aside: left > (mark?.right ?? Infinity) };
      }),
    );
    for (const { down, aside } of drifts) {
      expect(down).toBeLessThan(100);
      expect(aside).toBe(true);
    }
    await close();
  });
});

describe('a page that does not exist', () => {
  test('says so in both languages and leads on', async () => {
    const { page, close } = await openWatched(here.browser, here.url, { allow: /404/ });
    const response = await page.goto(`${here.url}zh/learn/no-such-lesson/`);
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
    const { page, close } = await openWatched(here.browser, here.url, { javaScriptEnabled: false });
    await page.goto(`${here.url}en/${lesson}`);
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

describe('addresses that were given out', () => {
  test.each(['zh', 'en'])('lead to a page and a place in it (%s)', (locale) => {
    const recorded = JSON.parse(readFileSync(addressesFile, 'utf8')) as string[];
    const texts = new Map<string, string>();
    const read = (path: string): string => {
      const text = texts.get(path) ?? readFileSync(join(siteFolder, locale, path, 'index.html'), 'utf8');
      texts.set(path, text);
      return text;
    };
    const lost = recorded.filter((address) => {
      const [path = '', id] = address.split('#');
      return id !== undefined && !read(path).includes(`id="${id}"`);
    });
    for (const address of recorded) read(address.split('#')[0] ?? '');
    expect(lost).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('lists only addresses that exist, relative to the base', async () => {
    const { lessons, topics, tools, questions } = readCatalogueFile();
    const urls = [...lessons, ...topics, ...tools, ...questions].flatMap(({ url }) => [url.zh, url.en]);
    const context = await here.browser.newContext();
    const texts = new Map<string, string>();
    for (const url of urls) {
      const [path = '', id] = url.split('#');
      if (!texts.has(path)) {
        const response = await context.request.get(here.url + path);
        expect(response.status(), url).toBe(200);
        texts.set(path, await response.text());
      }
      if (id) expect(texts.get(path), url).toContain(`id="${id}"`);
    }
    await context.close();
  });
});

describe.each(['zh', 'en'] as const)('the long pages in %s', (locale) => {
  test.each(['glossary/', 'sources/'])(
    '%s has an index that leads to its places without script',
    async (path) => {
      const context = await here.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${here.url}${locale}/${path}`);
      const fold = page.locator('main details summary').first();
      if (path === 'glossary/' && locale === 'zh') await fold.click();
      const links = page.locator('main nav a');
      expect(await links.count()).toBeGreaterThan(20);
      for (const href of new Set(
        await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      ))
        expect(await page.locator(`[id="${href?.slice(1)}"]`).count(), href ?? '').toBe(1);
      await links.last().click();
      await page.locator(':target').waitFor();
      await context.close();
    },
  );
});
