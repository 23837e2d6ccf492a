import type { ResultKind } from '../../domain/search/merge-results.ts';
import type { Counted } from '../../i18n/fill.ts';
import type { Localised } from '../../i18n/locales.ts';

interface Strings {
  go: string;
  /** Under the dialog's list, where there is a keyboard. */
  keys: string;
  /** A switch below that: whoever speaks to the device may press `/` without meaning to. */
  slash: string;
  /** On the search page, where there is no JavaScript. */
  withoutScript: string;
  kinds: Record<ResultKind, string>;
  type: string;
  anyType: string;
  module: string;
  anyModule: string;
  /** Screen readers hear it on entering the list. */
  results: string;
  searching: string;
  searchingText: Counted;
  found: Counted;
  /** No page holds the words as typed. */
  foundNear: Counted;
  foundNothing: string;
  textFailed: string;
  searchFailed: string;
  offline: string;
  tryAgain: string;
  more: Counted;
  alsoAs: string;
  inSections: string;
  searchOther: string;
}

/** What search says, in both languages. `{n}` is a number, `{q}` the query, `{word}` the word that fitted. */
export const strings = {
  zh: {
    go: '搜索',
    keys: '↓ ↑ 选择　Enter 打开　Esc 关闭',
    slash: '按 / 键打开搜索',
    withoutScript: '搜索需要 JavaScript。没有它，可以看知识点和术语两页，全部列在那里：',
    kinds: { lesson: '课', topic: '知识点', tool: '工具', term: '术语', page: '页面' },
    type: '类型',
    anyType: '全部类型',
    module: '单元',
    anyModule: '全部单元',
    results: '搜索结果',
    searching: '正在搜索……',
    searchingText: { other: '按名称找到 {n} 项，正在查全文……' },
    found: { other: '找到 {n} 项。' },
    foundNear: { other: '没有一字不差的，相近的有 {n} 项。' },
    foundNothing: '没有找到“{q}”。可以换个说法，或者少写几个字。',
    textFailed: '全文没有查成，下面只有按名称找到的。请检查网络后再试。',
    searchFailed: '搜索没有连上。请检查网络后再试。',
    offline: '现在没有联网，全文没有查成。连上以后再试。',
    tryAgain: '再试一次',
    more: { other: '再看 {n} 项' },
    alsoAs: '也叫“{word}”',
    inSections: '见：',
    searchOther: '在英文页面里搜“{q}”',
  },
  en: {
    go: 'Search',
    keys: '↓ ↑ to choose, Enter to open, Esc to close',
    slash: 'Open search by the / key',
    withoutScript: 'Search needs JavaScript. Without it, these two pages list every topic and every term:',
    kinds: { lesson: 'Lesson', topic: 'Topic', tool: 'Tool', term: 'Term', page: 'Page' },
    type: 'Type',
    anyType: 'All types',
    module: 'Module',
    anyModule: 'All modules',
    results: 'Search results',
    searching: 'Searching…',
    searchingText: {
      one: '{n} found by name, searching the full text…',
      other: '{n} found by name, searching the full text…',
    },
    found: { one: '{n} result.', other: '{n} results.' },
    foundNear: {
      one: 'Nothing has exactly these words; {n} page comes close.',
      other: 'Nothing has exactly these words; {n} pages come close.',
    },
    foundNothing: 'Nothing found for “{q}”. Try other words, or fewer.',
    textFailed:
      'The full text could not be searched; below is what was found by name. Check the connection and try again.',
    searchFailed: 'Search could not be reached. Check the connection and try again.',
    offline: 'You are offline, so the full text could not be searched. Try again once you are connected.',
    tryAgain: 'Try again',
    more: { one: 'Show {n} more', other: 'Show {n} more' },
    alsoAs: 'also “{word}”',
    inSections: 'In:',
    searchOther: 'Search the Chinese pages for “{q}”',
  },
} as const satisfies Localised<Strings>;

/** The words of search in one language. */
export type SearchStrings = Strings;
