import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Question } from '../../domain/classifier/model.ts';
import css from './debtor-classifier.module.css';
import type { Words } from './words-en.ts';

interface Props {
  /** Tells several classifiers on one page apart. */
  id: string;
  question: Question;
  /** Which question it is, in words. */
  step: string;
  /** The answer it has, when it is changed. */
  given?: string | undefined;
  isChange?: boolean;
  /** Takes the focus when it appears, because the one before had it. */
  takesFocus?: boolean;
  words: Words;
  disabled?: boolean;
  onAnswer?: (answer: string) => void;
  /** Skips it, or leaves its answer as it was. */
  onLeave?: () => void;
}

/** One question: radio buttons and two ways on. Enter in a radio button goes on as well. */
export const QuestionCard = ({
  id,
  question,
  step,
  given,
  isChange = false,
  takesFocus = false,
  words,
  disabled = false,
  onAnswer,
  onLeave,
}: Props) => {
  const fields = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState(given === 'skipped' ? undefined : given);
  const [isMissing, setMissing] = useState(false);
  const name = `${id}-${question.id}`;
  useLayoutEffect(() => {
    if (takesFocus) fields.current?.focus();
  }, []);
  const choice = (value: string, text: string) => (
    <label key={value}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen === value}
        onChange={() => {
          setChosen(value);
          setMissing(false);
        }}
      />
      {text}
    </label>
  );
  return (
    <form
      class={css['card']}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onAnswer?.(chosen);
        else setMissing(true);
      }}
    >
      <fieldset ref={fields} tabIndex={-1} disabled={disabled} aria-describedby={`${name}-hint`}>
        <legend>
          <small>{step}</small> {question.prompt}
        </legend>
        <p class="field-hint" id={`${name}-hint`}>
          {question.hint}
        </p>
        {question.answers.map(({ id: value, text }) => choice(value, text))}
        {choice('unknown', words.unknown)}
      </fieldset>
      <p class={`no-print ${css['row']}`}>
        <button type="submit" class="button" disabled={disabled}>
          {isChange ? words.keep : words.next}
        </button>
        <button type="button" class="button-quiet" disabled={disabled} onClick={onLeave}>
          {isChange ? words.cancel : words.skip}
        </button>
      </p>
      <p class="field-error" role="status">
        {isMissing && words.choose}
      </p>
    </form>
  );
};

/** Which question it is: the fourth of at most eight, one more, or an answer to change. */
export const nameStep = (words: Words, asked: number, most: number, isChange: boolean): string => {
  if (isChange) return words.again;
  return asked >= most ? words.more : fill(words.step, { n: asked + 1, most });
};
