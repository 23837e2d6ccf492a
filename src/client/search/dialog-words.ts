import type { Localised } from '../../domain/locale.ts';

/** The words of the dialog itself: the only ones of search that come before somebody searches. */
interface DialogWords {
  /** Name of the dialog and of the search page. */
  title: string;
  /** Name of the search field. */
  field: string;
  placeholder: string;
  close: string;
  /** Said when the code does not arrive; a link to the search page follows. */
  notLoaded: string;
  /** That link. */
  all: string;
}

/** The dialog's words in both languages. */
export const dialogWords: Localised<DialogWords> = {
  zh: {
    title: '搜索',
    field: '搜课程、知识点、术语、工具和正文',
    placeholder: '催款函、先问原因、dunning……',
    close: '关闭',
    notLoaded: '搜索没有加载成功。请检查网络，关掉再打开一次；或者去',
    all: '搜索页',
  },
  en: {
    title: 'Search',
    field: 'Search lessons, topics, terms, tools and the full text',
    placeholder: 'demand letter, ask first, 催款…',
    close: 'Close',
    notLoaded: 'Search did not load. Check the connection, close this and open it again; or go to the',
    all: 'search page',
  },
};
