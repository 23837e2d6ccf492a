import type { Locale } from '../../domain/locale.ts';
import type { AnswerRecord } from '../../domain/quiz/answer-record.ts';
import { giveUp, recordTry } from '../../domain/quiz/attempt.ts';
import type { Question, QuestionOf } from '../../domain/quiz/question.ts';
import { at } from '../shared/gallery/example-cases.ts';
import { forbidden, type Act, type Stage } from '../shared/gallery/stage.ts';
import { answerRightly, answerWrongly, galleryLesson } from './gallery.ts';

const key = 'pif:answers:v1';

const makeRecords = <Q extends Question>(
  questions: readonly Q[],
  answer: (question: Q) => AnswerRecord,
): Record<string, unknown> => ({
  [key]: Object.fromEntries(
    questions.map((question) => [`${galleryLesson}/${question.id}`, answer(question)]),
  ),
});

/** The same answer to the revision before. */
const makeOlder = (record: AnswerRecord): AnswerRecord => ({ ...record, rev: record.rev - 1 });

const answerIn =
  (locale: Locale) =>
  (question: Question, isRight: boolean): AnswerRecord => {
    const response = isRight ? answerRightly(question) : answerWrongly(question);
    return recordTry(question, undefined, { hints: 0, locale, response }, at);
  };

/** Every state of a self-check. */
export const listCheckStages = (questions: readonly Question[], locale: Locale): Stage[] => {
  const answer = answerIn(locale);
  const isEven = (question: Question): boolean => questions.indexOf(question) % 2 === 0;
  const mixed = makeRecords(questions, (question) => giveUp(answer(question, isEven(question)), at));
  const again: Act = { press: 'section > div > button.no-print' };
  return [
    { id: 'fresh', title: 'Nothing answered' },
    {
      id: 'part',
      title: 'Half of it answered, some missed once',
      stored: makeRecords(questions.slice(0, Math.ceil(questions.length / 2)), (question) =>
        answer(question, isEven(question)),
      ),
    },
    { id: 'misses', title: 'All answered, half of it missed', stored: mixed },
    { id: 'again', title: 'What was missed is asked again', stored: mixed, acts: [again] },
    {
      id: 'right',
      title: 'All right',
      stored: makeRecords(questions, (question) => answer(question, true)),
    },
    {
      id: 'changed',
      title: 'Questions that have changed since they were answered',
      stored: makeRecords(questions, (question) => {
        const record = answer(question, isEven(question));
        return isEven(question) ? makeOlder(record) : record;
      }),
    },
    forbidden,
  ];
};

/** Every state of a talk. */
export const listTalkStages = (turns: readonly QuestionOf<'one'>[], locale: Locale): Stage[] => {
  const answer = answerIn(locale);
  const goOn: Act = { press: 'section > div > button.button' };
  const said = (count: number): Record<string, unknown> =>
    makeRecords(turns.slice(0, count), (turn) => giveUp(answer(turn, turns.indexOf(turn) % 2 === 0), at));
  const walk = (count: number): Act[] => Array.from({ length: count }, () => goOn);
  return [
    { id: 'fresh', title: 'Not begun' },
    {
      id: 'missed',
      title: 'The first line missed once',
      stored: makeRecords(turns.slice(0, 1), (turn) => answer(turn, false)),
    },
    { id: 'answered', title: 'The first line said: it can go on', stored: said(1) },
    { id: 'half', title: 'Half way: what was said stays', stored: said(1), acts: walk(1) },
    { id: 'over', title: 'Over', stored: said(turns.length), acts: walk(turns.length - 1) },
    forbidden,
  ];
};
