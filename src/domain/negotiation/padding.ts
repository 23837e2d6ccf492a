/** How fast the other side learns that an ask is padded; an illustration, not a measurement (N 1.4). */
export const PADDING_LEARNING = 0.5;

/**
 * Gives what the other side believes of your padding after one more month: k(t+1) = k + η·(A/S − k) (N 1.4).
 * Where nothing was settled there is nothing to learn from, and the belief stays.
 *
 * @param factor the belief so far; 1 before the first month
 * @param learning η, from 0 to 1
 */
export const updatePadding = (
  factor: number,
  ask: number,
  settled: number,
  learning = PADDING_LEARNING,
): number => (settled > 0 ? factor + learning * (ask / settled - factor) : factor);

/**
 * Gives the belief before the first month, which is 1, and after each of so many months of the same ask and settlement.
 *
 * @example tracePadding(20, 15, 3) // [1, 1.17, 1.25, 1.29]: the next 20 is heard as 20 / 1.29 = 15.5
 */
export function tracePadding(
  ask: number,
  settled: number,
  months: number,
  learning = PADDING_LEARNING,
): number[] {
  const factors = [1];
  for (let month = 1; month <= months; month += 1) {
    factors.push(updatePadding(factors[month - 1] ?? 1, ask, settled, learning));
  }
  return factors;
}
