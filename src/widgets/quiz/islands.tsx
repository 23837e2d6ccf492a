import type { Locale } from '../../i18n/locales.ts';
import { takeQuestions, takeQuestionsOf, takeTopics } from './question-bank.ts';
import { QuestionView } from './QuestionView.tsx';
import { SelfCheckView } from './SelfCheckView.tsx';
import { TalkView } from './TalkView.tsx';

interface Place {
  lesson: string;
  locale: Locale;
}

/** The self-check of a lesson, its questions taken from the bank. */
export const SelfCheckIsland = ({ ids, ...place }: Place & { ids: readonly string[] }) => {
  const questions = takeQuestions(place, ids);
  return <SelfCheckView {...place} questions={questions} topics={takeTopics(place, questions)} />;
};

/** A talk, its turns taken from the bank. */
export const TalkIsland = ({ ids, ...place }: Place & { ids: readonly string[] }) => (
  <TalkView {...place} turns={takeQuestionsOf('one', place, ids)} />
);

/** One question in the text, taken from the bank. */
export const QuestionIsland = ({ id, ...place }: Place & { id: string }) => {
  const [question] = takeQuestions(place, [id]);
  return question ? <QuestionView {...place} question={question} /> : null;
};
