import type { NumberQuestion, Slip } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { sumUp, valid, type KindRules } from './rules.ts';

/** The one part a number has. */
export const numberPart = 'value';

/** Binary dust: 0.1 + 0.2 is within nothing of 0.3. */
const dust = (size: number): number => 1e-9 * Math.max(1, Math.abs(size));

/** Tells whether two numbers are the same within a tolerance. */
export const isNear = (value: number, target: number, tolerance: number): boolean =>
  Math.abs(value - target) <= tolerance + dust(target);

/** The known mistake that gives this number, if any. */
export const findSlip = <T>(
  { slips, tolerance }: Pick<NumberQuestion<T>, 'slips' | 'tolerance'>,
  value: number,
): Slip<T> | undefined => slips.find((slip) => isNear(value, slip.value, tolerance));

/** A number, right within its tolerance; a known mistake is told by name. */
export const numberRules: KindRules<'number'> = {
  empty: '',
  isResponse: (value) => typeof value === 'string',
  validate: ({ unit }, text) => {
    const reading = readAnswer(text, unit);
    return reading.type === 'number' ? valid : reading;
  },
  score: ({ unit, answer, tolerance }, text) => {
    const reading = readAnswer(text, unit);
    const isRight = reading.type === 'number' && isNear(reading.value, answer, tolerance);
    return isRight ? sumUp([numberPart], []) : sumUp([], [numberPart]);
  },
  reveal: (question, text) => {
    const reading = readAnswer(text, question.unit);
    if (reading.type !== 'number') return {};
    if (isNear(reading.value, question.answer, question.tolerance))
      return { [numberPart]: { mark: 'right' } };
    const slip = findSlip(question, reading.value);
    return { [numberPart]: { mark: 'wrong', ...(slip && { why: slip.why }) } };
  },
  open: (question, text) => numberRules.score(question, text).missed,
  retryFrom: (_, text) => text,
};
