import { isLocale, type Locale } from '../../domain/locale.ts';
import { opensBySlash } from '../../stores/settings.ts';
import { makeDialog } from './make-dialog.ts';
import styles from './search.css?url&no-inline';
import { startLoading, type SearchFiles } from './start-loading.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const pageLocale = (): Locale => (document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
const findDialog = (): HTMLDialogElement =>
  document.querySelector<HTMLDialogElement>('dialog[data-search]') ?? makeDialog(pageLocale());
const findPage = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-search-page]');

/** The index's tag, which the build writes beside the search link; there is none in `dev`. */
const findTag = (): string | undefined => {
  const tag = document.querySelector<HTMLElement>('[data-search-tag]')?.dataset['searchTag'];
  return tag?.endsWith('none') ? undefined : tag;
};

/** Shows the words that wait in a dialog or page for search not to arrive. */
const tellTrouble = (place: HTMLElement): void =>
  place.querySelector('[data-search-trouble]')?.removeAttribute('hidden');

let isReady = false;

/** Loads what the dialog needs, once, code and data at the same time. A failed start is tried again at the next opening. */
const prepareDialog = async (dialog: HTMLDialogElement): Promise<void> => {
  const locale = dialog.dataset['search'];
  if (isReady || !isLocale(locale)) return;
  isReady = true;
  const code = import('./search-ui.ts');
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
  const files = startLoading(locale, findTag());
  const trouble = dialog.querySelector<HTMLElement>('[data-search-trouble]');
  try {
    (await code).mountDialog(dialog, locale, files);
    trouble?.setAttribute('hidden', '');
  } catch {
    isReady = false;
    link.remove();
    tellTrouble(dialog);
  }
};

/** The search page searches at once for the `q` of its address; without one nothing is fetched until something is typed. */
const preparePage = async (page: HTMLElement): Promise<void> => {
  const locale = page.dataset['searchPage'];
  if (!isLocale(locale)) return;
  const isAsked = Boolean(new URLSearchParams(location.search).get('q'));
  const code = import('./search-ui.ts');
  const load = (): SearchFiles => startLoading(locale, findTag());
  const files = isAsked ? load() : undefined;
  try {
    (await code).mountSearchPage(page, locale, () => files ?? load());
  } catch {
    tellTrouble(page);
  }
};

/**
 * Opens the search dialog; on the search page, puts the cursor into its field instead.
 * The dialog and its field are there at once, so a learner can type while the rest is still loading.
 */
export const openSearch = (): void => {
  const page = findPage();
  const place = page ?? findDialog();
  if (place instanceof HTMLDialogElement) {
    // Asking first: showing a dialog makes the browser lay the whole page out again.
    void prepareDialog(place);
    if (!place.open) place.showModal();
  }
  const field = place.querySelector<HTMLInputElement>('[data-search-field]');
  field?.focus();
  field?.select();
};

/**
 * Opens search at `/` (which the dialog can turn off), Ctrl-K or ⌘K, and at a click on anything marked `data-open-search`; wakes the search page.
 */
export const watchSearch = (): void => {
  const page = findPage();
  if (page) void preparePage(page);
  document.addEventListener('keydown', (event) => {
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const isCommand =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (event.isComposing || !((isSlash && opensBySlash()) || isCommand)) return;
    event.preventDefault();
    openSearch();
  });
  document.addEventListener('click', (event) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain || !(event.target instanceof Element) || !event.target.closest('[data-open-search]')) return;
    event.preventDefault();
    openSearch();
  });
};
