import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readCatalogueFile } from '../support/page-kinds.ts';
import { pickPhrases } from '../support/pick-phrases.ts';
import { siteBase } from '../support/site.ts';
import { useSite } from '../support/use-site.ts';
import { openWatched, type WatchedPage } from '../support/watched-page.ts';
import { waitForOwnScript } from '../support/wake.ts';

const here = useSite('small');

const open = async (path: string, options = {}): Promise<WatchedPage> => {
  const watched = await openWatched(here.browser, here.url, options);
  await watched.page.goto(here.url + path);
  return watched;
};

/** Searches for many things in one search page, by the field and Enter, and gives the first three addresses of each. */
const searchAll = (page: Page, queries: readonly string[]): Promise<string[][]> =>
  page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('main [data-search-field]');
    const list = document.querySelector<HTMLElement>('main ol');
    if (!input || !list) throw new Error('The search page has no field or no list.');
    const answers: string[][] = [];
    for (const text of texts) {
      input.value = text;
      input.form?.requestSubmit();
      const limit = Date.now() + 20_000;
      while (list.dataset['settled'] !== text.trim() && Date.now() < limit)
        await new Promise((r) => setTimeout(r, 5));
      const links = [...list.querySelectorAll(':scope > li')]
        .slice(0, 3)
        .map((row) => row.querySelector('a'));
      answers.push(links.map((link) => decodeURI((link?.pathname ?? '') + (link?.hash ?? ''))));
    }
    return answers;
  }, queries);

const openSearchPage = async (locale: 'zh' | 'en'): Promise<WatchedPage> => {
  const watched = await open(`${locale}/search/`);
  await watched.page.waitForSelector('main ol', { state: 'attached' });
  return watched;
};

/** What was searched for and not found where it should be, with what was found instead. */
const listMisses = (
  wanted: readonly { query: string; url: string }[],
  answers: readonly string[][],
  within: number,
) =>
  wanted.flatMap(({ query, url }, i) =>
    answers[i]
      ?.slice(0, within)
      .some((found) => found === siteBase + url || found.startsWith(`${siteBase}${url}#`))
      ? []
      : [{ query, wanted: url, found: answers[i] }],
  );

describe.each(['zh', 'en'] as const)('search in %s', (locale) => {
  /** What each query of a list offers, asked on a page of its own that stays without a fault. */
  const ask = async (queries: readonly string[]): Promise<string[][]> => {
    const { page, faults, close } = await openSearchPage(locale);
    const answers = await searchAll(page, queries);
    expect(faults).toEqual([]);
    await close();
    return answers;
  };

  it('finds every glossary term among the first three, by the words of either language', async () => {
    const wanted = readCatalogueFile().terms.flatMap(({ id, zh, en }) =>
      [zh, en].map((query) => ({ query, url: `${locale}/glossary/#${id}` })),
    );
    expect(wanted.length).toBeGreaterThan(100);
    const answers = await ask(wanted.map(({ query }) => query));
    expect(listMisses(wanted, answers, 3)).toEqual([]);
  });

  it('finds every topic, lesson and tool among the first three, by the words of either language', async () => {
    const { lessons, topics, tools } = readCatalogueFile();
    const wanted = [...lessons, ...topics, ...tools].flatMap(({ title, url }) =>
      [title.zh, title.en].map((query) => ({ query, url: url[locale] })),
    );
    expect(topics.every(({ id, url }) => url[locale].endsWith(`#${id}`))).toBe(true);
    const answers = await ask(wanted.map(({ query }) => query));
    expect(listMisses(wanted, answers, 3)).toEqual([]);
  });

  it('puts the one page that holds a phrase of common words first', async () => {
    const phrases = pickPhrases(locale, 20).map(({ text, page }) => ({ query: text, url: page }));
    expect(phrases.length).toBeGreaterThanOrEqual(30);
    const answers = await ask(phrases.map(({ query }) => query));
    expect(listMisses(phrases, answers, 1)).toEqual([]);
  });
});

