import { map } from 'nanostores';

/**
 * How many new rounds of a question were begun on this visit, by `<lesson>/<question-id>`.
 * The results ask for one, the question begins it: each is an island of its own.
 */
export const $rounds = map<Record<string, number>>({});

/** Begins a new round of these questions, their stored answers put aside. */
export const beginRound = (keys: readonly string[]): void => {
  for (const key of keys) $rounds.setKey(key, ($rounds.get()[key] ?? 0) + 1);
};
