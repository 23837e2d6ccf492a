import type { RandomSource } from './random-source.ts';

/**
 * Draws from a triangular distribution (N 2.5); takes one uniform number, also where the spread is nothing.
 *
 * @param low the least value; `low ≤ mode ≤ high`
 * @param mode the likeliest value
 * @param high the greatest value
 */
export function drawTriangular(random: RandomSource, low: number, mode: number, high: number): number {
  const u = random();
  const spread = high - low;
  if (spread <= 0) return low;
  const turn = (mode - low) / spread;
  return u < turn
    ? low + Math.sqrt(u * spread * (mode - low))
    : high - Math.sqrt((1 - u) * spread * (high - mode));
}
