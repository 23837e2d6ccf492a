import { normalCdf } from './normal-cdf.ts';
import { styleAt, type Style } from './styles.ts';

/** The middle of the scale. There are no norms, so it is the only reference (N 4.3). */
export const MIDPOINT = 3.5;

/** Standard error of an axis: SD .70 · √(1 − α .75). A planning value; no data stand behind it yet (N 4.3, 4.5). */
export const SEM = 0.35;

/** With fewer answers on an axis there is no result. */
export const FEWEST_AN_AXIS = 10;

/** What the answers of one axis add up to, reversed items turned round. */
export interface AxisSum {
  sum: number;
  /** How many items were answered. */
  count: number;
}

/** Both axes of one form. */
export type AxisSums = Readonly<Record<'A' | 'R', AxisSum>>;

/** One axis with its mean, 1 to 6, and the chance that the true score lies above the midpoint. */
export interface AxisScore extends AxisSum {
  mean: number;
  z: number;
  chance: number;
}

/** What may be called by a name. `open` is the axis that lies inside the error band. */
export type StyleLabel =
  | { type: 'style'; styles: readonly [Style] }
  | { type: 'blend'; styles: readonly [Style, Style]; open: 'A' | 'R' }
  | { type: 'balanced'; styles: readonly [] };

/** A result: both axes, the four bars, and a label where the data support one. */
export interface StyleScore {
  A: AxisScore;
  R: AxisScore;
  /** Chances of the four corners, which sum to 1; the axes are treated as independent. */
  bars: Readonly<Record<Style, number>>;
  label: StyleLabel;
}

/** The score of one mean. Examples (N 4.5): 3.6 gives .612, 3.85 gives .841, 4.2 gives .977. */
export const scoreMean = (mean: number): Pick<AxisScore, 'mean' | 'z' | 'chance'> => {
  const z = (mean - MIDPOINT) / SEM;
  return { mean, z, chance: normalCdf(z) };
};

/** The four bars from the two chances (N 4.5). */
export const drawBars = (tells: number, shows: number): Record<Style, number> => ({
  driver: tells * (1 - shows),
  expressive: tells * shows,
  amiable: (1 - tells) * shows,
  analytical: (1 - tells) * (1 - shows),
});

/** Tells whether a mean lies outside the error band; on its edge it does. */
export const isDecided = (mean: number): boolean => Math.abs(mean - MIDPOINT) >= SEM - 1e-9;

/** One style, a blend of two, or no label at all (N 4.5). */
export const chooseLabel = (meanA: number, meanR: number): StyleLabel => {
  const tells = meanA > MIDPOINT;
  const shows = meanR > MIDPOINT;
  const byA = isDecided(meanA);
  const byR = isDecided(meanR);
  if (byA && byR) return { type: 'style', styles: [styleAt(tells, shows)] };
  if (byA) return { type: 'blend', open: 'R', styles: [styleAt(tells, false), styleAt(tells, true)] };
  if (byR) return { type: 'blend', open: 'A', styles: [styleAt(true, shows), styleAt(false, shows)] };
  return { type: 'balanced', styles: [] };
};

/** The result of the sums of both axes; absent where an axis has too few answers. */
export const scoreSums = ({ A, R }: AxisSums): StyleScore | undefined => {
  if (A.count < FEWEST_AN_AXIS || R.count < FEWEST_AN_AXIS) return undefined;
  const a = { ...A, ...scoreMean(A.sum / A.count) };
  const r = { ...R, ...scoreMean(R.sum / R.count) };
  return { A: a, R: r, bars: drawBars(a.chance, r.chance), label: chooseLabel(a.mean, r.mean) };
};

/** Tells whether the sums of both axes could come from a form and are enough for a result. */
export const areSums = (sums: AxisSums): boolean =>
  [sums.A, sums.R].every(({ sum, count }) => count <= 12 && sum >= count && sum <= 6 * count) &&
  scoreSums(sums) !== undefined;
