import type { OurSide } from '../case/causes.ts';
import type { Localised } from '../locale.ts';

/** The reason codes of the ledger (C 3.3); the letter tells the cause: process, dispute, inability (L), unwillingness, bad faith (F). */
export const reasonCodes = {
  P1: { zh: '缺订单号、合同或验收单', en: 'PO, contract or acceptance missing' },
  P2: { zh: '发票有错', en: 'Invoice error' },
  P3: { zh: '排队待批', en: 'In the approval queue' },
  P4: { zh: '没有预算', en: 'No budget' },
  D1: { zh: '质量', en: 'Quality' },
  D2: { zh: '数量', en: 'Quantity' },
  D3: { zh: '价格', en: 'Price' },
  D4: { zh: '服务', en: 'Service' },
  D5: { zh: '促销扣款', en: 'Promotion deducted' },
  L1: { zh: '资金短缺', en: 'Short of cash' },
  L2: { zh: '下游拖欠', en: 'Their customers owe them' },
  L3: { zh: '资不抵债', en: 'Insolvency' },
  U1: { zh: '拖延', en: 'Stalling' },
  U2: { zh: '拿付款当筹码', en: 'Payment used as leverage' },
  U3: { zh: '想拉长账期', en: 'Wants longer terms' },
  F1: { zh: '否认', en: 'Denial' },
  F2: { zh: '转移资产', en: 'Assets moved' },
  F3: { zh: '失联', en: 'Vanished' },
} as const satisfies Record<string, Localised>;

/** A reason code of the customer's side, `P1` to `F3`. */
export type ReasonCode = keyof typeof reasonCodes;

/** What our own side is called in the ledger; these stand beside a code of the customer's side. */
export const ourCodes = {
  'own-brand': 'O1',
  'own-product': 'O2',
  'own-legacy': 'O3',
  'own-service': 'O4',
  'own-loose-credit': 'O5',
  'own-process': 'O6',
  'own-skill': 'O7',
} as const satisfies Record<OurSide, string>;
