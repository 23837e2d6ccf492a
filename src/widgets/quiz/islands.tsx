import type { Locale } from '../../i18n/locales.ts';
import { takeQuestions, takeQuestionsOf, takeSelfCheck, takeTopics } from './question-bank.ts';
import { QuestionView } from './QuestionView.tsx';
import { SelfCheckQuestion } from './SelfCheckQuestion.tsx';
import { SelfCheckResults } from './SelfCheckResults.tsx';
import { TalkView } from './TalkView.tsx';

interface Place {
  lesson: string;
  locale: Locale;
}

/** One question of a lesson's self-check, taken from the bank. */
export const SelfCheckQuestionIsland = ({ id, ...place }: Place & { id: string }) => {
  const [question] = takeQuestions(place, [id]);
  return question ? <SelfCheckQuestion {...place} question={question} set={takeSelfCheck(place)} /> : null;
};

/** How a lesson's self-check went, its questions and ideas taken from the bank. */
export const SelfCheckResultsIsland = (place: Place) => {
  const questions = takeSelfCheck(place);
  return <SelfCheckResults {...place} questions={questions} topics={takeTopics(place, questions)} />;
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
