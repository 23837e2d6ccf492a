import type { Localised } from '../locale.ts';

/** The unit a number is asked in. `wan` is ten thousand yuan. */
export type Unit = 'wan' | 'cny' | 'days' | 'percent' | 'count';

/** What every question has. `T` is a text: one language, or both as authors write it. */
export interface QuestionBase<T> {
  /** Kebab-case, unique within its lesson, never reused. */
  id: string;
  /** Raised by hand when the key or the options change. */
  rev: number;
  /** Ids of the ideas it asks about. */
  topics: readonly string[];
  /** What is the case, before the question is put. */
  scene?: T;
  prompt: T;
  /** From a nudge to nearly the answer; two at most. */
  hints: readonly T[];
  /** The rule behind the answer, shown once the question is over. */
  explain: T;
}

/** A choice; right or wrong, it says why and what to do instead. */
export interface Option<T> {
  id: string;
  text: T;
  why: T;
  right?: true;
}

/** A line to put in its place. */
export interface OrderItem<T> {
  id: string;
  text: T;
  why: T;
}

/** Two things that belong together. */
export interface MatchPair<T> {
  id: string;
  left: T;
  right: T;
  why: T;
}

/** A wrong number that tells which mistake was made. */
export interface Slip<T> {
  value: number;
  why: T;
}

/** One of many: exactly one option is right. As a turn of a talk it answers the other side's line. */
export interface OneQuestion<T> extends QuestionBase<T> {
  kind: 'one';
  options: readonly Option<T>[];
  /** The talk it is a turn of. */
  talk?: string;
  /** What the other side has just said; only in a talk. */
  says?: T;
}

/** Several of many. */
export interface ManyQuestion<T> extends QuestionBase<T> {
  kind: 'many';
  options: readonly Option<T>[];
}

/** Put in order; the items stand in the right order. */
export interface OrderQuestion<T> extends QuestionBase<T> {
  kind: 'order';
  items: readonly OrderItem<T>[];
}

/** Find what belongs together. */
export interface MatchQuestion<T> extends QuestionBase<T> {
  kind: 'match';
  pairs: readonly MatchPair<T>[];
}

/** A number, right within its tolerance. */
export interface NumberQuestion<T> extends QuestionBase<T> {
  kind: 'number';
  /** In the unit asked for: 15 per cent is 15. */
  answer: number;
  /** How far off still counts, in the same unit. */
  tolerance: number;
  unit: Unit;
  slips: readonly Slip<T>[];
}

/** Say it: write your own line, compare it with a model line, rate it yourself. */
export interface SayQuestion<T> extends QuestionBase<T> {
  kind: 'say';
  model: T;
  /** What a good line has. */
  checks: readonly T[];
}

/** The six kinds by name. */
export interface QuestionsByKind<T> {
  one: OneQuestion<T>;
  many: ManyQuestion<T>;
  order: OrderQuestion<T>;
  match: MatchQuestion<T>;
  number: NumberQuestion<T>;
  say: SayQuestion<T>;
}

/** What is asked for: a choice, several, an order, pairs, a number or a line of one's own. */
export type Kind = keyof QuestionsByKind<unknown>;

/** A question of one kind in one language. */
export type QuestionOf<K extends Kind> = QuestionsByKind<string>[K];

/** A question in one language, as views get it. */
export type Question = QuestionOf<Kind>;

/** A question in both languages, as authors write it. */
export type AuthoredQuestion = QuestionsByKind<Localised>[Kind];

/** All six kinds. */
export const kinds = ['one', 'many', 'order', 'match', 'number', 'say'] as const satisfies readonly Kind[];

/** Tells whether a value names a kind. */
export const isKind = (value: unknown): value is Kind => (kinds as readonly unknown[]).includes(value);
