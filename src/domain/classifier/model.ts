import type { Setting, Situation } from '../case/situations.ts';
import type { Behaviour } from '../case/people.ts';

/** One answer of a question, and in how many of `scale` debts of each kind we would expect it. */
export interface Answer<T = string> {
  id: string;
  text: T;
  /** By situation or by setting, as the question is about one or the other; whole numbers from 1. */
  weights: Readonly<Record<string, number>>;
  /** Why the weights are what they are. */
  reason: T;
  /** A sign of bad faith, whatever the situation turns out to be. */
  redFlag?: boolean;
}

/** A question about what can be seen of a debt: papers, days, deeds. */
export interface Question<T = string> {
  id: string;
  /** Its name in links: letters and digits, never reused. */
  code: string;
  /** What its answers tell of. */
  about: 'situation' | 'setting';
  /** A few words, for lists and bars. */
  short: T;
  prompt: T;
  /** Where to look for the answer. */
  hint: T;
  /** Answers to other questions with which this one cannot apply: it is then neither asked nor offered. */
  unless?: Readonly<Record<string, readonly string[]>>;
  /** In this order for good: links know answers by their place. New ones go to the end. */
  answers: readonly Answer<T>[];
}

/** A kind of customer and business: how common it is, and which situations we expect in it. */
export interface SettingEntry<T = string> {
  id: Setting;
  /** Out of `scale` debts of any kind. */
  prior: number;
  /** Out of `scale` debts of this setting. */
  situations: Readonly<Record<Situation, number>>;
  reason: T;
  /** Which paper and which day to watch. */
  watch: T;
}

/** What follows from a situation. */
export interface SituationEntry<T = string> {
  id: Situation;
  /** What is usually seen. */
  tell: T;
  /** The first move. */
  move: T;
  /** The very words; `{claim}`, `{ask}`, `{disputed}`, `{rest}`, `{due}` and `{invoice}` are for what the case knows. */
  lines: readonly T[];
  /** Lessons to read, the best first; one may still be to come. */
  lessons: readonly string[];
}

/** Behaviour seen today, with one adjustment and a line; it changes nothing in the sum. */
export interface BehaviourEntry<T = string> {
  id: Behaviour;
  adjust: T;
  line: T;
}

/** A fictional debt that shows what comes of the questions; nobody's work. */
export interface Example<T = string> {
  /** Whose debt it is, in a few words. */
  title: T;
  answers: Readonly<Record<string, string>>;
}

/** Everything the classifier knows: our assumptions, each with its reason. */
export interface Model<T = string> {
  /** Weights are so many out of this number. */
  scale: number;
  /** Questions asked at most before it says what it has. */
  most: number;
  /** When it is sure enough to stop earlier. */
  sure: {
    situation: number;
    setting: number;
    /** Questions about the situation that must be answered before it may be sure. */
    least: number;
    reason: T;
  };
  /** How many times likelier a cause found before makes the situations it may become. */
  cause: { factor: number; reason: T };
  /** Questions asked before all others where the case holds a disputed amount, in this order. */
  disputed: { ask: readonly string[]; reason: T };
  /** Questions that are put, in this order, before one of these situations is said: an answer, “don't know” or a skip will do. */
  deciding: { between: readonly Situation[]; ask: readonly string[]; reason: T };
  /** What to do when bad faith shows. */
  redFlag: T;
  settings: readonly SettingEntry<T>[];
  situations: readonly SituationEntry<T>[];
  questions: readonly Question<T>[];
  behaviours: readonly BehaviourEntry<T>[];
  example: Example<T>;
}

/** A model in any language: what sums need of it. */
export type AnyModel = Model<unknown>;

/** Answers that say nothing about the debt: `skipped` may come back, `unknown` counts as asked. */
export const silentAnswers = ['unknown', 'skipped'] as const;

/** The answer a question has, if it says anything. */
export const findAnswer = <T>(question: Question<T>, answerId: string | undefined): Answer<T> | undefined =>
  question.answers.find(({ id }) => id === answerId);

/** The deciding questions that were neither answered nor skipped. */
export const listUndecided = (
  { deciding }: AnyModel,
  answers: Readonly<Record<string, string>>,
): readonly string[] => deciding.ask.filter((id) => !Object.hasOwn(answers, id));

/** Tells whether a situation may be said: where it is one of those to be told apart, what tells them apart was put. */
export const isDecided = (
  model: AnyModel,
  situation: Situation,
  answers: Readonly<Record<string, string>>,
): boolean => !model.deciding.between.includes(situation) || listUndecided(model, answers).length === 0;

/**
 * Tells whether the answers given leave a question without sense: nobody can say how specific a complaint is that was never made.
 * An answer it has already keeps its weight, so that the sum stays one of the answers alone.
 */
export const cannotApply = (
  { unless = {} }: Pick<Question<unknown>, 'unless'>,
  answers: Readonly<Record<string, string>>,
): boolean => Object.entries(unless).some(([id, ruledOut]) => ruledOut.includes(answers[id] ?? ''));
