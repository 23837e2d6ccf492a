import { isResponseOf, validateResponse } from './kinds.ts';
import type { Question } from './question.ts';
import type { QuizResponse } from './rules.ts';

/**
 * Tells whether a stored answer can be one to this question: whole, and every id or place in it the question's own.
 * What was stored may have been altered; shown as it is, it would leave rows empty and parts that cannot be reached.
 */
export const isAnswerTo = (question: Question, response: QuizResponse): boolean => {
  if (!isResponseOf(question.kind, response)) return false;
  if (validateResponse(question, response).type === 'invalid') return false;
  switch (question.kind) {
    case 'many': {
      const ids = question.options.map(({ id }) => id);
      return (response as readonly string[]).every((id) => ids.includes(id));
    }
    case 'match': {
      const ids = question.pairs.map(({ id }) => id);
      return Object.keys(response).every((id) => ids.includes(id));
    }
    case 'say':
      return ((response as { checks?: readonly number[] }).checks ?? []).every(
        (place) => place < question.checks.length,
      );
    default:
      return true;
  }
};
