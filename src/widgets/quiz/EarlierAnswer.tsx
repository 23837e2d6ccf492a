import type { AnswerRecord } from '../../domain/quiz/answer-record.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { describeEarlier } from './describe.ts';
import { strings } from './strings.ts';

interface Props {
  record: AnswerRecord;
  question: Question;
  locale: Locale;
}

/** What was answered before the question was edited, and how it was judged then. */
export const EarlierAnswer = ({ record, question, locale }: Props) => {
  const words = strings[locale];
  return (
    <details>
      <summary>{words.changed}</summary>
      <p>{words.changedNote}</p>
      <ul lang={record.locale && languageTag[record.locale]}>
        {describeEarlier(record, question, locale).map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      <p>{words.earlierWas[record.result]}</p>
    </details>
  );
};
