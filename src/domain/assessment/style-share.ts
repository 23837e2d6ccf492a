import { choiceField, listField, numberField } from '../share/share-field.ts';
import type { ShareSchema } from '../share/share-schema.ts';
import { locales, type Locale } from '../locale.ts';
import type { Answer } from './form.ts';
import { scoreForm } from './score-form.ts';
import { areSums, type AxisSums } from './score-sums.ts';
import { ITEM_COUNT } from './style-items.ts';

/**
 * What a link may be. `invite` asks a colleague for their view and carries nothing else; `view` brings it back;
 * `profile` shows a result by its two sums, without the single answers. None carries a name or a text.
 */
export const linkKinds = ['start', 'invite', 'view', 'profile'] as const;

/** One kind of link. */
export type LinkKind = (typeof linkKinds)[number];

/** What stands in a link, all kinds in one shape; fields that are not of its kind stay at their initial value. */
export interface StyleLink {
  kind: LinkKind;
  /** The language the form was answered in. */
  language: Locale;
  answers: readonly number[];
  sumA: number;
  countA: number;
  sumR: number;
  countR: number;
}

const blank: StyleLink = {
  kind: 'start',
  language: 'zh',
  answers: [],
  sumA: 0,
  countA: 0,
  sumR: 0,
  countR: 0,
};

/** The link that asks a colleague. */
export const inviteLink: StyleLink = { ...blank, kind: 'invite' };

/** The link that brings a colleague's view back. */
export const makeViewLink = (language: Locale, answers: readonly Answer[]): StyleLink => ({
  ...blank,
  kind: 'view',
  language,
  answers,
});

/** The link that shows a result. */
export const makeProfileLink = (language: Locale, { A, R }: AxisSums): StyleLink => ({
  ...blank,
  kind: 'profile',
  language,
  sumA: A.sum,
  countA: A.count,
  sumR: R.sum,
  countR: R.count,
});

/** The sums a `profile` link carries. */
export const readSums = ({ sumA, countA, sumR, countR }: StyleLink): AxisSums => ({
  A: { sum: sumA, count: countA },
  R: { sum: sumR, count: countR },
});

const isSound = (link: StyleLink): boolean => {
  const hasNoSums = [link.sumA, link.countA, link.sumR, link.countR].every((one) => one === 0);
  const answers = link.answers as readonly Answer[];
  if (link.kind === 'view') {
    return hasNoSums && answers.length === ITEM_COUNT && scoreForm({ answers }).type === 'scored';
  }
  return answers.length === 0 && (link.kind === 'profile' ? areSums(readSums(link)) : hasNoSums);
};

const whole = (code: string, max: number) => numberField(code, { initial: 0, min: 0, max, whole: true });

/** How a link is written and read. */
export const styleShare: ShareSchema<StyleLink> = {
  tool: 'style-profile',
  version: 1,
  fields: {
    kind: choiceField('K', linkKinds, blank.kind),
    language: choiceField('L', locales, blank.language),
    answers: listField('V', whole('v', 6), { initial: [], most: ITEM_COUNT }),
    sumA: whole('A', 72),
    countA: whole('B', 12),
    sumR: whole('R', 72),
    countR: whole('S', 12),
  },
  isSound,
};

/** Finds the code in what somebody pasted: a whole message, an address, a fragment or the bare code. */
export const findCode = (text: string): string =>
  /s(?:=|%3d)\d{1,6}\.[\w.~%-]*/i.exec(text.slice(0, 20_000))?.[0] ?? text.trim().slice(0, 100);
