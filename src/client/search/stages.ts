import type { Locale } from '../../domain/locale.ts';
import type { Stage } from '../../widgets/shared/gallery/stage.ts';

const words = { zh: { many: '客户', few: 'dunning' }, en: { many: 'customer', few: '催款' } } as const;
const settled = { await: '[data-search-output] ol[data-settled]' };
const ask = (query: string): string => `&q=${encodeURIComponent(query)}`;

/** Every state of the search page. */
export const listPageStages = (locale: Locale): Stage[] => {
  const { many, few } = words[locale];
  return [
    { id: 'idle', title: 'The page, nothing asked yet' },
    { id: 'hits', title: 'Many results', address: ask(many), acts: [settled] },
    { id: 'other-language', title: 'A word of the other language', address: ask(few), acts: [settled] },
    { id: 'none', title: 'Nothing found', address: ask('zqxjk'), acts: [settled] },
    {
      id: 'text-failed',
      title: 'The full text did not come',
      address: ask(many),
      unreachable: '/pagefind/',
      acts: [settled],
    },
    {
      id: 'failed',
      title: 'Nothing came',
      address: ask(many),
      unreachable: '/search/names',
      acts: [settled],
    },
  ];
};

/** Every state of the dialog that every page opens. */
export const listDialogStages = (locale: Locale): Stage[] => {
  const { many } = words[locale];
  const height = '46rem';
  const open = [{ press: '[data-open-search]' }, { await: 'dialog[open] ol' }];
  const search = (query: string) => [...open, { type: query, into: 'dialog [data-search-field]' }];
  const settled = { await: 'dialog ol[data-settled]' };
  return [
    { id: 'idle', title: 'Opened', height, acts: open },
    {
      id: 'hits',
      title: 'Many results',
      height,
      acts: [...search(many), { await: 'dialog ol[data-settled] > li' }],
    },
    { id: 'none', title: 'Nothing found', height, acts: [...search('zqxjk'), settled] },
    {
      id: 'text-failed',
      title: 'The full text did not come',
      height,
      unreachable: '/pagefind/',
      acts: [...search(many), { await: 'dialog ol[data-settled] > li' }],
    },
  ];
};
