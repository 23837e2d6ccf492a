import type { Localised } from '../../../domain/locale.ts';

/** What can be wrong with storage. */
export type Trouble = 'forbidden' | 'full' | 'damaged';

/** A sentence and the words of its link to the learner's data; the link opens beside the page where leaving it would lose something. */
type Words = Record<Trouble, { text: string; link: string }>;

const beside = { zh: '怎么办（在新窗口打开）', en: 'What to do (opens in a new tab)' };

/** One sentence for pages and widgets that keep something. */
export const troubleWords = {
  zh: {
    forbidden: { text: '这个浏览器存不住东西：你在这一页填的，离开就没有了。', link: beside.zh },
    full: { text: '这个浏览器存满了：你现在填的，离开这一页就没有了。', link: beside.zh },
    damaged: { text: '以前存的内容有一部分读不出来；原文没有丢，其余照常能用。', link: '去看看' },
  },
  en: {
    forbidden: {
      text: 'This browser keeps nothing: what you enter on this page is gone when you leave it.',
      link: beside.en,
    },
    full: {
      text: 'This browser is full: what you enter now is gone when you leave this page.',
      link: beside.en,
    },
    damaged: {
      text: 'Some of what you stored earlier cannot be read; its text is kept, and the rest works as usual.',
      link: 'Have a look',
    },
  },
} satisfies Localised<Words>;
