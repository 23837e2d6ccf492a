import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import type { SearchMap } from '../../domain/search/search-map.ts';
import { readChunks } from './read-chunks.ts';
import type { SearchPage } from './read-page.ts';

/** How much an index holds. */
export interface IndexSize {
  pages: number;
  chunks: number;
}

/** A page with its address relative to the site's base. */
export type AddressedPage = SearchPage & { url: string };

/** What is remembered of a page once Pagefind has its text. */
type PageName = Omit<AddressedPage, 'content'>;

/**
 * Bytes of an index chunk before compression. Pagefind's own 20,000 make a four-character query fetch 90 kB, this makes
 * it 9. Read by Pagefind's binary when it starts; not a documented option, so a test counts the chunks.
 */
const chunkSize = '1000';

/**
 * Pagefind must neither segment nor stem: Chinese is cut by us, and an English phrase is to be found to the letter
 * (a stemmer finds “ask for” and “asks for” alike; `stemWord` finds word forms at query time).
 */
const pagefindLanguage = 'unknown';

/** What our search reads; the rest of what Pagefind writes is its own interface. */
const wanted =
  /^(?:fragment|index|pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.unknown\.pagefind)$/;

const text = new TextDecoder();

const wrap = (page: SearchPage): string =>
  `<!doctype html><html lang="en"><head><title>${page.kind}</title></head><body>${page.content}</body></html>`;

const readZipped = (file: string): Uint8Array => gunzipSync(readFileSync(file));

const metaFile = /^pagefind\.(.+)\.pf_meta$/;

/** Which fragment belongs to which page, in which chunk a word is, and the tag by which the index's files are asked for. */
const mapIndex = (folder: string, pages: readonly PageName[]): SearchMap => {
  const pageAt = new Map(pages.map((page) => [page.url, page]));
  const meta = readdirSync(folder).find((name) => metaFile.test(name));
  if (meta === undefined) throw new Error('Pagefind wrote no index: there is no pf_meta file in its folder.');
  const rows = readdirSync(join(folder, 'fragment'))
    .map((name): SearchMap['pages'][number] => {
      const fragment = text.decode(readZipped(join(folder, 'fragment', name)));
      const { url } = JSON.parse(fragment.replace(/^pagefind_dcd/, '')) as { url: string };
      const page = pageAt.get(url);
      if (!page) throw new Error(`Pagefind knows a page ${url} that it was not given.`);
      const id = name.replace(/\.pf_fragment$/, '');
      return page.module === undefined
        ? [id, url, page.title, page.kind]
        : [id, url, page.title, page.kind, page.module];
    })
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  return {
    tag: meta.replace(metaFile, '$1'),
    pages: rows,
    chunks: readChunks(readZipped(join(folder, meta))),
  };
};

/** An index in the making. */
export interface OpenIndex {
  /** Adds a page. Their order settles the names of the index's files. */
  add: (page: AddressedPage) => Promise<void>;
  /** Writes the index into a folder, with `map.json` beside it, and ends its service. */
  write: (folder: string) => Promise<IndexSize>;
}

/** Starts Pagefind's service; it reads the size of its chunks from the environment as it starts. */
const startPagefind = async (): Promise<{ index: PagefindIndex; close: () => Promise<unknown> }> => {
  const before = process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  try {
    const { close, createIndex } = await import('pagefind');
    const { index, errors } = await createIndex({ forceLanguage: pagefindLanguage });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return { index, close };
  } finally {
    if (before === undefined) delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    else process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = before;
  }
};

const writeFiles = async (
  index: PagefindIndex,
  pages: readonly PageName[],
  folder: string,
): Promise<IndexSize> => {
  rmSync(folder, { recursive: true, force: true });
  if (pages.length === 0) return { pages: 0, chunks: 0 };
  // Pagefind writes its files itself: handed over to us, an index is one text that holds all of them.
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Pagefind did not write its index: ${errors.join('; ')}`);
  for (const name of readdirSync(folder)) if (!wanted.test(name)) rmSync(join(folder, name));
  writeFileSync(join(folder, 'map.json'), JSON.stringify(mapIndex(folder, pages)));
  return { pages: pages.length, chunks: readdirSync(join(folder, 'index')).length };
};

/** Opens the full-text index of one language. One at a time: all indexes of a thread share Pagefind's service. */
export const openIndex = async (): Promise<OpenIndex> => {
  const { index, close } = await startPagefind();
  const names: PageName[] = [];
  return {
    add: async (page) => {
      const { url, kind, title, module } = page;
      // The text goes to Pagefind and is kept nowhere here: a large course has a hundred megabytes of it.
      names.push({ url, kind, title, ...(module !== undefined && { module }) });
      const { errors } = await index.addHTMLFile({ url, content: wrap(page) });
      if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
    },
    write: async (folder) => {
      try {
        return await writeFiles(index, names, folder);
      } finally {
        await close();
      }
    },
  };
};

/**
 * Writes the full-text index of one language's pages into a folder, with `map.json` beside it, and tells its size.
 * Each language has a folder of its own: a bundle with one language is used whatever the page's `lang` says.
 */
export const writeIndex = async (pages: readonly AddressedPage[], folder: string): Promise<IndexSize> => {
  const { add, write } = await openIndex();
  for (const page of pages) await add(page);
  return write(folder);
};
