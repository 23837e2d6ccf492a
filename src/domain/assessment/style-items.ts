import type { Axis } from './styles.ts';

/** How an item counts: towards which axis, and whether agreeing raises (`+`) or lowers (`-`) it. */
export interface StyleItem {
  /** Its number, from 1; answers stand at `number - 1`. */
  number: number;
  axis: Axis;
  key: '+' | '-';
}

/** How many items there are: twelve an axis, six of them reversed. */
export const ITEM_COUNT = 24;

/** How many items are shown at a time: one of each kind. */
export const ITEMS_A_PAGE = 4;

const rhythm = [
  { axis: 'A', key: '+' },
  { axis: 'R', key: '+' },
  { axis: 'A', key: '-' },
  { axis: 'R', key: '-' },
] as const;

/** The keys of all items in the order they are presented (N 4.4: A+, R+, A−, R−, six times over). */
export const styleItems: readonly StyleItem[] = Array.from({ length: ITEM_COUNT }, (_, index) => ({
  number: index + 1,
  ...(rhythm[index % rhythm.length] ?? rhythm[0]),
}));

/** The items of one page, from page 0. */
export const listPage = (page: number): readonly StyleItem[] =>
  styleItems.slice(page * ITEMS_A_PAGE, (page + 1) * ITEMS_A_PAGE);

/** How many pages the items fill. */
export const PAGE_COUNT = ITEM_COUNT / ITEMS_A_PAGE;
