import type { Locale } from '../../domain/locale.ts';
import type { NamesFile } from '../../domain/search/names-file.ts';
import type { SearchMap } from '../../domain/search/search-map.ts';
import { siteUrl } from '../../platform/urls.ts';

/** What search asks for the moment it is opened, on its way. */
export interface SearchFiles {
  names: Promise<NamesFile>;
  map: Promise<SearchMap>;
  /** The folder of the language's full-text index. */
  folder: string;
  /** Has a file of the index fetched before Pagefind asks for it. */
  preload: (path: string) => void;
  /** Asks for everything again, after a failure. */
  reload: () => SearchFiles;
}

/** Tells the browser to fetch a file that Pagefind will ask for later. A plain `fetch` would fetch it twice. */
const preload = (href: string, isModule = false): void => {
  const link = document.createElement('link');
  link.rel = isModule ? 'modulepreload' : 'preload';
  if (!isModule) link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  // A browser answers the next request for the file with the failure it remembers: take that answer now.
  if (!isModule) link.addEventListener('error', () => void fetch(href).catch(() => undefined));
  document.head.append(link);
};

const readJson = async <T>(url: string): Promise<T> => {
  // An old map would ask for files that a new build has replaced.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
};

/**
 * Starts every fetch at once: on a slow line each step in a row costs half a second.
 *
 * @param tag - The index's tag as the page was built with; the files themselves say which is in force.
 */
export const startLoading = (locale: Locale, tag?: string): SearchFiles => {
  const folder = siteUrl(`pagefind/${locale}/`);
  const names = readJson<NamesFile>(siteUrl('search/names.json'));
  const map = readJson<SearchMap>(`${folder}map.json`);
  // Whoever waits for these says what went wrong; until then a failure is nobody's.
  names.catch(() => undefined);
  map.catch(() => undefined);
  preload(`${folder}pagefind.js`, true);
  if (tag) {
    preload(`${folder}pagefind-entry.json?ts=${tag}`);
    preload(`${folder}pagefind.${tag}.pf_meta`);
  }
  preload(`${folder}wasm.unknown.pagefind`);
  const fetched = new Set<string>();
  return {
    names,
    map,
    folder,
    preload: (path) => {
      if (!fetched.has(path)) preload(folder + path);
      fetched.add(path);
    },
    reload: () => startLoading(locale),
  };
};
