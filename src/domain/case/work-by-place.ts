/** Works by place: `<owner>`, or `<owner>/<what>` where one owner has several. The owner is a case's id, or a word for work without a case. */
export type Works<W> = Readonly<Record<string, W>>;

const isOf = (place: string, owner: string): boolean => place.split('/', 1)[0] === owner;

const filterWorks = <W>(works: Works<W>, isKept: (place: string) => boolean): Record<string, W> =>
  Object.fromEntries(Object.entries(works).filter(([place]) => isKept(place)));

/** What an owner has. */
export const worksOf = <W>(works: Works<W>, owner: string): Record<string, W> =>
  filterWorks(works, (place) => isOf(place, owner));

/** What all others have. */
export const worksBut = <W>(works: Works<W>, owner: string): Record<string, W> =>
  filterWorks(works, (place) => !isOf(place, owner));

/** Places and where each goes. */
export type Moves = readonly (readonly [from: string, to: string])[];

/** What the one owner has and the other has not: what can be handed over without putting it over something else. */
export const listMoves = (works: Works<unknown>, from: string, to: string): Moves =>
  Object.keys(works)
    .filter((place) => isOf(place, from))
    .map((place) => [place, to + place.slice(from.length)] as const)
    .filter(([, place]) => !Object.hasOwn(works, place));

/** The works with some of them moved; one whose new place is taken stays where it is. */
export const moveWorks = <W>(works: Works<W>, moves: Moves): Record<string, W> => {
  const targets = new Map(moves.filter(([, to]) => !Object.hasOwn(works, to)));
  return Object.fromEntries(
    Object.entries(works).map(([place, work]) => [targets.get(place) ?? place, work]),
  );
};
