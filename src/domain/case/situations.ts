import type { Localised } from '../locale.ts';

/** What kind of situation the debt is in (N 5.1): the situation explains more than the person. */
export const situations = {
  'stuck-in-process': { zh: '能付愿付，卡在流程', en: 'Can and will pay, stuck in process' },
  'can-but-wont': { zh: '能付不愿', en: 'Can pay, will not' },
  'would-but-cannot': { zh: '愿付不能', en: 'Would pay, cannot' },
  neither: { zh: '不能不愿', en: 'Neither can nor will' },
  'real-dispute': { zh: '真争议', en: 'Real dispute' },
  'dispute-as-shield': { zh: '借争议拖', en: 'Dispute as a shield' },
} as const satisfies Record<string, Localised>;

/** One of the six situations. */
export type Situation = keyof typeof situations;

/** What kind of customer and business the debt comes from (C 3.7). */
export const settings = {
  government: { zh: '机关事业单位', en: 'Government and public bodies' },
  'large-group': { zh: '大型国企或集团', en: 'Large state-owned or private group' },
  'engineering-project': { zh: '工程项目', en: 'Engineering projects' },
  supermarket: { zh: '商超连锁', en: 'Supermarkets and chains' },
  dealer: { zh: '经销商', en: 'Dealers' },
  manufacturer: { zh: '厂家之间', en: 'Manufacturer to manufacturer' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Localised>;

/** One of the settings. */
export type Setting = keyof typeof settings;
