import type { Situation } from '../case/situations.ts';
import { findAnswer, type AnyModel } from './model.ts';
import { causeFactor, computePosterior, likelihood, type Evidence } from './posterior.ts';

/** One thing that speaks for one situation against another. */
export interface Weight {
  /** What we expect of such customers beforehand, the cause found before, or an answer. */
  type: 'start' | 'cause' | 'answer';
  /** The question, for an answer. */
  question?: string;
  /** The answer's id. */
  answer?: string;
  /** How many times likelier it is in the first situation than in the second; below 1 it speaks against it. */
  ratio: number;
}

/**
 * What speaks for one situation against another, in the model's order. The ratios multiplied give how many times likelier
 * the first is than the second, exactly: a product that a pencil can check.
 */
export function weighEvidence(
  model: AnyModel,
  evidence: Evidence,
  one: Situation,
  other: Situation,
): Weight[] {
  const { answers, cause } = evidence;
  const settingAnswers = Object.fromEntries(
    model.questions.filter(({ about }) => about === 'setting').map(({ id }) => [id, answers[id] ?? '']),
  );
  const start = computePosterior(model, { answers: settingAnswers }).situations;
  const told = model.questions.filter(
    (question) => question.about === 'situation' && findAnswer(question, answers[question.id]),
  );
  return [
    { type: 'start', ratio: start[one] / start[other] },
    ...(cause
      ? [{ type: 'cause' as const, ratio: causeFactor(model, cause, one) / causeFactor(model, cause, other) }]
      : []),
    ...told.map((question) => {
      const answer = answers[question.id] ?? '';
      const ratio = likelihood(model, question, answer, one) / likelihood(model, question, answer, other);
      return { type: 'answer' as const, question: question.id, answer, ratio };
    }),
  ];
}
