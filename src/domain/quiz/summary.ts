import { answerKey, type Answers } from './answer-record.ts';
import { stageOf } from './attempt.ts';
import type { Question } from './question.ts';

/** How a question went; an answer to an earlier revision counts as none. */
export type Outcome = 'unanswered' | 'right-first' | 'right-later' | 'missed';

/** How a set of questions went. The ids in the four lists together are the set. */
export interface Summary {
  total: number;
  answered: number;
  outcomes: Readonly<Record<Outcome, readonly string[]>>;
}

/** How a question went, by what is stored. */
export const outcomeOf = (answers: Answers, lesson: string, question: Question): Outcome => {
  const record = answers[answerKey(lesson, question.id)];
  const stage = stageOf(record, question);
  if (!record || stage === 'unanswered' || stage === 'changed') return 'unanswered';
  if (record.result !== 'right') return 'missed';
  return record.tries === 1 ? 'right-first' : 'right-later';
};

/** Sums up how a set of questions of one lesson went. */
export const summariseAnswers = (
  answers: Answers,
  lesson: string,
  questions: readonly Question[],
): Summary => {
  const idsOf = (outcome: Outcome) =>
    questions.filter((question) => outcomeOf(answers, lesson, question) === outcome).map(({ id }) => id);
  const outcomes = {
    unanswered: idsOf('unanswered'),
    'right-first': idsOf('right-first'),
    'right-later': idsOf('right-later'),
    missed: idsOf('missed'),
  };
  return { total: questions.length, answered: questions.length - outcomes.unanswered.length, outcomes };
};

/** How a topic went: as badly as its worst question, and not known until one is answered. */
export const outcomeOfTopic = (
  answers: Answers,
  lesson: string,
  questions: readonly Question[],
  topic: string,
): Outcome => {
  const outcomes = questions
    .filter(({ topics }) => topics.includes(topic))
    .map((question) => outcomeOf(answers, lesson, question));
  const worstFirst = ['missed', 'right-later', 'right-first'] as const;
  return worstFirst.find((outcome) => outcomes.includes(outcome)) ?? 'unanswered';
};
