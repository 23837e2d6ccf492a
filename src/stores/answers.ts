/**
 * Answers to questions, shared by both languages. Stored under `pif:answers:v1`:
 *
 *   { "anchor-high/which-number-first": { "rev": 1, "kind": "one", "response": "whole-claim", "result": "right",
 *     "tries": 1, "hints": 0, "explained": true, "at": "2026-11-21T09:30:00.000Z", "confidence": "fairly" } }
 *
 * A new optional field needs no new version; a changed meaning does: then read v1 once, convert, keep v1.
 */
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
