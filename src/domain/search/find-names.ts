import type { Locale } from '../locale.ts';
import { normaliseLetters } from './cut.ts';
import { nameKinds, wordsFor, type Name } from './names-file.ts';

/** A name that fits a query. */
export interface NameHit {
  name: Name;
  /** The word that fitted, when it is not the title in the reader's language: a synonym, or the other language's word. */
  via?: string;
  /**
   * Whether the query is a phrase that the name only holds somewhere inside. Such a phrase may just as well be from a
   * lesson's own sentence, and the page that holds it comes before the name.
   */
  isAside: boolean;
}

/** A name made ready for searching: its words normalised once. */
export interface SearchableName {
  name: Name;
  keys: readonly { key: string; text: string; locale: Locale }[];
}

/**
 * A word as names are compared: letters in their usual width and in lower case, every run of marks and spaces one
 * space, none beside Chinese.
 *
 * @example normaliseName('Ａ-17（催款 函）') // 'a 17催款函'
 */
export const normaliseName = (text: string): string =>
  normaliseLetters(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1');

/** Makes names ready for `findNames`. */
export const prepareNames = (names: readonly Name[]): SearchableName[] =>
  names.map((name) => ({
    name,
    keys: (['zh', 'en'] as const).flatMap((locale) =>
      wordsFor(name, locale).map((text) => ({ key: normaliseName(text), text, locale })),
    ),
  }));

const noMatch = 9;
/** From this rate on, a name holds the query inside and does not begin with it. */
const heldInside = 2;
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** How well a normalised word fits a normalised query: 0 the same, 1 begins with it, 2 holds it, 3 holds it inside a word. */
const rateKey = (key: string, query: string): number => {
  if (key === query) return 0;
  const at = key.indexOf(query);
  if (at === 0) return 1;
  if (at > 0 && (isHan(query.charAt(0)) || ` ${key}`.includes(` ${query}`))) return 2;
  return at > 0 && query.length > 2 ? 3 : noMatch;
};

/** Four Chinese characters or three words are a phrase; less is more likely the beginning of a name. */
const isPhrase = (query: string): boolean =>
  query.split(' ').length > 2 || (query.match(/\p{Script=Han}/gu)?.length ?? 0) > 3;

/** Every part of the query begins a word of the key (or, in Chinese, stands in it). */
const holdsParts = (key: string, parts: readonly string[]): boolean =>
  parts.length > 1 &&
  parts.every((part) => (isHan(part) ? key : ` ${key}`).includes(isHan(part) ? part : ` ${part}`));

/**
 * The names that fit a query, best first: the same word, then names that begin with it, then names that hold it; among
 * equals titles in the reader's own language before synonyms before the other language, then lessons before topics before tools before terms, then the shorter name.
 * Words of both languages count, so 催款 finds the English page on the English site.
 */
export const findNames = (names: readonly SearchableName[], query: string, locale: Locale): NameHit[] => {
  const wanted = normaliseName(query);
  if (wanted === '') return [];
  const parts = normaliseLetters(query).split(/\s+/).map(normaliseName).filter(Boolean);
  const rated = names.flatMap(({ name, keys }) => {
    const best = keys
      .map(({ key, text, locale: of }) => {
        const rate = rateKey(key, wanted);
        const fit = rate === noMatch && holdsParts(key, parts) ? 4 : rate;
        const distance = (of === locale ? 0 : 2) + (text === name.title[of] ? 0 : 1);
        return { rate: fit, rank: fit * 4 + distance, length: key.length, text };
      })
      .reduce((a, b) => (b.rank < a.rank ? b : a));
    return best.rate === noMatch ? [] : [{ name, ...best }];
  });
  return rated
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        nameKinds.indexOf(a.name.kind) - nameKinds.indexOf(b.name.kind) ||
        a.length - b.length,
    )
    .map(({ name, text, rate }) => ({
      name,
      ...(text !== name.title[locale] && { via: text }),
      isAside: rate >= heldInside && isPhrase(wanted),
    }));
};
