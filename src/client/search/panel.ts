import { mergeResults, type Result } from '../../domain/search/merge-results.ts';
import type { NameHit } from '../../domain/search/find-names.ts';
import { longestQuery } from '../../domain/search/plan-query.ts';
import { count, fill } from '../../i18n/fill.ts';
import { languageTag, otherLocale, type Locale } from '../../i18n/locales.ts';
import { pageUrl } from '../../platform/urls.ts';
import type { Engine } from './engine.ts';
import { createFilters } from './filters.ts';
import type { TextAnswer } from './full-text.ts';
import { make, renderPassage, renderResult } from './render-result.ts';
import { strings } from './strings.ts';

interface PanelOptions {
  locale: Locale;
  engine: Engine;
  input: HTMLInputElement;
  /** Where filters, status and list are built. */
  output: HTMLElement;
  /** What the page's address asks for. */
  initial?: { kind?: string; module?: string };
  /** Told what is being searched for, whenever that changes. */
  onQuery?: (query: string, filter: { kind?: string | undefined; module?: string | undefined }) => void;
}

/** A working search field with its list. */
export interface Panel {
  /** Searches for what the field holds now. */
  search: () => void;
  /** Links of the rows, in order, for the arrow keys. */
  listLinks: () => HTMLAnchorElement[];
  /** Fills the choice of modules as soon as the names have come. */
  offerModules: () => void;
}

const noAnswer: TextAnswer = { found: [], readPassage: () => Promise.resolve(undefined) };
const keyOf = ({ url, match, via }: Result): string => [url, match, via].join(' ');

const rowsAtFirst = 10;
const passagesAtFirst = 5;
/** Typing pauses this long before the full text is asked; names answer every keystroke. */
const pauseMs = 120;

/**
 * Builds the panel that the dialog and the search page share. While an answer is on its way the list carries no
 * `data-settled`; afterwards that holds the query it answers.
 */
