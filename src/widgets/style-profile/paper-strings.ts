import type { Localised } from '../../domain/locale.ts';

interface PaperStrings {
  title: string;
  key: string;
  steps: readonly string[];
}

/** How to do and score the form on paper. */
export const paperStrings = {
  zh: {
    title: '在纸上做：24 题和计分办法',
    key: '计分。每题右边的字母是轴：A 果断度，R 外显度；“＋”照抄，“−”用 7 减去你选的数。',
    steps: [
      '把 12 道 A 题的得分加起来，除以答了的题数，得果断度均分；12 道 R 题一样，得外显度均分。哪条轴少于 10 题，就不出结果。',
      '离 3.5 不到 0.35 的轴分不清偏哪边：3.15 到 3.85 之间（两头不含）都算。',
      '果断度高、外显度低：主导型；都高：表现型；果断度低、外显度高：亲和型；都低：分析型。',
      '只有一条轴分得清：介于两种之间。两条都分不清：均衡，不贴标签。',
    ],
  },
  en: {
    title: 'On paper: the 24 items and the scoring key',
    key: 'Scoring. The letter after each item is its axis: A assertiveness, R responsiveness. “+” counts as it stands; for “−” take your number from 7.',
    steps: [
      'Add up the 12 A items and divide by the number answered: mean assertiveness. The 12 R items give mean responsiveness. With fewer than 10 answers on an axis there is no result.',
      'An axis less than 0.35 away from 3.5 is undecided: anything between 3.15 and 3.85, ends not included.',
      'High A, low R: Driver. Both high: Expressive. Low A, high R: Amiable. Both low: Analytical.',
      'One axis undecided: a blend of two. Both undecided: balanced, no label.',
    ],
  },
} satisfies Localised<PaperStrings>;
