import { useState } from 'preact/hooks';
import { answerKey, type AnswerRecord, type Confidence } from '../../domain/quiz/answer-record.ts';
import { stageOf, type Stage } from '../../domain/quiz/attempt.ts';
import {
  emptyResponse,
  openParts,
  revealFeedback,
  startRetry,
  validateResponse,
  validateRetry,
} from '../../domain/quiz/kinds.ts';
import type { Question } from '../../domain/quiz/question.ts';
import type { Incomplete, QuizResponse, Reveal } from '../../domain/quiz/rules.ts';
import { compareWithModel } from '../../domain/quiz/say.ts';
import type { Locale } from '../../i18n/locales.ts';
import { answers, recordAnswer, revealAnswer } from '../../stores/answers.ts';
import { useStored } from '../../stores/use-stored.ts';

/** What a press of "check" led to. */
export type CheckOutcome =
  { type: 'refused'; code: Incomplete } | { type: 'compared' } | { type: 'judged'; record: AnswerRecord };

/** A question as it stands now, and what can be done with it. */
export interface QuestionState {
  stage: Stage;
  record: AnswerRecord | undefined;
  response: QuizResponse;
  reveal: Reveal;
  isOpen: (part: string) => boolean;
  hints: number;
  confidence: Confidence | undefined;
  setResponse: (response: QuizResponse) => void;
  setConfidence: (confidence: Confidence) => void;
  /** Opens the next hint and gives its text, or nothing when all are open. */
  openHint: () => string | undefined;
  check: () => CheckOutcome;
  showAnswer: () => void;
  answerAgain: () => void;
}

/**
 * Joins what is stored of a question with what is being answered now.
 *
 * @param isFresh whether to begin a new round although an answer is stored
 */
export const useQuestion = (
  lesson: string,
  question: Question,
  locale: Locale,
  isFresh: boolean,
): QuestionState => {
  const record = useStored(answers)[answerKey(lesson, question.id)];
  const [isAgain, setAgain] = useState(isFresh);
  const [draft, setDraft] = useState<QuizResponse>();
  const [hints, setHints] = useState(0);
  const [confidence, setConfidence] = useState<Confidence>();
  const stage = isAgain ? 'unanswered' : stageOf(record, question);
  const judged = record && (stage === 'retry' || stage === 'explained') ? record.response : undefined;
  const reveal = judged === undefined ? {} : revealFeedback(question, judged, stage as 'retry' | 'explained');

  const restingResponse = (): QuizResponse => {
    if (judged === undefined) {
      const hasLine = question.kind === 'say' && stage === 'unanswered' && record;
      return hasLine ? startRetry(question, record.response) : emptyResponse(question.kind);
    }
    return stage === 'retry' ? startRetry(question, judged) : judged;
  };
  // Once it is over, perhaps in another tab, what stands there is the answer that was judged.
  const response = (stage === 'explained' ? undefined : draft) ?? restingResponse();

  const isOpen = (part: string): boolean => {
    if (judged === undefined) return true;
    return stage === 'retry' && openParts(question, judged).includes(part);
  };

  const check = (): CheckOutcome => {
    const validity =
      judged === undefined ? validateResponse(question, response) : validateRetry(question, response, judged);
    if (validity.type === 'invalid') {
      if (validity.code !== 'not-compared') return { type: 'refused', code: validity.code };
      setDraft(compareWithModel(response as { text: string }));
      return { type: 'compared' };
    }
    const made = recordAnswer(lesson, question, { response, hints, confidence, locale });
    setDraft(undefined);
    setAgain(false);
    return { type: 'judged', record: made };
  };

  return {
    ...{ stage, record, response, reveal, isOpen, hints, confidence, setConfidence, check },
    setResponse: setDraft,
    openHint: () => {
      setHints(Math.min(hints + 1, question.hints.length));
      return question.hints[hints];
    },
    showAnswer: () => {
      revealAnswer(lesson, question.id);
      setDraft(undefined);
    },
    answerAgain: () => {
      setAgain(true);
      setDraft(undefined);
      setConfidence(undefined);
    },
  };
};