const lesson = { zh: 'zh/learn/anchor-high/', en: 'en/learn/anchor-high/' };

/** The page's own script wakes after it has loaded; `/` works from then on. */
const openDialog = async (page: Page): Promise<void> => {
  await waitForOwnScript(page);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] .search-results', { state: 'attached' });
};

const waitForAnswer = (page: Page, query: string) =>
  page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('dialog .search-results')?.dataset['settled'] === text,
    query,
  );

describe('the search dialog', () => {
  it.each([
    ['en', '催款', 'en/glossary/#dunning'],
    ['zh', 'dunning', 'zh/glossary/#dunning'],
  ] as const)(
    'on the %s site offers for %s the page in the reader’s language',
    async (locale, query, url) => {
      const { page, faults, close } = await open(lesson[locale]);
      await openDialog(page);
      await page.keyboard.type(query);
      await waitForAnswer(page, query);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${url}`);
      expect(await page.locator(':target').innerText()).toContain(query);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('fetches nothing before it is opened, and nothing of the other language', async () => {
    const { page, close } = await open(lesson.en);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await waitForOwnScript(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|names\.json|map\.json/.test(path))).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('deadline');
    await waitForAnswer(page, 'deadline');
    expect(asked.filter((path) => path.includes('/pagefind/zh/'))).toEqual([]);
    const ours = asked.filter((path) => /pagefind|search/.test(path));
    expect(ours.filter((path, i) => ours.indexOf(path) !== i)).toEqual([]);
    await close();
  });

  it('is worked by the keyboard: arrows walk the list, Escape gives the focus back', async () => {
    const { page, faults, close } = await open(lesson.zh);
    await waitForOwnScript(page);
    const opener = page.locator('[data-open-search]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] .search-results', { state: 'attached' });
    await page.keyboard.type('客户');
    await waitForAnswer(page, '客户');
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    const titles = await page.locator('dialog .search-results > li > a').allInnerTexts();
    expect(titles.length).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[data-search]').isVisible()).toBe(false);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it('says how much was found, and that nothing was', async () => {
    const { page, close } = await open(lesson.en);
    await openDialog(page);
    const status = page.locator('dialog [role=status]');
    await page.keyboard.type('zzzzzz');
    await waitForAnswer(page, 'zzzzzz');
    expect(await status.innerText()).toBe('Nothing found for “zzzzzz”. Try other words, or fewer.');
    await page.locator('dialog [data-search-field]').fill('anchor');
    await waitForAnswer(page, 'anchor');
    expect(await status.innerText()).toMatch(/^\d+ results\.$/);
    await close();
  });

  it('says in words that it is offline, keeps the names, and searches again when asked', async () => {
    const { page, close } = await open(lesson.en, { allow: /./ });
    await openDialog(page);
    await page.route('**/*.pf_meta', (route) => route.abort());
    await page.route('**/pagefind.js*', (route) => route.abort());
    await page.reload();
    await openDialog(page);
    await page.keyboard.type('anchor');
    await waitForAnswer(page, 'anchor');
    expect(await page.locator('dialog [role=status]').innerText()).toContain('could not be searched');
    expect(await page.locator('dialog .search-results > li').count()).toBeGreaterThan(0);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await page.waitForFunction(() =>
      document.querySelector('dialog [role=status]')?.textContent.endsWith('results.'),
    );
    await close();
  });

  it('leaves `/` alone once that is turned off, and Ctrl-K as it is', async () => {
    const { page, faults, close } = await open(lesson.en);
    await openDialog(page);
    await page.getByRole('checkbox', { name: 'Open search by the / key' }).uncheck();
    await page.reload();
    await waitForOwnScript(page);
    await page.keyboard.press('/');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox', { name: 'Open search by the / key' }).check();
    expect(faults).toEqual([]);
    await close();
  });

  it('takes marks and markup in a query for text', async () => {
    const { page, faults, close } = await open(lesson.en);
    await openDialog(page);
    const query = '"<img src=x onerror=alert(1)>" %00 \\ &lt;';
    await page.locator('dialog [data-search-field]').fill(query);
    await waitForAnswer(page, query);
    expect(await page.locator('dialog img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the search page', () => {
  it('can be linked, filters included, and ignores keys it does not know', async () => {
    const { page, faults, close } = await open(
      'zh/search/?q=客户&type=lesson&from=groupmessage&module=nowhere',
    );
    await page.waitForSelector('main ol[data-settled="客户"]', { state: 'attached' });
    expect(await page.locator('main [data-search-field]').inputValue()).toBe('客户');
    const kinds = await page.locator('main ol > li > span').allInnerTexts();
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['课']));
    expect(faults).toEqual([]);
    await close();
  });

  it('narrows by type and by module, and keeps its address in step', async () => {
    const { page, close } = await open('en/search/?q=customer');
    await page.waitForSelector('main ol[data-settled="customer"]', { state: 'attached' });
    const rows = page.locator('main ol > li');
    const all = await rows.count();
    await page.getByLabel('Module').selectOption('negotiate');
    const inModule = await rows.count();
    expect(inModule).toBeGreaterThan(0);
    expect(inModule).toBeLessThan(all);
    await page.getByLabel('Type').selectOption('lesson');
    const found = await rows
      .locator(':scope > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const negotiation = readCatalogueFile().lessons.filter((one) => one.module === 'negotiate');
    expect(found).toContain(`${siteBase}${lesson.en}`);
    expect(negotiation.map(({ url }) => `${siteBase}${url.en}`)).toEqual(expect.arrayContaining(found));
    // Which of the two comes first depends on whether the address was written between them.
    await page.waitForURL(
      ({ searchParams }) =>
        searchParams.get('q') === 'customer' &&
        searchParams.get('type') === 'lesson' &&
        searchParams.get('module') === 'negotiate',
    );
    await close();
  });

  it('leads to the same search in the other language', async () => {
    const { page, close } = await open('zh/search/?q=dunning');
    await page.waitForSelector('main ol[data-settled="dunning"]', { state: 'attached' });
    await page.getByRole('link', { name: '在英文页面里搜“dunning”' }).click();
    await page.waitForSelector('main ol[data-settled="dunning"] > li');
    expect(page.url()).toBe(`${here.url}en/search/?q=dunning`);
    await close();
  });

  it('says without JavaScript where everything is listed', async () => {
    const { page, close } = await open('zh/search/?q=x', { javaScriptEnabled: false });
    const links = await page
      .locator('main p a')
      .filter({ visible: true })
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual([`${siteBase}zh/topics/`, `${siteBase}zh/glossary/`]);
    await close();
  });
});

describe('search on slow 4G', () => {
  it('sends at most 20 kB for the names and 100 kB for the list from the full text', async () => {
    const { page, close } = await open(lesson.zh);
    // The next lesson is fetched in advance; it is not the search's.
    await page.waitForSelector('link[rel="prefetch"]', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    const sizes = new Map<string, number>();
    const session = await page.context().newCDPSession(page);
    const addresses = new Map<string, string>();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ requestId, request }) =>
      addresses.set(requestId, request.url),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const url = addresses.get(requestId) ?? requestId;
      sizes.set(url, (sizes.get(url) ?? 0) + encodedDataLength);
    });
    await openDialog(page);
    await page.keyboard.type('先问哪天');
    await waitForAnswer(page, '先问哪天');
    await page.waitForLoadState('networkidle');
    const sum = (wanted: (url: string) => boolean): number =>
      [...sizes].filter(([url]) => wanted(url)).reduce((total, [, bytes]) => total + bytes, 0);
    expect(sum((url) => !url.includes('/pagefind/'))).toBeLessThan(20_000);
    expect(sum((url) => !url.includes('/fragment/'))).toBeLessThan(100_000);
    await close();
  });
});
