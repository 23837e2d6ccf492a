import type { Style } from '../../domain/assessment/styles.ts';

/** Four pieces for each corner, and what is said where no label stands (N 4.6). */
export type Portraits = Readonly<Record<Style, readonly string[]>> & {
  readonly open: string;
};
