import type { QuestionOf } from '../../domain/quiz/question.ts';
import type { Locale } from '../../i18n/locales.ts';
import { AnswerList } from './AnswerList.tsx';
import css from './quiz.module.css';
import { strings } from './strings.ts';

interface Props {
  turn: QuestionOf<'one'>;
  locale: Locale;
}

/** A turn to be read without script: their line, all answers with reasons, the rule. */
export const WrittenTurn = ({ turn, locale }: Props) => (
  <article id={`q-${turn.id}`}>
    <p class={css['them']}>
      <b>{strings[locale].them}</b> {turn.says}
    </p>
    <p>{turn.prompt}</p>
    <AnswerList question={turn} locale={locale} hasReasons />
    <p>{turn.explain}</p>
  </article>
);
