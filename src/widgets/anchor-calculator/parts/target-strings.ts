import type { Localised } from '../../../domain/locale.ts';
import type { PartStrings } from './part-strings-type.ts';

/** What the folds say of a month's target instead: there are orders and money paid for them, no debt and no debtor. */
export interface TargetStrings extends Pick<PartStrings, 'promised' | 'cash' | 'demands'> {
  working: Partial<PartStrings['working']>;
  groups: Partial<PartStrings['groups']>;
  keys: Partial<PartStrings['keys']>;
}

/** Words of the folds in target mode, where they differ. */
export const targetStrings = {
  zh: {
    demands: [
      '今天下单',
      '本周五 15 点前打首笔款',
      '写明经办人和审批人',
      '月底前再补一车货',
      '把这个品摆进主货架',
      '回一句“确认”',
    ],
    promised: '下单',
    cash: '打款',
    working: {
      'curve-kept': '订单付清的机会',
      'curve-promised': '下单的钱，平均',
      'curve-cash': '打款，平均',
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
    demands: [
      'The order placed today',
      'The first payment by 3 p.m. on Friday',
      'Who submits and who approves, by name',
      'One more lorry before the month ends',
      'A place for this product on the main shelf',
      'A reply that says “confirmed”',
    ],
    promised: 'Ordered',
    cash: 'Paid for',
    working: {
      'curve-kept': 'Chance the order is paid for',
      'curve-promised': 'Ordered on average',
      'curve-cash': 'Paid for on average',
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
