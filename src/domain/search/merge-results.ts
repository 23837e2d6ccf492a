import type { Locale } from '../locale.ts';
import type { NameHit } from './find-names.ts';
import type { NameKind } from './names-file.ts';
import type { Ranked } from './rank-results.ts';

/** What a result can be: something with a name, or another page of the site. */
export type ResultKind = NameKind | 'page';

/** A page of the full-text index, as the map beside the index lists it. */
export interface IndexedPage {
  /** Pagefind's name of the page's fragment. */
  id: string;
  /** Address relative to the site's base. */
  url: string;
  title: string;
  kind: ResultKind;
  module?: string;
}

/** What the reader narrowed the search to. */
export interface ResultFilter {
  kind?: ResultKind | undefined;
  module?: string | undefined;
}

/** One row of the list. */
export interface Result {
  /** Address relative to the site's base. */
  url: string;
  title: string;
  kind: ResultKind;
  module?: string;
  /** The synonym or foreign word that fitted. */
  via?: string;
  /** Fragment to read an excerpt from, when the page's text was found too. */
  fragment?: string;
  /** Whether the row was found by name, holds the words exactly, or holds only some of them. */
  match: 'name' | 'exact' | 'near';
}

/** So many names may stand above the pages; the others follow them. */
export const namesAbovePages = 5;

const passes = (row: { kind: ResultKind; module?: string }, { kind, module }: ResultFilter): boolean =>
  (kind === undefined || row.kind === kind) && (module === undefined || row.module === module);

const toRow = ({ name, via }: NameHit, locale: Locale): Result => ({
  url: name.url[locale],
  title: name.title[locale],
  kind: name.kind,
  ...(name.module !== undefined && { module: name.module }),
  ...(via !== undefined && { via }),
  match: 'name',
});

/** A lesson comes before its tool, and both before pages that only list: the same sentence may stand in all of them. */
const rankKind = (kind: ResultKind): number => (kind === 'lesson' ? 0 : kind === 'tool' ? 1 : 2);

/** A page in its place by the full text. */
export type FoundPage = Ranked & { page: IndexedPage };

/**
 * The list to show: the best names, pages that hold the query as typed, names that hold it inside, other pages, other
 * names. A page that was found by name and by text is one row. Names are there at once and pages come later
 * (`undefined` until then); nothing that stands already moves when they do, so the other names wait for them too.
 */
export const mergeResults = (
  names: readonly NameHit[],
  found: readonly FoundPage[] | undefined,
  locale: Locale,
  filter: ResultFilter = {},
): Result[] => {
  const rowsOf = (hits: readonly NameHit[]): Result[] =>
    hits.map((hit) => toRow(hit, locale)).filter((row) => passes(row, filter));
  const first = rowsOf(names.filter(({ isAside }) => !isAside));
  if (found === undefined) return first.slice(0, namesAbovePages);
  const aside = rowsOf(names.filter(({ isAside }) => isAside));
  const rowAt = new Map([...first, ...aside].map((row) => [row.url, row]));
  const pages: Result[] = [];
  for (const { page, id, isExact } of found) {
    const named = rowAt.get(page.url);
    if (named) named.fragment = id;
    else if (passes(page, filter)) {
      const { url, title, kind, module } = page;
      const match = isExact ? 'exact' : 'near';
      pages.push({ url, title, kind, ...(module !== undefined && { module }), fragment: id, match });
    }
  }
  return [
    ...first.slice(0, namesAbovePages),
    ...pages.filter(({ match }) => match === 'exact').sort((a, b) => rankKind(a.kind) - rankKind(b.kind)),
    ...aside.slice(0, namesAbovePages),
    ...pages.filter(({ match }) => match === 'near'),
    ...first.slice(namesAbovePages),
    ...aside.slice(namesAbovePages),
  ];
};
