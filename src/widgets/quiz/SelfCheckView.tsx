import type { Question } from '../../domain/quiz/question.ts';
import { count } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import css from './quiz.module.css';
import { SelfCheckQuestion } from './SelfCheckQuestion.tsx';
import { SelfCheckResults } from './SelfCheckResults.tsx';
import { strings } from './strings.ts';

interface Props {
  lesson: string;
  questions: readonly Question[];
  /** The ideas the questions are about, with their titles in the page's language. */
  topics: readonly { id: string; title: string; href: string }[];
  locale: Locale;
}

/** A self-check in one piece, as the gallery and tests show it; in a lesson each part is an island of its own. */
export const SelfCheckView = ({ lesson, questions, topics, locale }: Props) => (
  <section class={css['set']} aria-label={strings[locale].selfCheck}>
    <p>{count(locale, questions.length, strings[locale].howMany)}</p>
    {questions.map((question) => (
      <SelfCheckQuestion key={question.id} {...{ lesson, question, locale }} set={questions} />
    ))}
    <SelfCheckResults {...{ lesson, questions, topics, locale }} />
  </section>
);
