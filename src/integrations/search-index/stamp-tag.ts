import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../domain/locale.ts';
import type { SearchMap } from '../../domain/search/search-map.ts';

const place = / data-search-tag="(zh|en)-none"/;

const readTag = (folder: string, locale: Locale): string => {
  const file = join(folder, 'pagefind', locale, 'map.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SearchMap).tag : 'none';
};

/**
 * Writes the tag of the finished full-text index beside a page's search link, so that the browser can ask for all of
 * the index's files at once; without it they wait for one another, half a second each on a slow line. The index is made
 * from the finished pages, so the tag cannot stand in them before.
 */
export const createTagStamp = (folder: string): ((html: string) => string) => {
  const tags = Object.fromEntries(locales.map((locale) => [locale, readTag(folder, locale)]));
  return (html) => html.replace(place, (_, locale: string) => ` data-search-tag="${tags[locale] ?? 'none'}"`);
};
