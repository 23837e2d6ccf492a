import type { Locale } from '../../domain/locale.ts';
import type { FoundPage, IndexedPage } from '../../domain/search/merge-results.ts';
import { planQuery } from '../../domain/search/plan-query.ts';
import { rankResults } from '../../domain/search/rank-results.ts';
import { readExcerpt, uncut, type ExcerptPart } from '../../domain/search/read-excerpt.ts';
import { unpackPages } from '../../domain/search/search-map.ts';
import type { SearchFiles } from './start-loading.ts';

interface Fragment {
  excerpt: string;
  sub_results: { title: string; anchor?: { id: string } }[];
}
interface PagefindResult {
  id: string;
  data: () => Promise<Fragment>;
}
interface Pagefind {
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** Where in a page the query stands. */
export interface Passage {
  excerpt: ExcerptPart[];
  /** Headings above the places where it stands, as fragments of the page's address. */
  sections: { id: string; title: string }[];
}

/** What the full text gave for one query. */
export interface TextAnswer {
  found: FoundPage[];
  /** Reads one page's passage; it fetches that page's text. */
  readPassage: (fragment: string) => Promise<Passage | undefined>;
}

/** The full text of one language. */
export interface FullText {
  search: (query: string) => Promise<TextAnswer>;
}

const mostSections = 3;

/** An excerpt is counted in words; in Chinese these are characters. */
const excerptLength = { zh: 56, en: 28 } as const satisfies Record<Locale, number>;

const readPassage = async (result: PagefindResult): Promise<Passage> => {
  const { excerpt, sub_results: parts } = await result.data();
  return {
    excerpt: readExcerpt(excerpt),
    sections: parts
      .flatMap(({ title, anchor }) =>
        anchor ? [{ id: anchor.id, title: uncut(title).replace(/。$/, '') }] : [],
      )
      .slice(0, mostSections),
  };
};

const searchPages = async (
  pagefind: Pagefind,
  pages: Map<string, IndexedPage>,
  query: string,
): Promise<TextAnswer> => {
  const plan = planQuery(query);
  if (!plan) return { found: [], readPassage: () => Promise.resolve(undefined) };
  const run = async (term: string): Promise<PagefindResult[]> => (await pagefind.search(term)).results;
  const runAll = (terms: readonly string[]): Promise<PagefindResult[][]> => Promise.all(terms.map(run));
  const [plain, exact, votes] = await Promise.all([run(plan.plain), runAll(plan.exact), runAll(plan.votes)]);
  // Pagefind keeps quiet about index files it could not fetch.
  if (plain.length === 0 && !navigator.onLine) throw new Error('offline');
  const idsOf = (results: readonly PagefindResult[]): string[] => results.map(({ id }) => id);
  const ranked = rankResults({
    plain: idsOf(plain),
    exact: exact.map(idsOf),
    votes: votes.map(idsOf),
    pages: pages.size,
  });
  // The rarest search that found a page knows best where in it to look.
  const results = new Map(
    [plain, ...[...votes].sort((a, b) => b.length - a.length), ...exact]
      .flat()
      .map((result) => [result.id, result]),
  );
  return {
    found: ranked.flatMap((row) => {
      const page = pages.get(row.id);
      return page ? [{ ...row, page }] : [];
    }),
    readPassage: async (fragment) => {
      const result = results.get(fragment);
      return result && readPassage(result);
    },
  };
};

/**
 * Opens the full-text index of a language. Pagefind runs in the page itself: a worker would not use what is preloaded.
 * A browser may remember that a module could not be loaded, so another attempt asks under another address.
 */
export const openFullText = async (
  locale: Locale,
  files: SearchFiles,
  attempt: number,
): Promise<FullText> => {
  const address = `${files.folder}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
  const [map, code] = await Promise.all([
    files.map,
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
  ]);
  const pagefind = code.createInstance({
    basePath: files.folder,
    noWorker: true,
    metaCacheTag: map.tag,
    excerptLength: excerptLength[locale],
    excerptEllipsis: '…',
  });
  const pages = unpackPages(map);
  return { search: (query) => searchPages(pagefind, pages, query) };
};
