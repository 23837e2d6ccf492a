import { ITEM_COUNT, ITEMS_A_PAGE, styleItems } from './style-items.ts';
import type { Axis } from './styles.ts';

/** The six points of the scale; there is no middle (N 4.3). */
export const points = [1, 2, 3, 4, 5, 6] as const;

/** One of 24 answers: a point, or 0 where none was given. */
export type Answer = 0 | (typeof points)[number];

/** One form, all of it answered in one language. */
export interface Form {
  /** 24 answers in the order of the items. */
  answers: readonly Answer[];
  /** How long each first answer took, in seconds; 0 where that is not known. */
  seconds: readonly number[];
}

/** A form nobody has touched. */
export const emptyForm: Form = {
  answers: Array.from({ length: ITEM_COUNT }, () => 0 as const),
  seconds: Array.from({ length: ITEM_COUNT }, () => 0),
};

/** The longest time that is kept for an item; past it somebody went away. */
const MOST_SECONDS = 3600;

/** The form with an item answered; the time counts for its first answer alone. */
export const answerItem = (form: Form, number: number, answer: Answer, seconds = 0): Form => {
  const place = number - 1;
  const isFirst = form.answers[place] === 0;
  return {
    answers: form.answers.map((old, index) => (index === place ? answer : old)),
    seconds: form.seconds.map((old, index) =>
      index === place && isFirst ? Math.min(MOST_SECONDS, Math.max(0, Math.round(seconds * 10) / 10)) : old,
    ),
  };
};

/** How many items are answered. */
export const countAnswered = ({ answers }: Pick<Form, 'answers'>): number =>
  answers.filter((answer) => answer > 0).length;

/** Numbers of the items without an answer, of one axis or of both. */
export const listMissing = ({ answers }: Pick<Form, 'answers'>, axis?: Axis): number[] =>
  styleItems
    .filter((item) => (axis === undefined || item.axis === axis) && (answers[item.number - 1] ?? 0) === 0)
    .map((item) => item.number);

/** The page an item stands on, from 0. */
export const findPage = (number: number): number => Math.floor((number - 1) / ITEMS_A_PAGE);

/** The page with the first item that has no answer; the last page where all have one. */
export const findOpenPage = (form: Pick<Form, 'answers'>): number =>
  findPage(listMissing(form)[0] ?? ITEM_COUNT);

const isAnswer = (value: unknown): value is Answer =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6;

/** Tells whether a value is a row of 24 answers. */
export const isAnswers = (value: unknown): value is Answer[] =>
  Array.isArray(value) && value.length === ITEM_COUNT && value.every(isAnswer);

/** Tells whether a value is a row of 24 times. */
export const isSeconds = (value: unknown): value is number[] =>
  Array.isArray(value) &&
  value.length === ITEM_COUNT &&
  value.every((one) => typeof one === 'number' && one >= 0 && one <= MOST_SECONDS);
