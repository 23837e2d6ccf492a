import type { Question } from '../../domain/quiz/question.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from './strings.ts';
import type { QuestionState } from './use-question.ts';

interface Props {
  question: Question;
  state: QuestionState;
  isAlive: boolean;
  /** Another word for "check". */
  checkLabel: string | undefined;
  onHint: (hint: string) => void;
  onAgain: () => void;
  locale: Locale;
}

/**
 * Check and hint, or answer again. They never share an element, so that a double press does not begin again.
 * The hint button stays focusable when all hints are open.
 */
export const CheckRow = ({ question, state, isAlive, checkLabel, onHint, onAgain, locale }: Props) => {
  const words = strings[locale];
  const { stage, response, hints } = state;
  const total = question.hints.length;
  if (stage === 'explained') {
    return (
      <div>
        <button key="again" type="button" class="button-quiet" onClick={onAgain}>
          {words.answerAgain}
        </button>
      </div>
    );
  }
  const isCompared = typeof response === 'object' && 'checks' in response;
  const first = question.kind === 'say' ? words.compare : (checkLabel ?? words.check);
  return (
    <div>
      <button key={isCompared ? 'rate' : 'check'} class="button" disabled={!isAlive}>
        {stage === 'retry' ? words.checkAgain : isCompared ? words.saveRating : first}
      </button>
      {total > 0 && (
        <button
          key="hint"
          type="button"
          class="button-quiet"
          disabled={!isAlive}
          aria-disabled={hints === total || undefined}
          onClick={() => {
            const hint = state.openHint();
            if (hint !== undefined) onHint(hint);
          }}
        >
          {fill(words.hint, { n: Math.min(hints + 1, total), total })}
        </button>
      )}
    </div>
  );
};
