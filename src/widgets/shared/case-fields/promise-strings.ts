import type { PromisePart } from '../../../domain/case/fields/promises.ts';
import type { Localised } from '../../../domain/locale.ts';

interface Strings {
  lead: string;
  promiseOf: string;
  payer: string;
  amount: string;
  invoices: string;
  day: string;
  hour: string;
  submits: string;
  approves: string;
  mayBlock: string;
  ifBlocked: string;
  writing: string;
  writingYes: string;
  writingNo: string;
  unknown: string;
  made: string;
  outcome: string;
  add: string;
  remove: string;
  parts: Record<PromisePart, string>;
  /** All seven are there; some are missing; too few, so that it is to be asked again. */
  whole: string;
  some: string;
  few: string;
}

/** Words of the form for promises. */
export const promiseStrings = {
  zh: {
    lead: '放下电话就记：七样都说清，承诺才作数。没问到的先空着，下次补问。',
    promiseOf: '第 {n} 个承诺',
    payer: '付款方和账户',
    amount: '多少（元）',
    invoices: '付哪几张发票',
    day: '哪天到账',
    hour: '几点前',
    submits: '谁提交',
    approves: '谁审批',
    mayBlock: '可能卡在哪',
    ifBlocked: '卡住了怎么办',
    writing: '书面确认',
    writingYes: '有（回了消息、盖了章）',
    writingNo: '还没有',
    unknown: '没问',
    made: '哪天答应的',
    outcome: '结果',
    add: '记一个承诺',
    remove: '去掉第 {n} 个',
    parts: {
      payer: '付款方和账户',
      amount: '金额和发票',
      when: '哪天几点',
      submits: '谁提交',
      approves: '谁审批',
      block: '可能卡在哪、卡住怎么办',
      writing: '书面确认',
    },
    whole: '七样都齐了。',
    some: '七样里有 {n} 样，还缺：{list}。',
    few: '七样里只有 {n} 样，不到 5 样就再问一次。还缺：{list}。',
  },
  en: {
    lead: 'Write it down as you hang up: a promise counts when all seven parts are said. Leave empty what was not; ask for it next time.',
    promiseOf: 'Promise {n}',
    payer: 'Who pays, from which account',
    amount: 'How much',
    invoices: 'For which invoices',
    day: 'On which day',
    hour: 'By what hour',
    submits: 'Who submits it',
    approves: 'Who approves it',
    mayBlock: 'What could block it',
    ifBlocked: 'What happens then',
    writing: 'Confirmed in writing',
    writingYes: 'Yes: a reply, a signature',
    writingNo: 'Not yet',
    unknown: 'Not asked',
    made: 'Promised on',
    outcome: 'How it ended',
    add: 'Note a promise',
    remove: 'Remove promise {n}',
    parts: {
      payer: 'who pays, from which account',
      amount: 'how much, for which invoices',
      when: 'the day and the hour',
      submits: 'who submits it',
      approves: 'who approves it',
      block: 'what could block it, and what then',
      writing: 'the confirmation in writing',
    },
    whole: 'All seven parts are there.',
    some: '{n} of seven parts are there. Missing: {list}.',
    few: 'Only {n} of seven parts: below 5, ask again. Missing: {list}.',
  },
} satisfies Localised<Strings>;
