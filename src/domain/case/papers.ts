import type { Localised } from '../locale.ts';

/** Kinds of paper in an evidence file (C 3.9), the most asked-for first. */
export const papers = {
  contract: { zh: '合同及变更', en: 'Contract and changes' },
  order: { zh: '订单', en: 'Orders' },
  delivery: { zh: '签收的送货单', en: 'Signed delivery notes' },
  acceptance: { zh: '验收单', en: 'Acceptance certificate' },
  invoice: { zh: '发票及交付凭证', en: 'Invoices and proof of receipt' },
  statement: { zh: '盖章的对账单', en: 'Signed statement of account' },
  promise: { zh: '书面付款承诺', en: 'Written promise to pay' },
  messages: { zh: '邮件、微信记录', en: 'E-mails and chats' },
} as const satisfies Record<string, Localised>;

/** One kind of paper. */
export type Paper = keyof typeof papers;

/** How a promise ended. */
export const promiseOutcomes = {
  open: { zh: '还没到期', en: 'Not due yet' },
  kept: { zh: '按时兑现', en: 'Kept on time' },
  part: { zh: '只付了一部分', en: 'Part paid' },
  broken: { zh: '没有兑现', en: 'Broken' },
} as const satisfies Record<string, Localised>;

/** One way for a promise to end. */
export type PromiseOutcome = keyof typeof promiseOutcomes;

/** By what way we got in touch. */
export const channels = {
  phone: { zh: '电话', en: 'Telephone' },
  wechat: { zh: '微信', en: 'WeChat' },
  email: { zh: '邮件', en: 'E-mail' },
  visit: { zh: '上门', en: 'Visit' },
  post: { zh: '快递、信函', en: 'Post or courier' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Localised>;

/** One way of getting in touch. */
export type Channel = keyof typeof channels;
