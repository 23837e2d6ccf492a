import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerRecord } from '../../domain/quiz/answer-record.ts';
import type { Question } from '../../domain/quiz/question.ts';
import type { Incomplete } from '../../domain/quiz/rules.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useAlive } from '../shared/use-alive.ts';
import { CheckRow } from './CheckRow.tsx';
import { describeResult } from './describe.ts';
import { Explanation } from './Explanation.tsx';
import { Fields } from './Fields.tsx';
import { moveFocus, type FocusPlace } from './move-focus.ts';
import './answered-styles.ts';
import './print-pairs.ts';
import css from './quiz.module.css';
import { strings } from './strings.ts';
import { UnfoldRow } from './UnfoldRow.tsx';
import { useQuestion } from './use-question.ts';

interface Props {
  /** The lesson's id, the first half of the key the answer is kept under. */
  lesson: string;
  question: Question;
  locale: Locale;
  /** Begins a new round although an answer is stored. */
  isFresh?: boolean;
  /** Another word for "check". */
  checkLabel?: string;
  /** Told of every try that was judged. */
  onAnswered?: (record: AnswerRecord) => void;
  /** Told when the question is over: right, missed twice, or the answer was asked for. */
  onOver?: () => void;
}

/** What the status region says; `isQuiet` where it can be seen anyway. */
interface Message {
  text: string;
  isQuiet?: boolean;
}

/**
 * One question: fields, hints, check, feedback, second try, explanation. Nothing moves when it wakes.
 * Keys: Tab through the fields, Enter checks. The status region tells results, hints and moves;
 * what was answered on an earlier visit is shown but not announced.
 */
export const QuestionView = (props: Props) => {
  const { lesson, question, locale, isFresh = false, checkLabel, onAnswered, onOver } = props;
  const words = strings[locale];
  const isAlive = useAlive();
  const state = useQuestion(lesson, question, locale, isFresh);
  const { stage, record } = state;
  const [hasReasons, setReasons] = useState(false);
  const [message, setMessage] = useState<Message>();
  const [fault, setFault] = useState<Incomplete>();
  const article = useRef<HTMLElement>(null);
  const focus = useRef<FocusPlace>();
  useLayoutEffect(() => {
    if (focus.current) moveFocus(article.current, focus.current);
    focus.current = undefined;
  });

  const unfold = (made: AnswerRecord) => {
    setReasons(true);
    focus.current = made.explained ? 'explanation' : 'check';
    if (made.explained) onOver?.();
  };
  const check = (event: Event) => {
    event.preventDefault();
    const outcome = state.check();
    setFault(outcome.type === 'refused' ? outcome.code : undefined);
    switch (outcome.type) {
      case 'refused':
        setMessage({ text: words.incomplete[outcome.code] });
        break;
      case 'compared':
        setMessage({ text: words.compared });
        focus.current = 'model';
        break;
      case 'judged':
        setMessage({ text: describeResult(outcome.record, question, locale) });
        unfold(outcome.record);
        onAnswered?.(outcome.record);
    }
  };
  const showAnswer = () => {
    state.showAnswer();
    setMessage(undefined);
    if (record) unfold({ ...record, explained: true });
  };
  const answerAgain = () => {
    state.answerAgain();
    setMessage(undefined);
    setReasons(false);
    focus.current = 'first-field';
  };

  const isOver = stage === 'explained';
  const result =
    record && (isOver || stage === 'retry') ? describeResult(record, question, locale) : undefined;
  const parts = { question, state, isAlive, hasReasons, locale };
  return (
    <article
      ref={article}
      id={`q-${question.id}`}
      class={css['q']}
      tabIndex={-1}
      data-state={isOver ? record?.result : stage}
    >
      <a href={`#q-${question.id}`} aria-label={words.linkToQuestion}>
        #
      </a>
      {question.scene && <p>{question.scene}</p>}
      {question.kind === 'one' && question.says && (
        <p class={css['them']}>
          <b>{words.them}</b>
          {locale === 'en' && ' '}
          {question.says}
        </p>
      )}
      <form onSubmit={check}>
        <fieldset disabled={!isAlive}>
          <legend>{question.prompt}</legend>
          {question.kind === 'many' && <p class="field-hint">{words.chooseSeveral}</p>}
          <Fields
            {...{ question, locale, hasReasons, fault, reveal: state.reveal, response: state.response }}
            isOpen={state.isOpen}
            writtenIn={isOver ? record?.locale : undefined}
            onChange={(response) => {
              state.setResponse(response);
              setMessage(undefined);
              setFault(undefined);
            }}
            announce={(text) => setMessage({ text, isQuiet: true })}
          />
        </fieldset>
        {question.hints.slice(0, state.hints).map((hint) => (
          <p key={hint}>{fill(words.hintShown, { text: hint })}</p>
        ))}
        <CheckRow
          {...parts}
          checkLabel={checkLabel}
          onHint={(text) => setMessage({ text: fill(words.hintShown, { text }), isQuiet: true })}
          onAgain={answerAgain}
        />
        <div>
          <p role="status" id={`q-${question.id}-status`}>
            {message && <span class={message.isQuiet ? 'visually-hidden' : undefined}>{message.text}</span>}
          </p>
          {result && (!message || message.isQuiet) && <p>{result}</p>}
        </div>
        <UnfoldRow {...parts} onToggleReasons={() => setReasons(!hasReasons)} onShowAnswer={showAnswer} />
        {isOver && hasReasons && record && <Explanation {...{ question, record, locale }} />}
      </form>
    </article>
  );
};
