import type { Locale } from '../../domain/locale.ts';
import { pageUrl } from '../../platform/urls.ts';
import { dialogWords } from './dialog-words.ts';

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const makeField = (name: string, placeholder: string): HTMLInputElement => {
  const input = make('input', {
    type: 'search',
    name: 'q',
    ariaLabel: name,
    placeholder,
    maxLength: 80,
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  // Firefox 115 has no `ariaLabel`.
  input.setAttribute('aria-label', name);
  input.autocapitalize = 'off';
  input.dataset['searchField'] = '';
  return input;
};

/**
 * Makes the search dialog and puts it into the page, ready to be typed into while the rest is still loading.
 * It stands in no page's HTML: most visits never open it.
 */
export const makeDialog = (locale: Locale): HTMLDialogElement => {
  const words = dialogWords[locale];
  const form = make(
    'form',
    { action: pageUrl(locale, 'search/') },
    makeField(words.field, words.placeholder),
  );
  form.setAttribute('role', 'search');
  const close = make(
    'form',
    { method: 'dialog' },
    make('button', { className: 'button-quiet' }, words.close),
  );
  const output = make('div', {});
  output.dataset['searchOutput'] = '';
  const trouble = make(
    'p',
    { className: 'mark', hidden: true },
    `${words.notLoaded} `,
    make('a', { href: pageUrl(locale, 'search/') }, words.all),
  );
  trouble.dataset['searchTrouble'] = '';
  const dialog = make(
    'dialog',
    { className: 'search-dialog no-print' },
    make('div', { className: 'bar' }, form, close),
    output,
    trouble,
  );
  dialog.setAttribute('aria-label', words.title);
  dialog.dataset['search'] = locale;
  document.body.append(dialog);
  return dialog;
};
