import { hashText } from './hash-text.ts';
import type { QuestionsByKind, Kind } from './question.ts';

type AnyQuestion = QuestionsByKind<unknown>[Kind];

/** What an answer depends on: the kind, the ids of what can be chosen, and the key. Wording is not part of it. */
const keyOf = (question: AnyQuestion): unknown => {
  switch (question.kind) {
    case 'one':
    case 'many':
      return question.options.map(({ id, right = false }) => `${id}:${right}`).sort();
    case 'order':
      return question.items.map(({ id }) => id);
    case 'match':
      return question.pairs.map(({ id }) => id).sort();
    case 'number':
      return [question.answer, question.tolerance, question.unit];
    case 'say':
      return question.checks.length;
  }
};

/**
 * A short text that changes when the key or the options of a question change, and only then:
 * neither wording nor the author's order of options counts (in `order` the order is the key).
 */
export const fingerprintQuestion = (question: AnyQuestion): string =>
  hashText(JSON.stringify([question.kind, keyOf(question)]))
    .toString(36)
    .padStart(7, '0');

/** The revision of a question and what it looked like. */
export interface Revision {
  rev: number;
  fingerprint: string;
}

/**
 * What is wrong between the record and the questions.
 * `rev-not-raised`: the key or the options changed under the same revision · `rev-lowered` ·
 * `not-recorded`: a new question or revision, to be added to the record · `gone`: an id was removed or renamed.
 */
export interface RevisionProblem {
  code: 'rev-not-raised' | 'rev-lowered' | 'not-recorded' | 'gone';
  /** `<lesson>/<question-id>`. */
  key: string;
  recorded?: Revision;
  found?: Revision;
}

/** Compares the recorded revisions with the questions as they are now; both by `<lesson>/<question-id>`. */
export const compareRevisions = (
  recorded: Readonly<Record<string, Revision>>,
  questions: Readonly<Record<string, AnyQuestion>>,
): RevisionProblem[] => {
  const keys = [...new Set([...Object.keys(recorded), ...Object.keys(questions)])].sort();
  return keys.flatMap((key): RevisionProblem[] => {
    const before = Object.hasOwn(recorded, key) ? recorded[key] : undefined;
    const question = Object.hasOwn(questions, key) ? questions[key] : undefined;
    if (!question) return before ? [{ code: 'gone', key, recorded: before }] : [];
    const found = { rev: question.rev, fingerprint: fingerprintQuestion(question) };
    if (!before || found.rev > before.rev) {
      return [{ code: 'not-recorded', key, found, ...(before && { recorded: before }) }];
    }
    if (found.rev < before.rev) return [{ code: 'rev-lowered', key, recorded: before, found }];
    return found.fingerprint === before.fingerprint
      ? []
      : [{ code: 'rev-not-raised', key, recorded: before, found }];
  });
};

/** The record that matches the questions as they are now, in the order of its keys. */
export const recordRevisions = (questions: Readonly<Record<string, AnyQuestion>>): Record<string, Revision> =>
  Object.fromEntries(
    Object.entries(questions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, question]) => [key, { rev: question.rev, fingerprint: fingerprintQuestion(question) }]),
  );
