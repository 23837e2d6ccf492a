import type { Result } from '../../domain/search/merge-results.ts';
import { languageTag } from '../../i18n/locales.ts';
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

/** “Also …”, with the word in its own language. */
const nameOther = (via: string, words: SearchStrings): (Node | string)[] => {
  const word = make('span', '', via);
  word.lang = languageTag[/\p{Script=Han}/u.test(via) ? 'zh' : 'en'];
  const [before = '', after = ''] = words.alsoAs.split('{word}');
  return [before, word, after];
};

/** A row of the list: the link, what it is, and where a page's text was found, room for the passage. */
export const renderResult = (result: Result, words: SearchStrings): HTMLLIElement => {
  const kind = make('span', 'mark', words.kinds[result.kind]);
  if (result.via !== undefined) kind.append(' · ', ...nameOther(result.via, words));
  const row = make('li', '', makeLink(siteUrl(result.url), result.title), kind);
  row.dataset['match'] = result.match;
  if (result.fragment !== undefined && result.match !== 'name')
    row.append(make('p', 'search-passage'), make('p', 'search-sections mark'));
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
  if (passage.sections.length === 0) return;
  const links = passage.sections.map(({ id, title }) =>
    makeLink(siteUrl(`${result.url}#${encodeURIComponent(id)}`), title),
  );
  row
    .querySelector('.search-sections')
    ?.replaceChildren(words.inSections, ...links.flatMap((link) => [' ', link]));
};
