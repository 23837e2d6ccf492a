/** Gives the quantile q of numbers sorted upwards: the one at index ⌊q·(n−1)⌋ (N 2.5); `undefined` of none. */
export const findQuantile = (sorted: ArrayLike<number>, q: number): number | undefined =>
  sorted[Math.floor(q * (sorted.length - 1))];
