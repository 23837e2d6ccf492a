import type { Question } from '../../domain/quiz/question.ts';
import type { Locale } from '../../i18n/locales.ts';
import { AnswerList } from './AnswerList.tsx';
import { Confidence } from './Confidence.tsx';
import { EarlierAnswer } from './EarlierAnswer.tsx';
import { strings } from './strings.ts';
import type { QuestionState } from './use-question.ts';

interface Props {
  question: Question;
  state: QuestionState;
  isAlive: boolean;
  hasReasons: boolean;
  onToggleReasons: () => void;
  onShowAnswer: () => void;
  locale: Locale;
}

/**
 * One row that unfolds what there is to unfold: asleep the answer, awake the question how sure one is,
 * after an edit the earlier answer, once answered the reasons. Always of the same height, so nothing moves.
 */
export const UnfoldRow = (props: Props) => {
  const { question, state, isAlive, hasReasons, onToggleReasons, onShowAnswer, locale } = props;
  const words = strings[locale];
  const { stage, record, confidence, setConfidence } = state;
  const [show, hide] =
    stage === 'retry' ? [words.showReasons, words.hideReasons] : [words.showWhy, words.hideWhy];
  if (!isAlive) {
    return (
      <div>
        <details>
          <summary>{words.showAnswer}</summary>
          <AnswerList question={question} locale={locale} hasReasons />
          <p>{question.explain}</p>
        </details>
      </div>
    );
  }
  return (
    <div>
      {stage === 'unanswered' && question.kind !== 'say' && (
        <Confidence id={question.id} value={confidence} onChange={setConfidence} locale={locale} />
      )}
      {stage === 'changed' && record && <EarlierAnswer {...{ record, question, locale }} />}
      {(stage === 'retry' || stage === 'explained') && (
        <button type="button" class="button-quiet" aria-expanded={hasReasons} onClick={onToggleReasons}>
          {hasReasons ? hide : show}
        </button>
      )}
      {stage === 'retry' && (
        <button type="button" class="button-quiet" onClick={onShowAnswer}>
          {words.showAnswer}
        </button>
      )}
    </div>
  );
};
