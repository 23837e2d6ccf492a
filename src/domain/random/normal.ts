import type { RandomSource } from './random-source.ts';

/** Keeps the logarithm finite when a source gives exactly 0 (N 2.5). */
const LEAST_UNIFORM = 1e-12;

/** Draws from the standard normal distribution: Box–Muller, cosine branch, two uniform numbers (N 2.5). */
export function drawNormal(random: RandomSource): number {
  const u1 = Math.max(random(), LEAST_UNIFORM);
  const u2 = random();
  return Math.sqrt(-2 * Math.log(u1)) * Math.cos(2 * Math.PI * u2);
}
