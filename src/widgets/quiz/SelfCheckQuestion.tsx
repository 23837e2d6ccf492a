import { useStore } from '@nanostores/preact';
import { answerKey, type AnswerRecord } from '../../domain/quiz/answer-record.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { summariseAnswers } from '../../domain/quiz/summary.ts';
import type { Locale } from '../../i18n/locales.ts';
import { answers } from '../../stores/answers.ts';
import { markLessonDone } from '../../stores/progress.ts';
import { QuestionView } from './QuestionView.tsx';
import { $rounds } from './self-check-rounds.ts';

interface Props {
  lesson: string;
  question: Question;
  /** All questions of the self-check, this one among them. */
  set: readonly Question[];
  locale: Locale;
}

/** A question of the self-check: it begins anew when the results ask for it, and the last one answered stamps the lesson. */
export const SelfCheckQuestion = ({ lesson, question, set, locale }: Props) => {
  const round = useStore($rounds)[answerKey(lesson, question.id)] ?? 0;
  /** Only a first try can fill the set, so that a stamp taken back stays so when a question is answered again. */
  const stampIfLast = ({ tries }: AnswerRecord): void => {
    const { total, answered } = summariseAnswers(answers.$value.get(), lesson, set);
    if (tries === 1 && answered === total) markLessonDone(lesson);
  };
  return (
    <QuestionView
      key={round}
      {...{ lesson, question, locale }}
      isFresh={round > 0}
      onAnswered={stampIfLast}
    />
  );
};
