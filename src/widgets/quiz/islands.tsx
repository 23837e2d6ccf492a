import type { Locale } from '../../i18n/locales.ts';
import { takeQuestions, takeQuestionsOf } from './question-bank.ts';
import { QuestionView } from './QuestionView.tsx';
import { SelfCheckView } from './SelfCheckView.tsx';
import { TalkView } from './TalkView.tsx';

interface Place {
  lesson: string;
  locale: Locale;
}

/** The self-check of a lesson, its questions taken from the bank. */
export const SelfCheckIsland = ({
  ids,
  topics,
  ...place
}: Place & { ids: readonly string[]; topics: readonly { id: string; title: string; href: string }[] }) => (
  <SelfCheckView {...place} questions={takeQuestions(place, ids)} topics={topics} />
);

/** A talk, its turns taken from the bank. */
export const TalkIsland = ({ ids, ...place }: Place & { ids: readonly string[] }) => (
  <TalkView {...place} turns={takeQuestionsOf('one', place, ids)} />
);

/** One question in the text, taken from the bank. */
export const QuestionIsland = ({ id, ...place }: Place & { id: string }) => {
  const [question] = takeQuestions(place, [id]);
  return question ? <QuestionView {...place} question={question} /> : null;
};
