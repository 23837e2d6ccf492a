import fc from 'fast-check';
import type { Answer, Form } from '../../../src/domain/assessment/form.ts';

const anyAnswer = (least: 0 | 1): fc.Arbitrary<Answer> =>
  fc.integer({ min: least, max: 6 }) as fc.Arbitrary<Answer>;

/** 24 answers, all given. */
export const anyAnswers: fc.Arbitrary<Answer[]> = fc.array(anyAnswer(1), { minLength: 24, maxLength: 24 });

/** A form with gaps and with times. */
export const anyForm: fc.Arbitrary<Form> = fc.record({
  answers: fc.array(anyAnswer(0), { minLength: 24, maxLength: 24 }),
  seconds: fc.array(fc.double({ min: 0, max: 3600, noNaN: true }), { minLength: 24, maxLength: 24 }),
});

/** 24 answers that come to the wanted keyed points on every item of an axis. */
export const answersFor = (assertive: number, responsive: number): Answer[] =>
  Array.from({ length: 24 }, (_, index) => {
    const wanted = index % 2 === 0 ? assertive : responsive;
    return (index % 4 < 2 ? wanted : 7 - wanted) as Answer;
  });
