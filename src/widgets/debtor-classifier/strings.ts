import type { Locale } from '../../domain/locale.ts';

/** What is needed before the data arrive, or when they do not. */
export interface Strings {
  tool: string;
  lead: string;
  loading: string;
  failed: string;
  retry: string;
  noScript: string;
  noScriptLink: string;
}

/** First words of the classifier in both languages; few enough to travel together. */
export const strings = {
  zh: {
    tool: '欠款情形判断',
    lead: '想着一笔真实的欠款，只答看得见、查得到的。',
    loading: '正在打开……',
    failed: '题目没有下载成功。请检查网络，再试一次；已经答的都还在。',
    retry: '再试一次',
    noScript: '在这里答题要用 JavaScript。用纸也行：',
    noScriptLink: '到完整页面，照权重表自己乘。',
  },
  en: {
    tool: 'Debtor classifier',
    lead: 'Think of one real debt, and answer only what you can see and check.',
    loading: 'Opening…',
    failed:
      'The questions could not be fetched. Check the connection and try again; your answers are still there.',
    retry: 'Try again',
    noScript: 'Answering here needs JavaScript. Paper will do as well:',
    noScriptLink: 'the full page has the table of weights to multiply.',
  },
} satisfies Record<Locale, Strings>;
