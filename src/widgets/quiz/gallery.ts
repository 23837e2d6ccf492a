import type { AnswerRecord } from '../../domain/quiz/answer-record.ts';
import { recordTry } from '../../domain/quiz/attempt.ts';
import type { Question } from '../../domain/quiz/question.ts';
import type { QuizResponse } from '../../domain/quiz/rules.ts';
import type { Locale } from '../../domain/locale.ts';

/** A state of a question for the gallery: unanswered where there is no record. */
export interface QuestionState {
  id: string;
  title: string;
  question: Question;
  record?: AnswerRecord;
}

const answerRightly = (question: Question): QuizResponse => {
  switch (question.kind) {
    case 'one':
      return question.options.find(({ right }) => right)?.id ?? '';
    case 'many':
      return question.options.filter(({ right }) => right).map(({ id }) => id);
    case 'order':
      return question.items.map(({ id }) => id);
    case 'match':
      return Object.fromEntries(question.pairs.map(({ id }) => [id, id]));
    case 'number':
      return String(question.answer);
    case 'say':
      return { text: question.model, checks: question.checks.map((_, place) => place) };
  }
};

const answerWrongly = (question: Question): QuizResponse => {
  switch (question.kind) {
    case 'one':
      return question.options.find(({ right }) => !right)?.id ?? '';
    case 'many':
      return question.options.filter(({ right }) => !right).map(({ id }) => id);
    case 'order':
      return question.items.map(({ id }) => id).reverse();
    case 'match': {
      const ids = question.pairs.map(({ id }) => id);
      return Object.fromEntries(ids.map((id, place) => [id, ids[(place + 1) % ids.length] ?? id]));
    }
    case 'number':
      return String(question.slips[0]?.value ?? question.answer + 1);
    case 'say':
      return { text: '…', checks: [] };
  }
};

const at = '2026-01-05T08:00:00.000Z';

/** Every state of one question: fresh, right, missed once, missed twice, changed since it was answered. */
export const listQuestionStates = (question: Question, locale: Locale): QuestionState[] => {
  const attempt = { hints: 0, locale };
  const right = recordTry(question, undefined, { ...attempt, response: answerRightly(question) }, at);
  const missed = recordTry(question, undefined, { ...attempt, response: answerWrongly(question) }, at);
  const twice = recordTry(question, missed, { ...attempt, response: answerWrongly(question) }, at);
  const states: [string, AnswerRecord | undefined, number?][] = [
    ['fresh', undefined],
    ['right', right],
    ['missed once', missed],
    ['missed twice', twice],
    ['changed since', missed, 1],
  ];
  return states.map(([title, record, raise = 0]) => {
    const id = `${question.kind}-${title.replaceAll(' ', '-')}`;
    return {
      id,
      title: `${question.kind}: ${title}`,
      question: { ...question, id, rev: question.rev + raise },
      ...(record && { record }),
    };
  });
};
