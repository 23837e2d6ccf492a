import type { Cause, OurSide } from '../case/causes.ts';
import type { Localised } from '../locale.ts';

/** The reason codes of the ledger, under the cause they belong to (C 3.3). */
export const reasonCodes = {
  P1: { cause: 'process', title: { zh: '缺订单号、合同或验收单', en: 'PO, contract or acceptance missing' } },
  P2: { cause: 'process', title: { zh: '发票有错', en: 'Invoice error' } },
  P3: { cause: 'process', title: { zh: '排队待批', en: 'In the approval queue' } },
  P4: { cause: 'process', title: { zh: '没有预算', en: 'No budget' } },
  D1: { cause: 'dispute', title: { zh: '质量', en: 'Quality' } },
  D2: { cause: 'dispute', title: { zh: '数量', en: 'Quantity' } },
  D3: { cause: 'dispute', title: { zh: '价格', en: 'Price' } },
  D4: { cause: 'dispute', title: { zh: '服务', en: 'Service' } },
  D5: { cause: 'dispute', title: { zh: '促销扣款', en: 'Promotion deducted' } },
  L1: { cause: 'inability', title: { zh: '资金短缺', en: 'Short of cash' } },
  L2: { cause: 'inability', title: { zh: '下游拖欠', en: 'Their customers owe them' } },
  L3: { cause: 'inability', title: { zh: '资不抵债', en: 'Insolvency' } },
  U1: { cause: 'unwillingness', title: { zh: '拖延', en: 'Stalling' } },
  U2: { cause: 'unwillingness', title: { zh: '拿付款当筹码', en: 'Payment used as leverage' } },
  U3: { cause: 'unwillingness', title: { zh: '想拉长账期', en: 'Wants longer terms' } },
  F1: { cause: 'bad-faith', title: { zh: '否认', en: 'Denial' } },
  F2: { cause: 'bad-faith', title: { zh: '转移资产', en: 'Assets moved' } },
  F3: { cause: 'bad-faith', title: { zh: '失联', en: 'Vanished' } },
} as const satisfies Record<string, { cause: Cause; title: Localised }>;

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
