import type { AnswerRecord } from '../../domain/quiz/answer-record.ts';
import type { QuestionOf } from '../../domain/quiz/question.ts';
import type { Locale } from '../../i18n/locales.ts';
import css from './quiz.module.css';
import { strings } from './strings.ts';

interface Props {
  turn: QuestionOf<'one'>;
  record: AnswerRecord | undefined;
  locale: Locale;
}

/** A turn that is over: what they said, what you said, and the line the talk goes on from. */
export const SpokenTurn = ({ turn, record, locale }: Props) => {
  const words = strings[locale];
  const lines = turn.options.filter(({ id, right }) => right === true || id === record?.response);
  return (
    <article id={`q-${turn.id}`} tabIndex={-1}>
      <p class={css['them']}>
        <b>{words.them}</b>
        {locale === 'en' && ' '}
        {turn.says}
      </p>
      {lines
        .sort((a, b) => Number(a.right ?? false) - Number(b.right ?? false))
        .map(({ id, text, why, right }) => (
          <p key={id} class={css['us']} data-state={right ? 'right' : 'wrong'}>
            <b>{words.you}</b>
            {locale === 'en' && ' '}
            {text} <small>{`${right ? words.marks.right : words.marks.wrong} ${why}`}</small>
          </p>
        ))}
    </article>
  );
};
