import type { Locale } from '../locale.ts';
import type { AnswerRecord, Confidence } from './answer-record.ts';
import { isAnswerTo } from './is-answer-to.ts';
import { scoreResponse } from './kinds.ts';
import type { Question } from './question.ts';
import type { QuizResponse } from './rules.ts';

/**
 * Where a learner stands with a question. `retry`: missed once, only what was missed is open.
 * `explained`: right, or missed twice, or the answer was asked for. `changed`: answered when it was another question.
 * An answer with ids that are not the question's counts as none.
 */
export type Stage = 'unanswered' | 'retry' | 'explained' | 'changed';

/** Tells whether the question was edited after this answer was given. */
export const isChanged = (record: AnswerRecord, question: Pick<Question, 'rev' | 'kind'>): boolean =>
  record.rev !== question.rev || record.kind !== question.kind;

/** Where the learner stands, by what is stored. */
export const stageOf = (record: AnswerRecord | undefined, question: Question): Stage => {
  if (!record) return 'unanswered';
  if (isChanged(record, question)) return 'changed';
  if (!isAnswerTo(question, record.response)) return 'unanswered';
  return record.explained ? 'explained' : 'retry';
};

/** One press of "check", as the view reports it. */
export interface Try {
  response: QuizResponse;
  /** How many hints were open. */
  hints: number;
  confidence?: Confidence | undefined;
  /** The language of the page. */
  locale: Locale;
}

/**
 * The record of a try: judged, counted, and over when it is right, rated by the learner, or the second miss.
 * Tries of one revision add up over visits, so that "right on the first try" stays true.
 *
 * @param before what was stored; an answer to another revision does not count
 * @param at this moment, as an ISO 8601 text in UTC
 */
export const recordTry = (
  question: Question,
  before: AnswerRecord | undefined,
  { response, hints, confidence, locale }: Try,
  at: string,
): AnswerRecord => {
  const stage = stageOf(before, question);
  const isRetry = stage === 'retry';
  const known = isRetry || stage === 'explained' ? before : undefined;
  const { result } = scoreResponse(question, response);
  const sureness = isRetry ? known?.confidence : confidence;
  return {
    ...{ rev: question.rev, kind: question.kind, response, result, at },
    tries: (known?.tries ?? 0) + 1,
    hints: Math.max(known?.hints ?? 0, hints),
    explained: result === 'right' || isRetry || question.kind === 'say',
    ...(sureness && { confidence: sureness }),
    ...(question.kind === 'say' && { locale }),
  };
};

/** The record once the learner asked for the answer instead of trying again. */
export const giveUp = (record: AnswerRecord, at: string): AnswerRecord => ({
  ...record,
  explained: true,
  at,
});
