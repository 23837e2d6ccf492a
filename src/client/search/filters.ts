import { nameKinds } from '../../domain/search/names-file.ts';
import type { ResultFilter, ResultKind } from '../../domain/search/merge-results.ts';
import type { NamedModule } from '../../domain/search/names-file.ts';
import type { Locale } from '../../i18n/locales.ts';
import { make } from './render-result.ts';
import type { SearchStrings } from './strings.ts';

const kinds: readonly ResultKind[] = [...nameKinds, 'page'];

/** The two choices that narrow the list. */
export interface Filters {
  element: HTMLElement;
  read: () => ResultFilter;
  /** Puts the modules in; before the names have come there are none to choose from. */
  offerModules: (modules: readonly NamedModule[]) => void;
}

const makeChoice = (
  label: string,
  options: readonly [value: string, text: string][],
): [HTMLLabelElement, HTMLSelectElement] => {
  const select = make('select', '');
  select.append(...options.map(([value, text]) => new Option(text, value)));
  return [make('label', 'field', label, select), select];
};

/** Builds the filters by type and module, starting from what the page's address asks for. */
export const createFilters = (
  locale: Locale,
  words: SearchStrings,
  initial: { kind?: string; module?: string },
  onChange: () => void,
): Filters => {
  const [kindField, kind] = makeChoice(words.type, [
    ['', words.anyType],
    ...kinds.map((value): [string, string] => [value, words.kinds[value]]),
  ]);
  const [moduleField, module] = makeChoice(words.module, [['', words.anyModule]]);
  if (kinds.some((value) => value === initial.kind)) kind.value = initial.kind ?? '';
  let wantedModule = initial.module;
  for (const select of [kind, module]) select.addEventListener('change', onChange);
  return {
    element: make('div', 'search-filters', kindField, moduleField),
    read: () => ({
      kind: kinds.find((value) => value === kind.value),
      module: module.value || undefined,
    }),
    offerModules: (modules) => {
      if (module.options.length > 1) return;
      module.append(...modules.map(({ id, title }) => new Option(title[locale], id)));
      if (modules.some(({ id }) => id === wantedModule)) module.value = wantedModule ?? '';
      wantedModule = undefined;
    },
  };
};
