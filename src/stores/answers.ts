/**
 * Answers to questions, shared by both languages. Stored under `pif:answers:v1`:
 *
 *   { "anchor-high/which-number-first": { "rev": 1, "kind": "one", "response": "whole-claim", "result": "right",
 *     "tries": 1, "hints": 0, "explained": true, "at": "2026-11-21T09:30:00.000Z", "confidence": "fairly" } }
 *
 * A new optional field needs no new version; a changed meaning does: then read v1 once, convert, keep v1.
 */
import { computed, type ReadableAtom } from 'nanostores';
import { answerKey, guardAnswers, type AnswerRecord, type Answers } from '../domain/quiz/answer-record.ts';
import { giveUp, recordTry, type Try } from '../domain/quiz/attempt.ts';
import type { Question } from '../domain/quiz/question.ts';
import { now } from '../platform/clock.ts';
import { persisted } from './persisted.ts';

/** Where answers stand on the device. */
export const answersKey = 'pif:answers:v1';

/** Every answer kept on this device, by `<lesson>/<question-id>`. */
export const answers = persisted<Answers>({ key: answersKey, initial: {}, guard: guardAnswers });

/** Judges a try, keeps it, and gives the record it made. */
export const recordAnswer = (lesson: string, question: Question, attempt: Try): AnswerRecord => {
  const key = answerKey(lesson, question.id);
  const at = now();
  let made = recordTry(question, undefined, attempt, at);
  answers.update((all) => {
    made = recordTry(question, all[key], attempt, at);
    return { ...all, [key]: made };
  });
  return made;
};

/** Notes that the learner asked for the answer; without an answer of their own there is nothing to note. */
export const revealAnswer = (lesson: string, questionId: string): void => {
  const key = answerKey(lesson, questionId);
  answers.update((all) => {
    const record = all[key];
    return record ? { ...all, [key]: giveUp(record, now()) } : all;
  });
};

/** Forgets the answer to a question. */
export const clearAnswer = (lesson: string, questionId: string): void => {
  const key = answerKey(lesson, questionId);
  answers.update((all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== key)));
};

/** How many of a lesson's questions were answered, and how many of them rightly at the first try. */
export interface LessonSummary {
  total: number;
  answered: number;
  right: number;
  rightFirst: number;
}

/** A store that sums a lesson up, in whatever revision its questions were answered. */
export const summariseLesson = (
  lesson: string,
  questionIds: readonly string[],
): ReadableAtom<LessonSummary> =>
  computed(answers.$value, (all) => {
    const records = questionIds.flatMap((id) => all[answerKey(lesson, id)] ?? []);
    const right = records.filter(({ result }) => result === 'right');
    return {
      total: questionIds.length,
      answered: records.length,
      right: right.length,
      rightFirst: right.filter(({ tries }) => tries === 1).length,
    };
  });
