/** The pictures of the calculator, for the table that says which input feeds which. */
export const anchorPictures = ['midpoint', 'curve', 'ladder', 'talks'] as const;

/** One of the pictures. */
export type AnchorPicture = (typeof anchorPictures)[number];

/** What a number is: an amount in 万元, a share typed as a percentage, a whole number, or a plain number. */
export type AnchorKind = 'amount' | 'share' | 'count' | 'number';

/**
 * Where a number comes from: a fact of the case, your own choice, your estimate of the other side,
 * a teaching assumption (marked 假设), or a setting linked to published evidence (b₁ of the curve, N 2.4).
 */
export type AnchorBasis = 'fact' | 'choice' | 'estimate' | 'assumption' | 'evidence';

/** The least value, the greatest, and the step of a slider; of an amount, the step at D = 30. */
export type Limits = readonly [min: number, max: number, step: number];

/** What is known of one input. */
export interface AnchorField {
  /** The name in a shared link: short, and never given to anything else. */
  code: string;
  /** The letter in the formulas of N 2.3–2.5. */
  symbol: string;
  kind: AnchorKind;
  /** The least and greatest value; amounts in 万元. */
  min: number;
  max: number;
  /** The step of a slider; of an amount, at D = 30. */
  step: number;
  /** The value of the example; of an amount, at D = 30. */
  initial: number;
  basis: AnchorBasis;
  /** The pictures it changes. */
  feeds: readonly AnchorPicture[];
}

/** A thousand million yuan; less than the 200000 that means 20万 typed in yuan, so that this is noticed. */
export const MOST_WAN = 100_000;

/** Makes the fields of one kind, one a line: code, letter, value of the example, basis, pictures, other limits than usual. */
export const fieldsOf =
  (kind: AnchorKind, usual: Limits) =>
  (
    code: string,
    symbol: string,
    initial: number,
    basis: AnchorBasis,
    feeds: readonly AnchorPicture[],
    [min, max, step]: Limits = usual,
  ): AnchorField => ({ code, symbol, kind, min, max, step, initial, basis, feeds });
