import type { IndexedPage, ResultKind } from './merge-results.ts';

/** `map.json` beside a full-text index: what the browser needs to show a list before it has read any page's text. */
export interface SearchMap {
  /** The index's hash; its files are asked for by it, so that an old one never meets a new one. */
  tag: string;
  /** fragment id, address, title, kind, module where there is one */
  pages: ([string, string, string, ResultKind] | [string, string, string, ResultKind, string])[];
  /** The index's chunks in the order of their words: the first word of each, and the name of its file. */
  chunks: [string, string][];
}

/**
 * The chunks that most likely hold these words. Pagefind finds out for itself once it runs; this is for asking ahead.
 * A word's stem may stand in the chunk before.
 */
export const findChunks = ({ chunks }: SearchMap, words: readonly string[]): string[] => {
  const files = words.flatMap((word) => {
    const after = chunks.findIndex(([from]) => from > word.toLowerCase());
    return chunks.at(after < 0 ? -1 : Math.max(0, after - 1))?.[1] ?? [];
  });
  return [...new Set(files)];
};

/** The pages of a map by their fragment's id. */
export const unpackPages = ({ pages }: SearchMap): Map<string, IndexedPage> =>
  new Map(
    pages.map(([id, url, title, kind, module]) => [
      id,
      { id, url, title, kind, ...(module !== undefined && { module }) },
    ]),
  );
