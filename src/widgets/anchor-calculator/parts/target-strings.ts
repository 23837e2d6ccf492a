import type { Localised } from '../../../domain/locale.ts';
import type { PartStrings } from './part-strings-type.ts';

/** What the folds say of a month's target instead: there are orders and money paid for them, no debt and no debtor. */
export interface TargetStrings extends Pick<
  PartStrings,
  'ladderLead' | 'step' | 'ask' | 'missing' | 'stepsShow' | 'promised' | 'cash' | 'demands'
> {
  working: Partial<PartStrings['working']>;
  groups: Partial<PartStrings['groups']>;
  keys: Partial<PartStrings['keys']>;
}

/** Words of the folds in target mode, where they differ. */
export const targetStrings = {
  zh: {
    ladderLead: '从开口降到目标，越让越小；真快到底了才这么走。不白让：每一步写明换什么。',
    step: '让多少',
    ask: '让到',
    missing: '白让了',
    stepsShow: '从 {ask} 走到 {target}，一步比一步小。',
    demands: [
      '今天下单',
      '本周五 15 点前打首笔款',
      '写明经办人和审批人',
      '这周把库存和动销表发来',
      '把这个品摆进主货架',
      '回一句“确认”',
    ],
    promised: '下单',
    cash: '打款',
    working: {
      'curve-kept': '订单付清的机会',
      'curve-promised': '下单的钱，平均',
      'curve-cash': '打款，平均',
      'ladder-total': '一共让多少',
      'ladder-first-step': '第一步让多少',
    },
    groups: { curve: '下单与打款曲线的假设' },
    keys: {
      keepChance: '财力以内的订单，付清的机会',
      keepStrain: '超过财力后，付清的机会降得多快',
      brokenShare: '付不清的订单，还会打几成的款',
      fallback: '谈崩了也会打款多少',
      fallbackShare: '没谈成，还会按任务打几成的款',
      partShare: '有钱却不照单付的，还会付几成',
    },
  },
  en: {
    ladderLead:
      'From the ask down to the target in shrinking steps; walk it only when you really are near your limit. Nothing for nothing: every step has its price.',
    step: 'You give',
    ask: 'Down to',
    missing: 'given away',
    stepsShow: 'From {ask} to {target}, each step smaller than the last.',
    demands: [
      'The order placed today',
      'The first payment by 3 p.m. on Friday',
      'Who submits and who approves, by name',
      'This week’s stock and sell-through report',
      'A place for this product on the main shelf',
      'A reply that says “confirmed”',
    ],
    promised: 'Ordered',
    cash: 'Paid for',
    working: {
      'curve-kept': 'Chance the order is paid for',
      'curve-promised': 'Ordered on average',
      'curve-cash': 'Paid for on average',
      'ladder-total': 'Given in all',
    },
    groups: {},
    keys: {
      keepChance: 'Chance that an order within their means is paid for',
      keepStrain: 'How fast orders beyond their means go unpaid',
      brokenShare: 'Share of such an order that is still paid for',
      fallback: 'What is paid for after a breakdown',
      debtorToughness: 'When they give way (the typical customer)',
      debtorSpread: 'How much that varies between customers',
      fallbackShare: 'Share of the target paid for without a deal',
      partShare: 'Share paid by those who could pay in full but do not',
    },
  },
} satisfies Localised<TargetStrings>;
