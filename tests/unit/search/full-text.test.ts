import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { planQuery } from '../../../src/domain/search/plan-query.ts';
import { rankResults } from '../../../src/domain/search/rank-results.ts';
import { readExcerpt, uncut } from '../../../src/domain/search/read-excerpt.ts';
import { findChunks, unpackPages, type SearchMap } from '../../../src/domain/search/search-map.ts';
import { readPage } from '../../../src/integrations/search-index/read-page.ts';
import {
  writeIndex,
  type AddressedPage,
  type IndexSize,
} from '../../../src/integrations/search-index/write-index.ts';

interface PagefindResult {
  id: string;
  data: () => Promise<{ excerpt: string; sub_results: { title: string; anchor?: { id: string } }[] }>;
}
type Search = (term: string) => Promise<{ results: PagefindResult[] }>;

const makePage = (locale: Locale, id: string, body: string): AddressedPage => {
  const html = `<html><body><nav>菜单 menu</nav><main id="c" data-search-type="lesson" data-search-module="m" data-search-title="${id}"><h1>${id}</h1>${body}</main></body></html>`;
  const page = readPage(html, locale === 'zh');
  if (!page) throw new Error(`The test page ${id} has no main.`);
  return { ...page, url: `${locale}/learn/${id}/` };
};

const pages: Record<Locale, AddressedPage[]> = {
  zh: [
    makePage(
      'zh',
      'a',
      '<h2 id="rules">三条规则</h2><p class="topic" id="t1" data-search-anchor>先问再催</p><p>客户说<strong>没有钱</strong>，先问<a class="cite" role="doc-noteref">1</a>哪天有。<span data-search-skip>客户说没有钱</span>FSRS-6 管间隔，年息3.45%。</p>',
    ),
    makePage(
      'zh',
      'b',
      '<p>钱没有到，客户也说不清。哪天问都一样，先等三天。</p><p>客户先没说有钱</p><p>没款</p>',
    ),
    makePage(
      'zh',
      'c',
      '<p>催款函写三条：金额、日期、账户。</p><script>客户说没有钱</script><button>客户说没有钱</button>',
    ),
  ],
  en: [
    makePage(
      'en',
      'a',
      '<h2 id="rules">Three rules</h2><p>Ask <em>what they</em> can pay — today. It’s a follow-up; 20 + 10 days.</p>',
    ),
    makePage('en', 'b', '<p>They can ask what to pay, and when today ends. Days pass.</p>'),
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
const sizes: Partial<Record<Locale, IndexSize>> = {};
const searches: Partial<Record<Locale, Search>> = {};
const readMap = (locale: Locale): SearchMap =>
  JSON.parse(readFileSync(join(folder, locale, 'map.json'), 'utf8')) as SearchMap;

/** Runs Pagefind's own browser script in Node, as a page in that language would. */
const openIndex = async (locale: Locale): Promise<Search> => {
  const script = join(folder, locale, 'pagefind.mjs');
  copyFileSync(join(folder, locale, 'pagefind.js'), script);
  const { createInstance } = (await import(script)) as {
    createInstance: (options: object) => { search: Search };
  };
  const { tag } = readMap(locale);
  return createInstance({
    basePath: join(folder, locale, '/'),
    noWorker: true,
    metaCacheTag: tag,
    excerptLength: 24,
  }).search;
};

beforeAll(async () => {
  let lang = '';
  const location = { origin: 'http://localhost', href: 'http://localhost/' };
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', { location });
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) });
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(readFileSync(url.replace(/\?.*/, '')))),
  );
  for (const locale of ['zh', 'en'] as const) {
    lang = locale === 'zh' ? 'zh-Hans' : 'en-GB';
    sizes[locale] = await writeIndex(pages[locale], join(folder, locale));
    searches[locale] = await openIndex(locale);
    await searches[locale]('x');
  }
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const find = async (locale: Locale, query: string): Promise<{ url: string; isExact: boolean }[]> => {
  const plan = planQuery(query);
  const search = searches[locale];
  if (!plan || !search) throw new Error(`Nothing to search for in ${query}.`);
  const run = async (term: string): Promise<string[]> => (await search(term)).results.map(({ id }) => id);
  const runAll = (terms: readonly string[]): Promise<string[][]> => Promise.all(terms.map(run));
  const known = unpackPages(readMap(locale));
  const ranked = rankResults({
    plain: await run(plan.plain),
    exact: await runAll(plan.exact),
    votes: await runAll(plan.votes),
    pages: known.size,
  });
  return ranked.map(({ id, isExact }) => ({ url: known.get(id)?.url ?? '', isExact }));
};

