import type { Question } from '../../domain/quiz/question.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { describeNumber } from './describe.ts';
import { strings } from './strings.ts';

interface Props {
  question: Question;
  locale: Locale;
  /** Without the reasons it is the bare key. */
  hasReasons?: boolean;
}

/** The answer of a question, readable without script; with reasons it holds those of every option. */
export const AnswerList = ({ question, locale, hasReasons = false }: Props) => {
  const words = strings[locale];
  switch (question.kind) {
    case 'one':
    case 'many':
      return (
        <ul>
          {question.options.map(({ id, text, right, why }) => (
            <li key={id}>
              <b>{right ? words.marks.right : words.marks.wrong}</b> {text}
              {hasReasons && <br />}
              {hasReasons && why}
            </li>
          ))}
        </ul>
      );
    case 'order':
      return (
        <ol>
          {question.items.map(({ id, text, why }) => (
            <li key={id}>
              <b>{text}</b> {hasReasons && why}
            </li>
          ))}
        </ol>
      );
    case 'match':
      return (
        <ul>
          {question.pairs.map(({ id, left, right, why }) => (
            <li key={id}>
              <b>
                {left} → {right}
              </b>{' '}
              {hasReasons && why}
            </li>
          ))}
        </ul>
      );
    case 'number':
      return (
        <>
          <p>
            <b>{fill(words.rightAnswer, { answer: describeNumber(question.answer, question, locale) })}</b>
          </p>
          {hasReasons &&
            question.slips.map(({ value, why }) => (
              <p key={value}>
                {fill(words.ifNumber, { n: describeNumber(value, question, locale) })} {why}
              </p>
            ))}
        </>
      );
    case 'say':
      return (
        <>
          <p>
            <b>{words.modelLine}</b> {question.model}
          </p>
          <ul>
            {question.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      );
  }
};
