import type { Localised } from '../locale.ts';

/** Whom we talk to on the customer's side. */
export const roles = {
  user: { zh: '使用部门', en: 'The department that uses it' },
  procurement: { zh: '采购', en: 'Purchasing' },
  finance: { zh: '财务', en: 'Finance' },
  approver: { zh: '审批领导', en: 'The approver' },
  owner: { zh: '老板', en: 'The owner' },
  other: { zh: '其他', en: 'Somebody else' },
} as const satisfies Record<string, Localised>;

/** A role on the customer's side. */
export type Role = keyof typeof roles;

/** Behaviour seen today (N 5.1): what somebody did, never a type of person. */
export const behaviours = {
  tough: { zh: '强硬：嗓门大，定条件', en: 'Tough: raises their voice, sets terms' },
  cooperative: { zh: '合作：肯解释，给数字', en: 'Cooperative: explains, shares figures' },
  emotional: { zh: '感情：讲交情，讲难处', en: 'Emotional: speaks of friendship, troubles' },
  'face-conscious': { zh: '爱面子：在意怎么看他', en: 'Cares how it looks' },
  stubborn: { zh: '固执：一句话反复说', en: 'Stubborn: repeats one position' },
  concealing: { zh: '有意隐瞒：说法老变', en: 'Conceals: the story keeps shifting' },
} as const satisfies Record<string, Localised>;

/** One behaviour. */
export type Behaviour = keyof typeof behaviours;

/** How we know what they can pay. */
export const waysOfKnowing = {
  told: { zh: '对方说的', en: 'They said so' },
  document: { zh: '看过单据', en: 'A document shows it' },
  'third-party': { zh: '别人说的', en: 'Somebody else said so' },
  estimate: { zh: '自己估的', en: 'Our own estimate' },
} as const satisfies Record<string, Localised>;

/** One way of knowing. */
export type WayOfKnowing = keyof typeof waysOfKnowing;