export const createPanel = ({
  locale,
  engine,
  input,
  output,
  initial = {},
  onQuery,
}: PanelOptions): Panel => {
  const words = strings[locale];
  const other = otherLocale(locale);
  const status = make('p', 'search-status');
  status.setAttribute('role', 'status');
  const retry = make('button', 'button-quiet', words.tryAgain);
  const list = make('ol', 'search-results');
  const more = make('button', 'button-quiet');
  const elsewhere = make('a', '');
  elsewhere.hreflang = languageTag[other];
  const last = make('p', 'search-more', more, elsewhere);
  for (const button of [retry, more]) {
    button.type = 'button';
    button.hidden = true;
  }
  list.setAttribute('aria-label', words.results);

  let turn = 0;
  let query = '';
  let names: NameHit[] = [];
  let answer: TextAnswer | undefined;
  let shown: Result[] = [];
  let drawn: string[] = [];

  const readPassages = async (from: number, to: number): Promise<void> => {
    const mine = turn;
    await Promise.all(
      shown.slice(from, to).map(async (result, i) => {
        if (result.fragment === undefined || result.match === 'name') return;
        // The row as it is now: once the filter changes, another result may stand in its place.
        const row = list.children[from + i];
        // A passage that cannot be read leaves its row as it is: the link works.
        const passage = await answer?.readPassage(result.fragment).catch(() => undefined);
        if (mine === turn && passage && row instanceof HTMLLIElement)
          renderPassage(row, result, passage, words);
      }),
    );
  };

  /** Rows that stay as they are keep their elements: the reader may have the focus on one. */
  const dropRows = (): void => {
    const same = shown.findIndex((result, i) => keyOf(result) !== drawn[i]);
    const kept = same < 0 ? shown.length : same;
    while (list.children.length > kept) list.lastElementChild?.remove();
    drawn = shown.map(keyOf);
  };

  const showRows = (to: number): void => {
    list.append(
      ...shown
        .slice(list.children.length, Math.max(to, list.children.length))
        .map((result) => renderResult(result, words)),
    );
    const left = shown.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = count(locale, left, words.more);
  };

  const render = (): void => {
    shown = mergeResults(names, answer?.found, locale, filters.read());
    dropRows();
    showRows(rowsAtFirst);
    const passages = shown
      .slice(0, rowsAtFirst)
      .flatMap((row, i) => (row.match !== 'name' && row.fragment ? [i] : []));
    void readPassages(0, (passages[passagesAtFirst - 1] ?? rowsAtFirst - 1) + 1);
  };

  const settle = (sentence: string): void => {
    status.textContent = sentence;
    list.dataset['settled'] = query;
    list.removeAttribute('aria-busy');
  };

  const describeEnd = (): string => {
    if (shown.length === 0) return fill(words.foundNothing, { q: query });
    return count(
      locale,
      shown.length,
      shown.every(({ match }) => match === 'near') ? words.foundNear : words.found,
    );
  };

  const searchText = async (mine: number): Promise<void> => {
    const late = setTimeout(() => {
      if (mine === turn)
        status.textContent =
          names.length > 0 ? count(locale, shown.length, words.searchingText) : words.searching;
    }, 300);
    try {
      const found = await engine.findPages(query);
      if (mine !== turn) return;
      answer = found;
      render();
      settle(describeEnd());
    } catch {
      if (mine !== turn) return;
      answer = noAnswer;
      render();
      retry.hidden = false;
      settle(navigator.onLine ? words.textFailed : words.offline);
    } finally {
      clearTimeout(late);
    }
  };

  const clear = (): void => {
    names = [];
    answer = undefined;
    shown = [];
    dropRows();
    more.hidden = true;
    status.textContent = '';
    list.removeAttribute('aria-busy');
  };

  const search = async (pause: number): Promise<void> => {
    const mine = (turn += 1);
    query = input.value.trim().slice(0, longestQuery);
    delete list.dataset['settled'];
    list.setAttribute('aria-busy', 'true');
    retry.hidden = true;
    elsewhere.hidden = query === '';
    elsewhere.href = `${pageUrl(other, 'search/')}?q=${encodeURIComponent(query)}`;
    elsewhere.textContent = fill(words.searchOther, { q: query });
    onQuery?.(query, filters.read());
    if (query === '') {
      clear();
      return;
    }
    answer = undefined;
    engine.expect(query);
    try {
      const found = await engine.findNames(query);
      filters.offerModules(await engine.listModules());
      if (mine !== turn) return;
      names = found;
      render();
    } catch {
      if (mine !== turn) return;
      clear();
      retry.hidden = false;
      settle(navigator.onLine ? words.searchFailed : words.offline);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine === turn) await searchText(mine);
  };

  const filters = createFilters(locale, words, initial, () => {
    onQuery?.(query, filters.read());
    if (query === '') return;
    render();
    if (answer && answer !== noAnswer) settle(describeEnd());
  });

  const searchNow = (): void => void search(0);
  input.addEventListener('input', (event) => {
    // Half-written pinyin is not a query.
    if (!(event instanceof InputEvent && event.isComposing)) void search(pauseMs);
  });
  input.addEventListener('compositionend', () => void search(pauseMs));
  retry.addEventListener('click', () => {
    engine.restart();
    input.focus();
    searchNow();
  });
  more.addEventListener('click', () => {
    const from = list.children.length;
    showRows(from + rowsAtFirst);
    void readPassages(from, from + rowsAtFirst);
    list.children[from]?.querySelector('a')?.focus();
  });
  elsewhere.hidden = true;
  output.replaceChildren(filters.element, status, retry, list, last);
  return {
    search: searchNow,
    offerModules: () => void engine.listModules().then(filters.offerModules, () => undefined),
    listLinks: () => [...list.children].flatMap((row) => row.querySelector('a') ?? []),
  };
};
