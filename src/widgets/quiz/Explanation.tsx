import type { AnswerRecord } from '../../domain/quiz/answer-record.ts';
import type { Question } from '../../domain/quiz/question.ts';
import type { Locale } from '../../i18n/locales.ts';
import { AnswerList } from './AnswerList.tsx';
import { strings } from './strings.ts';

interface Props {
  question: Question;
  record: AnswerRecord;
  locale: Locale;
}

/** The rule behind the answer, the key where it was missed and does not show by itself, and a word on sureness. */
export const Explanation = ({ question, record, locale }: Props) => {
  const words = strings[locale];
  const isRight = record.result === 'right';
  const hasOwnMarks = question.kind === 'one' || question.kind === 'many' || question.kind === 'say';
  return (
    <div tabIndex={-1} data-explanation="">
      {!isRight && !hasOwnMarks && <AnswerList question={question} locale={locale} />}
      <p>
        <b>{words.explanation}</b> {question.explain}
      </p>
      {record.confidence === 'sure' && !isRight && <p>{words.sureButWrong}</p>}
      {record.confidence === 'guessing' && isRight && <p>{words.guessedRight}</p>}
    </div>
  );
};
