import type { AnswerRecord } from '../../domain/quiz/answer-record.ts';
import { giveUp, recordTry } from '../../domain/quiz/attempt.ts';
import type { Question } from '../../domain/quiz/question.ts';
import type { QuizResponse } from '../../domain/quiz/rules.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Act } from '../shared/gallery/stage.ts';

/** The lesson the gallery's questions are asked in; there is none of that name. */
export const galleryLesson = 'gallery';

/** A state of a question for the gallery: unanswered where there is no record. */
export interface QuestionState {
  id: string;
  title: string;
  question: Question;
  record?: AnswerRecord;
  /** What is done to it once it is awake. */
  acts?: readonly Act[];
}

/** A right answer to any question. */
export const answerRightly = (question: Question): QuizResponse => {
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

/** A wrong answer to any question: a known slip of a number, nothing that belongs. */
export const answerWrongly = (question: Question): QuizResponse => {
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

const openFold: Act = { press: 'details > summary' };
const check: Act = { press: '.button' };
const openReasons: Act = { press: '[aria-expanded="false"]' };
const openHint: Act = { press: '.button + .button-quiet' };

/** Every state of one question: fresh, helped, refused, right, missed once and twice, given up, changed since it was answered. */
export const listQuestionStates = (question: Question, locale: Locale): QuestionState[] => {
  const attempt = { hints: 0, locale };
  const right = recordTry(question, undefined, { ...attempt, response: answerRightly(question) }, at);
  const missed = recordTry(question, undefined, { ...attempt, response: answerWrongly(question) }, at);
  const twice = recordTry(question, missed, { ...attempt, response: answerWrongly(question) }, at);
  const isSay = question.kind === 'say';
  const help = [...question.hints.map(() => openHint), ...(isSay ? [] : [openFold])];
  const states: { title: string; record?: AnswerRecord; acts?: readonly Act[]; raise?: number }[] = [
    { title: 'fresh' },
    { title: 'hints open', acts: help },
    { title: 'refused', acts: [check] },
    ...(isSay ? [{ title: 'compared', acts: [{ type: '…', into: 'textarea' }, check] }] : []),
    { title: 'right', record: right },
    { title: 'missed once', record: missed },
    { title: 'missed once, reasons open', record: missed, acts: [openReasons] },
    { title: 'missed twice', record: twice },
    { title: 'given up, reasons open', record: giveUp(missed, at), acts: [openReasons] },
    { title: 'changed since', record: missed, acts: [openFold], raise: 1 },
  ];
  return states.map(({ title, record, acts = [], raise = 0 }) => {
    const id = `${question.kind}-${title.replaceAll(/\W+/g, '-')}`;
    return {
      id,
      title: `${question.kind}: ${title}`,
      question: { ...question, id, rev: question.rev + raise },
      acts,
      ...(record && { record }),
    };
  });
};
