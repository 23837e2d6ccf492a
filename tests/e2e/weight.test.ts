import { gzipSync, brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { describe, expect, test } from 'vitest';
import { readCatalogueFile } from '../support/page-kinds.ts';
import { weighOwnCode } from '../support/widget-code.ts';
import { useSite } from '../support/use-site.ts';

const here = useSite('small');

interface Loaded {
  url: string;
  /** Bytes of the body over the wire, compressed with brotli. */
  wire: number;
  /** Bytes of the body compressed with gzip. */
  gzip: number;
  isScript: boolean;
}

const measure = async (response: Response): Promise<Loaded> => {
  const [body, sizes] = await Promise.all([response.body(), response.request().sizes()]);
  return {
    url: response.url(),
    wire: sizes.responseBodySize,
    gzip: gzipSync(body).length,
    isScript: response.headers()['content-type']?.includes('javascript') ?? false,
  };
};

/**
 * Measures everything as it arrives: the browser does not hold on to what was only fetched for later. What arrives once all was
 * counted is lost with its page.
 */
const record = (page: Page): { loaded: () => Promise<Loaded[]> } => {
  const measured: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    const one = measure(response);
    one.catch(() => undefined);
    measured.push(one);
  });
  return { loaded: () => Promise.all(measured) };
};

/** Addresses of everything that was asked for before the load event ended, the page itself included. */
const listFirstView = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const parts = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= (visit?.loadEventEnd ?? 0));
    return [location.href, ...parts.map(({ name }) => name)];
  });

const phone = { viewport: { width: 360, height: 740 } };
const sum = (list: Loaded[], key: 'wire' | 'gzip') => list.reduce((total, one) => total + one[key], 0);
const inlineScripts = (html: string): string =>
  [...html.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');
const inlineStyles = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');

const lessons = readCatalogueFile().lessons.flatMap(({ id, url }) => [
  { name: `${id} in Chinese`, path: url.zh },
  { name: `${id} in English`, path: url.en },
]);

describe.each(lessons)('$name', ({ path }) => {
  test('shows its first view with at most 20 kB in at most 5 requests', async () => {
    const context = await here.browser.newContext(phone);
    const page = await context.newPage();
    const { loaded } = record(page);
    await page.goto(here.url + path, { waitUntil: 'networkidle' });
    const urls = await listFirstView(page);
    const first = (await loaded()).filter(({ url }) => urls.includes(url));
    expect(first.length).toBeLessThanOrEqual(5);
    expect(sum(first, 'wire')).toBeLessThanOrEqual(20_000);
    await context.close();
  });

  test('carries at most 8 kB of script and 6 kB of style before a widget is seen', async () => {
    const context = await here.browser.newContext(phone);
    const page = await context.newPage();
    const { loaded } = record(page);
    const response = await page.goto(here.url + path, { waitUntil: 'networkidle' });
    const html = (await response?.text()) ?? '';
    const scripts = (await loaded()).filter(({ isScript }) => isScript);
    expect(sum(scripts, 'gzip') + gzipSync(inlineScripts(html)).length).toBeLessThanOrEqual(8_000);
    expect(brotliCompressSync(inlineStyles(html)).length).toBeLessThanOrEqual(6_000);
    await context.close();
  });
});

/** One address of each widget's code, with a lesson it stands in. */
const findWidgets = async (): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const { request } = await here.browser.newContext(phone);
  for (const { path } of lessons) {
    const html = await (await request.get(here.url + path)).text();
    for (const [, url = ''] of html.matchAll(/component-url="([^"]+)"/g)) {
      // The same code in another language is another widget only where it has words of its own.
      if (!found.has(url)) found.set(url, path);
    }
  }
  return found;
};

test('a lesson carries at most 40 kB of script with any one widget awake', async () => {
  const widgets = await findWidgets();
  expect(widgets.size).toBeGreaterThan(0);
  for (const [url, path] of widgets) {
    const context = await here.browser.newContext(phone);
    const page = await context.newPage();
    const { loaded } = record(page);
    const opened = await page.goto(here.url + path, { waitUntil: 'load' });
    await page
      .locator(`astro-island[component-url="${url}"]`)
      .first()
      .evaluate((island) => {
        for (const other of document.querySelectorAll('astro-island')) if (other !== island) other.remove();
        (island.firstElementChild ?? island).scrollIntoView({ behavior: 'instant' });
      });
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.waitForLoadState('networkidle');
    const scripts = (await loaded()).filter(({ isScript }) => isScript);
    const inline = gzipSync(inlineScripts((await opened?.text()) ?? '')).length;
    expect(sum(scripts, 'gzip') + inline, `${url} in ${path}`).toBeLessThanOrEqual(40_000);
    await context.close();
  }
});

/** The most code a tool brings of its own, in bytes; the calculator has its simulation, three pictures and their tables. */
const ownCodeLimits = {
  'anchor-calculator': 26_000,
  'debtor-classifier': 15_000,
  'style-profile': 15_000,
  'cause-diagnosis': 15_000,
};

test.each(['zh', 'en'] as const)('each tool brings little code of its own (%s)', (locale) => {
  const tools = Object.keys(ownCodeLimits);
  expect(tools).toEqual(expect.arrayContaining(readCatalogueFile().tools.map(({ id }) => id)));
  const weights = weighOwnCode(locale, tools);
  for (const [tool, limit] of Object.entries(ownCodeLimits)) {
    expect(weights.get(tool), tool).toBeGreaterThan(1_000);
    expect(weights.get(tool), tool).toBeLessThanOrEqual(limit);
  }
});
