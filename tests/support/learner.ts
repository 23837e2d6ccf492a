import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { MarkId } from '../../src/domain/diagnosis/sheet.ts';
import type { Model } from '../../src/domain/classifier/model.ts';
import type { Locale, Localised } from '../../src/domain/locale.ts';
import { pickLanguage } from '../../src/domain/quiz/localise.ts';
import { projectRoot } from './real-course.ts';

/** A plain day so many days from today, on this machine's calendar. */
const dayFromToday = (days: number): string => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
};

/** A new salesperson's one overdue dealer: a fictional debt of 186,000 yuan, 45 days late, 6,000 of it disputed. */
export const dealer = {
  name: { zh: '城南经销商', en: 'Southside dealer' },
  invoice: { no: 'A-0917', due: dayFromToday(-45), amount: '186000', disputed: '6000' },
  note: {
    zh: '看到他四周的资金表就改判；周三前请他在对账单上签字。',
    en: 'A four-week cash plan would change my mind; by Wednesday I take him the statement to sign.',
  },
  /** What she wants for each step down. */
  demands: {
    zh: ['下周一前付 10 万元', '对账单当天签字盖章', '老板本人签连带责任保证'],
    en: [
      '100,000 yuan by Monday',
      'the statement signed and returned today',
      'the owner’s personal guarantee',
    ],
  },
  /** By which day she wants the money. */
  payBy: dayFromToday(5),
} as const;

/** What she ticks: each with the fold it stands in, and whether she saw it herself. */
export const signs = [
  { id: 'excuse-changes', fold: 'words', isSeen: false },
  { id: 'pays-others', fold: 'money', isSeen: true },
  { id: 'wants-new-goods', fold: 'money', isSeen: true },
  { id: 'own-loose-credit', fold: 'own', isSeen: true },
] as const satisfies readonly { id: MarkId; fold: string; isSeen: boolean }[];

/** What she knows of the dealer, as the classifier asks it; the rest she does not know. */
export const known: Readonly<Record<string, string>> = {
  use: 'resold',
  payer: 'firm',
  'named-step': 'vague',
  'first-raised': 'never',
  'pays-others': 'as-usual',
  figures: 'refuses',
  reach: 'polite',
  'part-payments': 'nothing',
  excuses: 'new-each-time',
  buying: 'from-us',
  danger: 'none-seen',
};

/** The classifier's questions in one language. */
export const readClassifier = (locale: Locale): Model =>
  pickLanguage(
    parse(
      readFileSync(`${projectRoot}/content/tools/debtor-classifier/model.yaml`, 'utf8'),
    ) as Model<Localised>,
    locale,
  );
