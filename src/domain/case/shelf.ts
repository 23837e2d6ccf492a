import type { Case } from './case.ts';
import type { CaseShelf } from './guard-case.ts';

/** The case that is open now, or `undefined`. */
export const findOpenCase = (shelf: CaseShelf): Case | undefined =>
  shelf.open !== null && Object.hasOwn(shelf.cases, shelf.open) ? shelf.cases[shelf.open] : undefined;

/** All cases, the last changed first. */
export const listCases = (shelf: CaseShelf): Case[] =>
  Object.values(shelf.cases).sort((a, b) =>
    a.changedAt === b.changedAt ? (a.id < b.id ? -1 : 1) : a.changedAt > b.changedAt ? -1 : 1,
  );

/** The shelf with a case put in, or put back; it is open then. */
export const putCase = (shelf: CaseShelf, one: Case): CaseShelf => ({
  open: one.id,
  cases: { ...shelf.cases, [one.id]: one },
});

/** The shelf without a case. */
export const removeCase = (shelf: CaseShelf, id: string): CaseShelf => ({
  open: shelf.open === id ? null : shelf.open,
  cases: Object.fromEntries(Object.entries(shelf.cases).filter(([key]) => key !== id)),
});

/** The shelf with one case changed; an id it does not hold changes nothing. */
export const changeCase = (shelf: CaseShelf, id: string, change: (one: Case) => Case): CaseShelf => {
  const one = Object.hasOwn(shelf.cases, id) ? shelf.cases[id] : undefined;
  return one ? { ...shelf, cases: { ...shelf.cases, [id]: change(one) } } : shelf;
};

/** The letters at a place of the row A, B, …, Z, AA, AB, from 0. */
const lettersAt = (place: number): string => {
  let n = place;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (n % 26)) + letters;
    n = Math.floor(n / 26) - 1;
  } while (n >= 0);
  return letters;
};

/**
 * The letters for the next case in the row “customer A, B, …, Z, AA”: after as many as there are cases,
 * the first that no case's name ends with.
 */
export const nextLetters = (shelf: CaseShelf): string => {
  const taken = new Set(Object.values(shelf.cases).map(({ name }) => name.split(' ').at(-1)));
  let place = Object.keys(shelf.cases).length;
  while (taken.has(lettersAt(place))) place += 1;
  return lettersAt(place);
};
