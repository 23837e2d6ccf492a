import { manyRules } from './many.ts';
import { matchRules } from './match.ts';
import { numberRules } from './number.ts';
import { oneRules } from './one.ts';
import { orderRules } from './order.ts';
import type { Kind, Question } from './question.ts';
import {
  invalid,
  type KindRules,
  type QuizResponse,
  type Reveal,
  type RevealStage,
  type Score,
  type Validity,
} from './rules.ts';
import { sayRules } from './say.ts';

const rules = {
  one: oneRules,
  many: manyRules,
  order: orderRules,
  match: matchRules,
  number: numberRules,
  say: sayRules,
} satisfies { [K in Kind]: KindRules<K> };

/** What all kinds have in common once it is known that question and answer are of the same kind. */
interface AnyRules {
  empty: QuizResponse;
  isResponse(value: unknown): value is QuizResponse;
  validate(question: Question, response: QuizResponse): Validity;
  score(question: Question, response: QuizResponse): Score;
  reveal(question: Question, response: QuizResponse, stage: RevealStage): Reveal;
  open(question: Question, response: QuizResponse): readonly string[];
  retryFrom(question: Question, response: QuizResponse): QuizResponse;
}

/**
 * Takes the rules of one kind for the rules of any: methods allow that, which is why the interface has methods.
 * It is safe because every function below asks `isResponseOf` before it hands an answer over.
 */
const rulesOf = (kind: Kind): AnyRules => rules[kind];

/** Tells whether a value has the form of an answer to questions of a kind. */
export const isResponseOf = (kind: Kind, value: unknown): value is QuizResponse =>
  rulesOf(kind).isResponse(value);

/** The answer before anything is answered. */
export const emptyResponse = (kind: Kind): QuizResponse => rulesOf(kind).empty;

const fitting = (question: Question, response: QuizResponse): QuizResponse =>
  isResponseOf(question.kind, response) ? response : emptyResponse(question.kind);

/** Tells whether an answer is complete enough to be checked. */
export const validateResponse = (question: Question, response: QuizResponse): Validity =>
  rulesOf(question.kind).validate(question, fitting(question, response));

/** On a second try: complete, and not the same answer once more. */
export const validateRetry = (question: Question, response: QuizResponse, before: QuizResponse): Validity => {
  const validity = validateResponse(question, response);
  if (validity.type === 'invalid') return validity;
  return isSameResponse(question.kind, response, before) ? invalid('not-changed') : validity;
};

/** Judges an answer part by part. */
export const scoreResponse = (question: Question, response: QuizResponse): Score =>
  rulesOf(question.kind).score(question, fitting(question, response));

/** What the learner may see of each part at this stage. */
export const revealFeedback = (question: Question, response: QuizResponse, stage: RevealStage): Reveal =>
  rulesOf(question.kind).reveal(question, fitting(question, response), stage);

/** Ids of the parts that may still be changed on the second try. */
export const openParts = (question: Question, response: QuizResponse): readonly string[] =>
  rulesOf(question.kind).open(question, fitting(question, response));

/** Where the second try starts from: what was right stays. */
export const startRetry = (question: Question, response: QuizResponse): QuizResponse =>
  rulesOf(question.kind).retryFrom(question, fitting(question, response));

/** Tells whether two answers to a kind of question say the same; ticks may come in any order. */
export const isSameResponse = (kind: Kind, one: QuizResponse, other: QuizResponse): boolean =>
  JSON.stringify(toComparable(kind, one)) === JSON.stringify(toComparable(kind, other));

const toComparable = (kind: Kind, response: QuizResponse): unknown => {
  if (typeof response === 'string') return response.trim();
  if (!Array.isArray(response)) return Object.entries(response).sort(([a], [b]) => (a < b ? -1 : 1));
  return kind === 'many' ? [...(response as string[])].sort() : response;
};
