/** A place in a list in alphabetical order: a letter, and the first of the list that begins with it. */
export interface LetterPlace<T> {
  letter: string;
  first: T;
}

/**
 * The letters that names begin with, each once, in the order of the list; marks before a name and accents do not count.
 *
 * @param others the sign for all names that begin with no letter of the alphabet
 * @example listLetters([{ n: 'Ångström' }, { n: 'Axelrod' }, { n: '工信部' }], ({ n }) => n, '中文') // A, 中文
 */
export const listLetters = <T>(
  sorted: readonly T[],
  nameOf: (one: T) => string,
  others: string,
): LetterPlace<T>[] => {
  const places = new Map<string, T>();
  for (const one of sorted) {
    const first = /[\p{L}\p{N}]/u.exec(nameOf(one).normalize('NFD'))?.[0].toUpperCase() ?? '';
    const letter = /[A-Z]/.test(first) ? first : others;
    if (!places.has(letter)) places.set(letter, one);
  }
  return [...places].map(([letter, one]) => ({ letter, first: one }));
};
