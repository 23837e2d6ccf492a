import { listMissing, type Answer, type Form } from './form.ts';
import { FEWEST_AN_AXIS, scoreSums, type AxisSum, type AxisSums, type StyleScore } from './score-sums.ts';
import { styleItems, type StyleItem } from './style-items.ts';
import type { Axis } from './styles.ts';

/** An answer as it counts: x where the item is keyed +, 7 − x where it is keyed − (N 4.5). */
export const keyAnswer = (item: StyleItem, answer: Answer): number =>
  item.key === '+' ? answer : 7 - answer;

/** Adds up one axis; items without an answer do not count. */
export const sumAxis = ({ answers }: Pick<Form, 'answers'>, axis: Axis): AxisSum => {
  const keyed = styleItems.flatMap((item) => {
    const answer = answers[item.number - 1] ?? 0;
    return item.axis === axis && answer > 0 ? [keyAnswer(item, answer)] : [];
  });
  return { sum: keyed.reduce((sum, one) => sum + one, 0), count: keyed.length };
};

/** Adds up both axes. */
export const sumForm = (form: Pick<Form, 'answers'>): AxisSums => ({
  A: sumAxis(form, 'A'),
  R: sumAxis(form, 'R'),
});

/** What a form comes to: a score, or how many answers each axis still needs and which items have none. */
export type FormResult =
  | { type: 'scored'; score: StyleScore; sums: AxisSums }
  | { type: 'incomplete'; needed: Readonly<Record<Axis, number>>; missing: Readonly<Record<Axis, number[]>> };

/** Scores a form. */
export const scoreForm = (form: Pick<Form, 'answers'>): FormResult => {
  const sums = sumForm(form);
  const score = scoreSums(sums);
  if (score) return { type: 'scored', score, sums };
  const needed = (axis: Axis) => Math.max(0, FEWEST_AN_AXIS - sums[axis].count);
  return {
    type: 'incomplete',
    needed: { A: needed('A'), R: needed('R') },
    missing: { A: listMissing(form, 'A'), R: listMissing(form, 'R') },
  };
};