describe('full-text index', () => {
  it.each([
    ['zh', '没有钱', 'a'],
    ['zh', '客户说没有', 'a'],
    ['zh', '说没有钱', 'a'],
    ['zh', '先问哪天', 'a'],
    ['zh', '先问再催', 'a'],
    ['zh', 'FSRS-6 间隔', 'a'],
    ['zh', 'fsrs-6', 'a'],
    ['zh', '年息３.45', 'a'],
    ['zh', '没有到', 'b'],
    ['zh', '催款函', 'c'],
    ['en', 'ask what they can pay', 'a'],
    ['en', 'pay today', 'a'],
    ['en', 'a follow up', 'a'],
    ['en', "it's a follow-up", 'a'],
    ['en', '20 + 10 days', 'a'],
    ['en', 'ask what to pay', 'b'],
  ] as const)('finds in %s %j first, and exactly, on page %s', async (locale, query, id) => {
    expect((await find(locale, query))[0]).toEqual({ url: `${locale}/learn/${id}/`, isExact: true });
  });

  it('finds other forms of an English word, after the words as typed', async () => {
    expect((await find('en', 'passing days'))[0]).toEqual({ url: 'en/learn/b/', isExact: false });
    expect((await find('en', 'asked today')).map(({ url }) => url).toSorted()).toEqual([
      'en/learn/a/',
      'en/learn/b/',
    ]);
  });

  it('lets no phrase run across the end of a sentence or a block', async () => {
    for (const query of ['间隔年息', '规则先问', '到客户也']) {
      expect((await find('zh', query)).filter(({ isExact }) => isExact)).toEqual([]);
    }
  });

  it('puts the right page first for a question full of other words', async () => {
    expect((await find('zh', '请问遇到客户说没有钱该咋整呢'))[0]?.url).toBe('zh/learn/a/');
  });

  it('leaves out menus, scripts, buttons and what is marked to be skipped', async () => {
    expect((await find('zh', '菜单')).map(({ url }) => url)).toEqual([]);
    expect((await find('zh', '客户说没有钱')).filter(({ isExact }) => isExact).map(({ url }) => url)).toEqual(
      ['zh/learn/a/'],
    );
  });

  it('gives excerpts as the author wrote them, and the heading they stand under', async () => {
    const [result] = (await searches.zh?.('"没 有 钱"'))?.results ?? [];
    const data = await result?.data();
    const parts = readExcerpt(data?.excerpt ?? '');
    expect(parts.filter(({ isMarked }) => isMarked)).toEqual([{ text: '没有钱', isMarked: true }]);
    expect(parts.map(({ text }) => text).join('')).toContain('客户说没有钱，先问哪天');
    expect(data?.sub_results.map(({ title, anchor }) => [uncut(title), anchor?.id])).toEqual([
      ['先问再催。', 't1'],
    ]);
  });

  it('maps every page, with addresses that do not know the base path', () => {
    expect(readMap('zh').pages.map(([, url, title, kind, module]) => [url, title, kind, module])).toEqual([
      ['zh/learn/a/', 'a', 'lesson', 'm'],
      ['zh/learn/b/', 'b', 'lesson', 'm'],
      ['zh/learn/c/', 'c', 'lesson', 'm'],
    ]);
  });

  it('tells which chunk a word is in, so that it can be fetched ahead', () => {
    for (const locale of ['zh', 'en'] as const) {
      const map = readMap(locale);
      const [first] = map.chunks;
      expect(findChunks(map, ['!'])).toEqual([first?.[1]]);
      expect(findChunks(map, ['钱', '钱'])).toEqual([map.chunks.at(-1)?.[1]]);
      for (const [word, file] of map.chunks) {
        expect(findChunks(map, [word])).toEqual([file]);
        expect(existsSync(join(folder, locale, 'index', `${file}.pf_index`))).toBe(true);
      }
    }
  });

  it('is cut into small chunks, so that a query fetches little', async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      makePage(
        'zh',
        `p${i}`,
        `<p>${Array.from({ length: 200 }, (_, k) => String.fromCodePoint(0x4e00 + ((i * 37 + k * 11) % 900))).join('')}</p>`,
      ),
    );
    const size = await writeIndex(many, join(folder, 'many'));
    expect(size.pages).toBe(30);
    expect(size.chunks).toBeGreaterThan(10);
  });

  it('comes out the same every time, with only the files that a browser asks for', async () => {
    const again = join(folder, 'again');
    await writeIndex(pages.en, again);
    const list = (path: string): string[] =>
      readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name !== 'pagefind.mjs')
        .toSorted();
    expect(list(again)).toEqual(list(join(folder, 'en')));
    expect(readFileSync(join(again, 'map.json'))).toEqual(readFileSync(join(folder, 'en', 'map.json')));
    const kinds = list(again).map((name) => name.replace(/\bunknown_[0-9a-f]+/, '*'));
    expect([...new Set(kinds)]).toEqual([
      'fragment',
      'fragment/*.pf_fragment',
      'index',
      'index/*.pf_index',
      'map.json',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.*.pf_meta',
      'wasm.unknown.pagefind',
    ]);
  });
});
