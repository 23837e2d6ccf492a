import type { Kind, QuestionOf } from './question.ts';

/** What a learner answers, by kind; ids only, so that both languages share it. */
export interface ResponsesByKind {
  /** The id of the option; empty while nothing is chosen. */
  one: string;
  /** Ids of the ticked options. */
  many: readonly string[];
  /** Ids of all items in the learner's order; empty until something has been moved. */
  order: readonly string[];
  /** The id of a pair's left → the id of the pair whose right was put to it. */
  match: Readonly<Record<string, string>>;
  /** The number as typed. */
  number: string;
  /** The line as written and, once compared, the places (from 0) of the checks it passes. */
  say: { readonly text: string; readonly checks?: readonly number[] };
}

/** What a learner answers to one kind of question. */
export type ResponseOf<K extends Kind> = ResponsesByKind[K];

/** An answer of any kind. */
export type QuizResponse = ResponseOf<Kind>;

/** Why an answer cannot be checked yet. */
export type Incomplete =
  | 'nothing-selected'
  | 'not-all-placed'
  | 'not-moved'
  | 'empty'
  | 'not-a-number'
  | 'other-unit'
  | 'not-compared'
  | 'not-changed';

/** Whether an answer is complete. */
export type Validity = { type: 'valid' } | { type: 'invalid'; code: Incomplete };

/** How right an answer is. */
export type Result = 'right' | 'partly' | 'wrong';

/** How right an answer is, and which parts of it. Every part judged is in one of the two lists. */
export interface Score {
  result: Result;
  right: readonly string[];
  missed: readonly string[];
}

/**
 * How a part is marked: `right`, `wrong`, `missed` (belonged, was not chosen),
 * `left-out` (does not belong, was not chosen).
 */
export type Mark = 'right' | 'wrong' | 'missed' | 'left-out';

/** What is shown of each part, by its id; parts that are not listed show nothing. */
export type Reveal = Readonly<Record<string, { mark: Mark; why?: string }>>;

/** `retry`: the key stays hidden, what was answered is explained. `explained`: everything is shown. */
export type RevealStage = 'retry' | 'explained';

/** The rules of one kind: is it complete, is it right, what may the learner see. */
export interface KindRules<K extends Kind> {
  /** The answer before anything is answered. */
  readonly empty: ResponseOf<K>;
  /** Tells whether a stored value has the form of this kind's answer. */
  isResponse(value: unknown): value is ResponseOf<K>;
  validate(question: QuestionOf<K>, response: ResponseOf<K>): Validity;
  /** Judges a complete answer; an incomplete one counts as missed where it is incomplete. */
  score(question: QuestionOf<K>, response: ResponseOf<K>): Score;
  reveal(question: QuestionOf<K>, response: ResponseOf<K>, stage: RevealStage): Reveal;
  /** Ids of the parts that may still be changed on the second try; the others are settled. */
  open(question: QuestionOf<K>, response: ResponseOf<K>): readonly string[];
  /** Where the second try starts from. */
  retryFrom(question: QuestionOf<K>, response: ResponseOf<K>): ResponseOf<K>;
}

/** Nothing is missing. */
export const valid: Validity = { type: 'valid' };

/** Something is missing, and what. */
export const invalid = (code: Incomplete): Validity => ({ type: 'invalid', code });

/** Sums parts up: all right, some right, none right. */
export const sumUp = (right: readonly string[], missed: readonly string[]): Score => ({
  result: missed.length === 0 ? 'right' : right.length > 0 ? 'partly' : 'wrong',
  right,
  missed,
});

/** Tells whether a value is a list of texts. */
export const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
