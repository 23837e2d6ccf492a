import type { Locale } from '../../i18n/locales.ts';
import { createEngine } from './engine.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { createPanel } from './panel.ts';
import type { SearchFiles } from './start-loading.ts';

/** Keeps the page's address in step, so that it can be sent on; keys that are not ours stay as they are. */
const keepAddress = (fields: Record<string, string | undefined>): void => {
  const url = new URL(location.href);
  for (const [key, value] of Object.entries(fields)) {
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  }
  if (url.href !== location.href) history.replaceState(history.state, '', url);
};

/** Browsers allow an address to change only so often; typing changes it once it pauses. */
const pauseMs = 400;

/** Brings the search page to life; it searches at once for the `q` of its address, and otherwise waits. */
export const mountSearchPage = (page: HTMLElement, locale: Locale, getFiles: () => SearchFiles): void => {
  const input = page.querySelector<HTMLInputElement>('[data-search-field]');
  const output = page.querySelector<HTMLElement>('[data-search-output]');
  if (!input || !output) return;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const asked = new URLSearchParams(location.search);
  const panel = createPanel({
    locale,
    engine: createEngine(locale, getFiles),
    input,
    output,
    initial: { kind: asked.get('type') ?? '', module: asked.get('module') ?? '' },
    onQuery: (query, { kind, module }) => {
      clearTimeout(pause);
      pause = setTimeout(() => keepAddress({ q: query, type: kind, module }), pauseMs);
    },
  });
  moveByArrows(page, input, panel.listLinks);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    panel.search();
  });
  if (input.value === '') input.value = asked.get('q') ?? '';
  if (input.value !== '') panel.search();
};
