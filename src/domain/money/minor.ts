import { roundHalfUp, shiftDecimal } from '../numbers/round.ts';

/** Decimals of the yuan: 1 元 = 100 分. */
const YUAN_DIGITS = 2;
/** Decimals of 万元 down to the 分: 1 万元 = 1,000,000 minor units. */
const WAN_DIGITS = 6;

/** Gives an amount of a currency as whole minor units, halves away from zero: 203486.5 yuan → 20348650. */
export const toMinor = (amount: number, digits = YUAN_DIGITS): number =>
  roundHalfUp(shiftDecimal(amount, digits));

/** Gives whole minor units as an amount of the currency: 20348650 → 203486.5. */
export const fromMinor = (amountMinor: number, digits = YUAN_DIGITS): number =>
  shiftDecimal(amountMinor, -digits);

/** Gives 万元 as whole minor units: 20.34865 万元 → 20348650 分. */
export const wanToMinor = (amountWan: number): number => toMinor(amountWan, WAN_DIGITS);

/** Gives whole minor units as 万元: 1,000,000 分 → 1. */
export const minorToWan = (amountMinor: number): number => fromMinor(amountMinor, WAN_DIGITS);

/**
 * Splits whole minor units by weights into whole shares that sum to the whole.
 * What rounding leaves over goes, one unit each, to the shares that lost most by it; earlier ones first.
 *
 * @param weights none negative; where all are nought, the shares are equal
 * @example splitMinor(100, [1, 1, 1]) // [34, 33, 33]
 */
export function splitMinor(totalMinor: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => totalMinor * (sum > 0 ? weight / sum : 1 / weights.length));
  const shares = exact.map(Math.floor);
  const byLoss = exact
    .map((value, index) => ({ index, loss: value - Math.floor(value) }))
    .sort((a, b) => b.loss - a.loss || a.index - b.index);
  let left = totalMinor - shares.reduce((total, share) => total + share, 0);
  for (let turn = 0; left !== 0; turn = (turn + 1) % byLoss.length) {
    const index = byLoss[turn]?.index ?? 0;
    const unit = Math.sign(left);
    shares[index] = (shares[index] ?? 0) + unit;
    left -= unit;
  }
  return shares;
}
