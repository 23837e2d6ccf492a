import { guardRecord, isRecord, type Guard } from '../guard.ts';
import { isInstant } from '../instant.ts';
import { isLocale, type Locale } from '../locale.ts';
import { isResponseOf } from './kinds.ts';
import { isKind, type Kind } from './question.ts';
import type { QuizResponse, Result } from './rules.ts';

/** How sure a learner said they were. */
export const confidences = ['sure', 'fairly', 'guessing'] as const;

/** How sure a learner said they were. */
export type Confidence = (typeof confidences)[number];

/** What is kept of an answer: option ids, no texts, so that both languages share it. */
export interface AnswerRecord {
  /** The question's revision when it was answered. */
  rev: number;
  kind: Kind;
  response: QuizResponse;
  /** Of the last try. */
  result: Result;
  /** How often this revision was checked; right with 1 is right on the first try. */
  tries: number;
  /** How many hints were open at most. */
  hints: number;
  /** Said before the first try, where it was asked for. */
  confidence?: Confidence;
  /** Whether the explanation has been shown, so that the second try is over. */
  explained: boolean;
  /** When, as an ISO 8601 text in UTC. */
  at: string;
  /** The language a line was written in; only for `say`. */
  locale?: Locale;
}

/** All answers by `<lesson>/<question-id>`. */
export type Answers = Readonly<Record<string, AnswerRecord>>;

/** The key an answer is stored and indexed under. */
export const answerKey = (lesson: string, question: string): string => `${lesson}/${question}`;

const isCount = (value: unknown, least: number): value is number =>
  Number.isInteger(value) && Number(value) >= least;
const isResult = (value: unknown): value is Result =>
  value === 'right' || value === 'partly' || value === 'wrong';
const isConfidence = (value: unknown): value is Confidence =>
  (confidences as readonly unknown[]).includes(value);

const guardAnswer = (value: unknown, key: string): AnswerRecord | undefined => {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(key) || !isRecord(value)) return undefined;
  const { rev, kind, response, result, tries, hints, confidence, explained, at, locale } = value;
  const isWhole =
    isCount(rev, 1) && isKind(kind) && isResponseOf(kind, response) && isResult(result) && isCount(tries, 1);
  if (!isWhole || !isCount(hints, 0) || typeof explained !== 'boolean' || !isInstant(at)) return undefined;
  if (confidence !== undefined && !isConfidence(confidence)) return undefined;
  if (locale !== undefined && !isLocale(locale)) return undefined;
  return {
    ...{ rev, kind, response, result, tries, hints, explained, at },
    ...(confidence && { confidence }),
    ...(locale && { locale }),
  };
};

/** Keeps the answers that are whole and leaves the others out. */
export const guardAnswers: Guard<Answers> = guardRecord(guardAnswer);

/** Joins two sets of answers: of each question the higher revision, then the later answer; none is lost. */
export const mergeAnswers = (mine: Answers, theirs: Answers): Answers => {
  const isNewer = (one: AnswerRecord, other: AnswerRecord) =>
    one.rev === other.rev ? one.at > other.at : one.rev > other.rev;
  const added = Object.entries(theirs).filter(([key, record]) => {
    const known = mine[key];
    return known === undefined || isNewer(record, known);
  });
  return { ...mine, ...Object.fromEntries(added) };
};
