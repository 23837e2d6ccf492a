import type { Localised } from '../locale.ts';
import type { Situation } from './situations.ts';

/** Why a customer has not paid: the five causes of the course, each with its own route (C 3.3). */
export const causes = {
  process: { zh: '手续未齐', en: 'Papers or approval incomplete' },
  dispute: { zh: '有争议', en: 'Dispute' },
  inability: { zh: '无力支付', en: 'Cannot pay' },
  unwillingness: { zh: '不愿支付', en: 'Will not pay' },
  'bad-faith': { zh: '恶意', en: 'Bad faith' },
} as const satisfies Record<string, Localised>;

/** One of the five causes. */
export type Cause = keyof typeof causes;

/** Which situations a cause may turn out to be; `redFlag` goes with bad faith. */
export const situationsOfCause = {
  process: ['stuck-in-process'],
  dispute: ['real-dispute', 'dispute-as-shield'],
  inability: ['would-but-cannot', 'neither'],
  unwillingness: ['can-but-wont', 'dispute-as-shield'],
  'bad-faith': ['neither', 'can-but-wont'],
} as const satisfies Record<Cause, readonly Situation[]>;

/** What our own side adds to any cause: the fishbone's own bones, reason codes O1 to O7 in this order. */
export const ourSides = {
  'own-brand': { zh: '品牌弱', en: 'Brand' },
  'own-product': { zh: '产品有问题', en: 'Product' },
  'own-legacy': { zh: '遗留问题没了结', en: 'Legacy issues' },
  'own-service': { zh: '服务没跟上', en: 'Service' },
  'own-loose-credit': { zh: '授信过松', en: 'Loose credit' },
  'own-process': { zh: '流程有漏洞', en: 'Process' },
  'own-skill': { zh: '收款能力不足', en: 'Collecting skill' },
} as const satisfies Record<string, Localised>;

/** One thing on our own side. */
export type OurSide = keyof typeof ourSides;
