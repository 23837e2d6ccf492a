import { causes, type OurSide } from '../../../domain/case/causes.ts';
import type { Step } from '../../../domain/diagnosis/next-steps.ts';
import { ourCodes, reasonCodes } from '../../../domain/diagnosis/reason-codes.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Words } from './words-type.ts';

const isOurs = (id: string): id is OurSide => Object.hasOwn(ourCodes, id);

/** What a step is for: its code and what that means. */
export const nameStep = ({ id }: Step, w: Words, locale: Locale): string => {
  if (isOurs(id)) return `${ourCodes[id]} ${w.ownShort[id]}`;
  if (id === 'D?') return `D1–D5 ${causes.dispute[locale]}`;
  return `${id} ${reasonCodes[id][locale]}`;
};

/** Who does a step, and who helps. */
export const nameDoers = ({ doers: [first, ...others] }: Step, w: Words): string =>
  (first ? w.doers[first] : '') + others.map((one) => fill(w.with, { name: w.doers[one] })).join('');
