import type { Locale } from '../../i18n/locales.ts';
import { opensBySlash, setSlash } from '../../stores/settings.ts';
import { createEngine } from './engine.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { createPanel } from './panel.ts';
import { make } from './render-result.ts';
import type { SearchFiles } from './start-loading.ts';
import { strings } from './strings.ts';

/** The switch that WCAG 2.1.4 asks of a shortcut of one character. */
const makeSlashSwitch = (label: string): HTMLLabelElement => {
  const box = make('input', '');
  box.type = 'checkbox';
  box.checked = opensBySlash();
  box.addEventListener('change', () => setSlash(box.checked));
  return make('label', 'search-slash', box, label);
};

/** Brings the open dialog to life: the field searches, arrows walk the list, Enter opens the first result. */
export const mountDialog = (dialog: HTMLDialogElement, locale: Locale, files: SearchFiles): void => {
  const input = dialog.querySelector<HTMLInputElement>('[data-search-field]');
  const output = dialog.querySelector<HTMLElement>('[data-search-output]');
  const form = input?.form;
  if (!input || !output || !form) return;
  const panel = createPanel({ locale, engine: createEngine(locale, () => files), input, output });
  output.append(make('p', 'search-keys', strings[locale].keys), makeSlashSwitch(strings[locale].slash));
  panel.offerModules();
  moveByArrows(dialog, input, panel.listLinks);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    panel.listLinks()[0]?.click();
  });
  // A browser's search field would take the first Escape to clear itself.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    const opensHere = link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (opensHere || event.target === dialog) dialog.close();
  });
  if (input.value !== '') panel.search();
};
