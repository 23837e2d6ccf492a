/** What the searches of a `QueryPlan` found: ids of pages, best first. */
export interface Found {
  plain: readonly string[];
  exact: readonly (readonly string[])[];
  votes: readonly (readonly string[])[];
  /** How many pages the index holds. */
  pages: number;
}

/** A page and whether it holds the query as typed, or only parts of it. */
export interface Ranked {
  id: string;
  isExact: boolean;
}

/** Pages that hold only parts of the query are offered up to this number. */
export const mostNearResults = 10;

/** A page with fewer votes than this share of the best page's is not worth offering. */
const leastShare = 1 / 3;

const countVotes = ({ votes, pages }: Found): Map<string, number> => {
  const score = new Map<string, number>();
  for (const hits of votes) {
    for (const id of hits) score.set(id, (score.get(id) ?? 0) + Math.log(1 + pages / hits.length));
  }
  return score;
};

/**
 * Puts the pages in order: first those that hold every piece of the query, as the plain search orders them; then those
 * with the rarest shared neighbours, each worth `ln(1 + pages / hits)`. Pagefind's own scores cannot do it: all exact
 * hits score 1, and a plain search for common characters finds them anywhere in any page.
 */
export const rankResults = (found: Found): Ranked[] => {
  const [first = [], ...rest] = found.exact;
  const others = rest.map((ids) => new Set(ids));
  const exact = new Set(first.filter((id) => others.every((ids) => ids.has(id))));
  const order = [...found.plain.filter((id) => exact.has(id)), ...exact];
  const score = countVotes(found);
  const mayStand = (id: string): boolean => !exact.has(id) && (found.votes.length === 0 || score.has(id));
  const leftOver = [...new Set([...found.plain, ...score.keys()])].filter(mayStand);
  const least = leastShare * Math.max(...leftOver.map((id) => score.get(id) ?? 0), 0);
  const near = leftOver
    .filter((id) => (score.get(id) ?? 0) >= least)
    .sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0))
    .slice(0, mostNearResults);
  return [
    ...[...new Set(order)].map((id) => ({ id, isExact: true })),
    ...near.map((id) => ({ id, isExact: false })),
  ];
};
