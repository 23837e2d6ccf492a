import { splitPieces } from './cut.ts';
import { stemWord } from './stem-word.ts';

/** The full-text searches that one query needs, in Pagefind's own words. */
export interface QueryPlan {
  /** All words or their beginnings, in any order; gives the order among pages that hold the exact words. */
  plain: string;
  /** Quoted pieces; a page in all of them holds the query as it was typed. */
  exact: string[];
  /** Quoted neighbours and single words; pages collect votes from them. */
  votes: string[];
}

/** Longer queries are cut here: nobody types more, and every neighbouring pair is one more search. */
export const longestQuery = 80;

const quote = (words: readonly string[]): string => `"${words.join(' ')}"`;
const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/**
 * Plans the searches for a query; `undefined` when it holds nothing that can be searched for.
 *
 * @example planQuery('催款函') // plain: '催 款 函', exact: ['"催 款 函"'], votes: ['"催 款"', '"款 函"']
 */
export const planQuery = (query: string): QueryPlan | undefined => {
  const pieces = splitPieces(query.slice(0, longestQuery));
  if (pieces.length === 0) return undefined;
  const words = pieces.flat();
  const pairs = pieces.flatMap((piece) => piece.slice(1).map((word, i) => quote([piece[i] ?? '', word])));
  const singles = words.length > 1 ? words.filter((word) => !isHan(word)).map(stemWord) : [];
  return {
    plain: words.map(stemWord).join(' '),
    exact: pieces.map(quote),
    votes: [...new Set([...pairs, ...singles])],
  };
};
