import type { Result } from '../../domain/search/merge-results.ts';
import { fill } from '../../i18n/fill.ts';
import { siteUrl } from '../../platform/urls.ts';
import type { Passage } from './full-text.ts';
import type { SearchStrings } from './strings.ts';

/** Makes an element with a class and children; text goes in as text, never as markup. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

const makeLink = (href: string, text: string): HTMLAnchorElement => {
  const link = make('a', '', text);
  link.href = href;
  return link;
};

/** A row of the list: the link, what it is, and where a page's text was found, room for the passage. */
export const renderResult = (result: Result, words: SearchStrings): HTMLLIElement => {
  const kind =
    result.via === undefined
      ? words.kinds[result.kind]
      : `${words.kinds[result.kind]} · ${fill(words.alsoAs, { word: result.via })}`;
  const row = make('li', '', makeLink(siteUrl(result.url), result.title), make('span', 'mark', kind));
  row.dataset['match'] = result.match;
  if (result.fragment !== undefined && result.match !== 'name') row.append(make('p', 'search-passage'));
  return row;
};

/** Writes the passage into a row: the words around the find, and links to the sections it stands in. */
export const renderPassage = (
  row: HTMLLIElement,
  result: Result,
  passage: Passage,
  words: SearchStrings,
): void => {
  const place = row.querySelector('.search-passage');
  if (!place) return;
  place.replaceChildren(
    ...passage.excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : text)),
  );
  row.querySelector('.search-sections')?.remove();
  if (passage.sections.length === 0) return;
  const links = passage.sections.map(({ id, title }) =>
    makeLink(siteUrl(`${result.url}#${encodeURIComponent(id)}`), title),
  );
  row.append(make('p', 'search-sections mark', words.inSections, ...links.flatMap((link) => [' ', link])));
};
