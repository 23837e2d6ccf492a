import type { RandomSource } from './random-source.ts';

/** The starting number of every printed table of the course (N 2.5). */
export const COURSE_SEED = 20_250_601;

/**
 * Gives a source of luck that repeats itself for the same seed: mulberry32, 32-bit, as in N 2.5.
 *
 * @param seed a whole number from 0 to 4294967295; larger ones wrap round.
 * @example createMulberry32(20250601)() // 0.36571834…
 */
export function createMulberry32(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
