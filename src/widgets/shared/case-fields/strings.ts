import type { EditableField } from '../../../domain/case/forms/index.ts';
import type { DraftError } from '../../../domain/case/forms/form.ts';
import type { Localised } from '../../../domain/locale.ts';

interface Strings {
  /** Names of the forms. */
  titles: Record<EditableField, string>;
  errors: Record<DraftError, string>;
  choose: string;
  amount: string;
  amountHint: string;
  amountRead: string;
  byDay: string;
  /** A day that has passed may stand, but is seldom meant. */
  pastDay: string;
  currency: string;
  kind: string;
  total: string;
  /** Where the total comes from, and how far that is from one typed before. */
  totalFromInvoices: { same: string; less: string; more: string };
  due: string;
  invoices: string;
  invoiceOf: string;
  invoiceNo: string;
  issued: string;
  invoiceDue: string;
  invoiceAmount: string;
  openAmount: string;
  openHint: string;
  disputed: string;
  addInvoice: string;
  removeInvoice: string;
  invoiceSum: string;
  capacityAmount: string;
  howKnown: string;
  cause: string;
  causeEvidence: string;
  ourSide: string;
  redFlag: string;
  redFlagSeen: string;
  role: string;
  behaviours: string;
  behavioursHint: string;
  papers: string;
  papersHint: string;
  paperHeld: string;
  paperMissing: string;
  paperUnknown: string;
  paperDay: string;
  opening: string;
}

/** Words of the forms that the case page and the lessons share. */
export const strings = {
  zh: {
    titles: {
      claim: '欠款',
      cause: '拖欠的原因',
      counterpart: '跟谁谈',
      capacity: '对方付得出多少',
      evidence: '手里的证据',
      target: '目标',
      floor: '底线',
      ask: '开口要多少',
      opening: '第一句话',
      promises: '对方的承诺',
    },
    errors: {
      needed: '这一项还没填，填了才能保存。',
      'not-an-amount': '这里要填金额，例如 260000、260,000 或 26万。',
      negative: '金额不能是负数。',
      'too-large': '这个数太大了，最多到一千亿元。',
      'too-small': '这个数不到一分钱。请填 0.01 元以上的金额。',
      'other-currency': '这里的币种不是人民币。请按所选币种填，或者先改币种。',
      'above-amount': '未付的不能比发票金额还多。',
      'above-open': '有争议的不能比未付的还多。',
      'not-a-day': '请选一个日期，例如 2026-11-30。',
      'too-long': '写得太长了，请缩短一些。',
    },
    choose: '请选择',
    amount: '金额（元）',
    amountHint: '可以写 260000，也可以写 26万',
    amountRead: '也就是 {money}',
    byDay: '哪天之前',
    pastDay: '这一天已经过了，看看是不是写错了',
    currency: '币种',
    kind: '这笔钱是',
    total: '一共多少（元）',
    totalFromInvoices: {
      same: '由下面的发票加总，共 {n} 张',
      less: '由下面的发票加总，共 {n} 张；比你先填的 {typed} 少 {money}，先核对再保存。',
      more: '由下面的发票加总，共 {n} 张；比你先填的 {typed} 多 {money}，先核对再保存。',
    },
    due: '最早的到期日',
    invoices: '逐张发票（可以不填）',
    invoiceOf: '第 {n} 张',
    invoiceNo: '发票号',
    issued: '开票日',
    invoiceDue: '到期日',
    invoiceAmount: '发票金额（元）',
    openAmount: '还没付的（元）',
    openHint: '不填就是全部未付',
    disputed: '其中有争议的（元）',
    addInvoice: '加一张发票',
    removeInvoice: '去掉第 {n} 张',
    invoiceSum: '未付合计：{money}',
    capacityAmount: '到那天真能付出多少（元）',
    howKnown: '怎么知道的',
    cause: '主要原因',
    causeEvidence: '凭什么这么判断',
    ourSide: '我方也有份的',
    redFlag: '危险信号',
    redFlagSeen: '见到了恶意的硬迹象',
    role: '跟谁谈',
    behaviours: '今天看到的表现',
    behavioursHint: '只记看到的，不给人贴标签',
    papers: '证据材料',
    papersHint: '翻一翻文件夹：有的、缺的，各选一下；没查过的先空着。',
    paperHeld: '手里有',
    paperMissing: '还缺',
    paperUnknown: '没查',
    paperDay: '{title}：日期',
    opening: '原话怎么说',
  },
  en: {
    titles: {
      claim: 'The claim',
      cause: 'Why they have not paid',
      counterpart: 'Whom you talk to',
      capacity: 'What they can pay',
      evidence: 'Evidence in hand',
      target: 'Target',
      floor: 'Floor',
      ask: 'What you ask for',
      opening: 'Your first sentence',
      promises: 'Their promises',
    },
    errors: {
      needed: 'This is needed before it can be saved.',
      'not-an-amount': 'Write an amount here, for example 260000 or 260,000.',
      negative: 'An amount cannot be below zero.',
      'too-large': 'This is too large: at most 100,000,000,000.',
      'too-small': 'This is less than 0.01: write 0.01 or more.',
      'other-currency':
        'This is not a field for yuan: write the amount in the currency chosen, or change that.',
      'above-amount': 'No more can be open than was invoiced.',
      'above-open': 'No more can be disputed than is open.',
      'not-a-day': 'Pick a date, for example 2026-11-30.',
      'too-long': 'This is too long; please shorten it.',
    },
    choose: 'Choose',
    amount: 'Amount',
    amountHint: 'For example 260000 or 260,000',
    amountRead: 'That is {money}',
    byDay: 'By which day',
    pastDay: 'This day has passed: is it the one you mean?',
    currency: 'Currency',
    kind: 'This money is',
    total: 'In total',
    totalFromInvoices: {
      same: 'Added up from the invoices: {n}',
      less: 'Added up from the invoices: {n}. {money} less than the {typed} you typed first: check before you save.',
      more: 'Added up from the invoices: {n}. {money} more than the {typed} you typed first: check before you save.',
    },
    due: 'Earliest due date',
    invoices: 'Invoice by invoice (if you like)',
    invoiceOf: 'Invoice {n}',
    invoiceNo: 'Invoice number',
    issued: 'Issued',
    invoiceDue: 'Due',
    invoiceAmount: 'Invoice amount',
    openAmount: 'Still open',
    openHint: 'Left empty: nothing is paid',
    disputed: 'Of that, disputed',
    addInvoice: 'Add an invoice',
    removeInvoice: 'Remove invoice {n}',
    invoiceSum: 'Open in total: {money}',
    capacityAmount: 'What they could really pay by then',
    howKnown: 'How you know',
    cause: 'Main cause',
    causeEvidence: 'What shows it',
    ourSide: 'What our own side adds',
    redFlag: 'Red flag',
    redFlagSeen: 'A red flag of bad faith was seen',
    role: 'Their role',
    behaviours: 'Behaviour seen today',
    behavioursHint: 'What you saw, not what kind of person it is',
    papers: 'Papers',
    papersHint: 'Look into the folder and choose what you hold and what is missing; leave the rest.',
    paperHeld: 'In hand',
    paperMissing: 'Missing',
    paperUnknown: 'Not looked',
    paperDay: '{title}: date',
    opening: 'The very words',
  },
} satisfies Localised<Strings>;
