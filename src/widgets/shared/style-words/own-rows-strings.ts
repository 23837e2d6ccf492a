import type { Localised } from '../../../domain/locale.ts';

interface Strings {
  /** Between two sentences. */
  gap: string;
  /** One style, or a blend of two. */
  lead: { one: string; two: string };
  /** How far the rows can be trusted. */
  craft: string;
  pair: string;
  watch: string;
  act: string;
  line: string;
  copy: string;
  copyOf: string;
  /** Where a line still has places to fill in. */
  brackets: string;
  example: string;
  /** Where the figures in the lines were taken from. */
  fromCase: string;
  /** What never changes, whoever is asked. */
  same: string;
  noted: string;
  /** Before the link to the style profile. */
  guess: string;
}

/** Words around the learner's own rows of the matrix. */
export const strings = {
  zh: {
    gap: '',
    lead: {
      one: '你存下的自评偏{a}，下面是这一行。对方今天说话更像哪一种，只是你的猜测：先试着用，见一次改一次。',
      two: '你存下的自评介于{a}和{b}之间，两行都列在下面，哪行顺口用哪行。对方今天说话更像哪一种，只是你的猜测：先试着用，见一次改一次。',
    },
    craft: '这张表是行内经验，没有人检验过。',
    pair: '你：{own} → 对方：{debtor}',
    watch: '当心：',
    act: '做法：',
    line: '话术：',
    copy: '复制',
    copyOf: '复制话术，{pair}',
    brackets: '〔 〕里的换成你自己的再说。',
    example: '星期几、几点是举例。',
    fromCase: '数取自案子“{name}”里到期的部分：〔金额〕没有争议，有争议的另说；天数按最早没付的一张。',
    same: '换了说法也不变的：债权、金额、期限、书面确认。',
    noted: '案子“{name}”里记下的：',
    guess: '要看怎么猜、把选中的一条记进案子：',
  },
  en: {
    gap: ' ',
    lead: {
      one: 'The answers you kept lean towards {a}; this is that row. Which of the four the customer talks like today is only your guess: act lightly on it and revise it at every meeting.',
      two: 'The answers you kept lie between {a} and {b}, so both rows are here; use the one that comes naturally. Which of the four the customer talks like today is only your guess: act lightly on it and revise it at every meeting.',
    },
    craft: 'Practitioner craft; it has not been tested as a table.',
    pair: 'You: {own} → them: {debtor}',
    watch: 'Watch out: ',
    act: 'Do: ',
    line: 'Line: ',
    copy: 'Copy',
    copyOf: 'Copy the line, {pair}',
    brackets: 'What stands in [ ] is yours to fill in.',
    example: 'Days and hours are examples.',
    fromCase:
      'The figures are of what is due in the case “{name}”: amounts are undisputed, a disputed sum is named as such, and days are of the oldest unpaid invoice.',
    same: 'What never changes by style: the claim, the amount, the deadline, the written confirmation.',
    noted: 'Noted in the case “{name}”:',
    guess: 'How to guess, and how to note one of them in the case:',
  },
} satisfies Localised<Strings>;
