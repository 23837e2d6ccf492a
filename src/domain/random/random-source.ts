/** A source of luck: each call gives the next number in 0 ≤ u < 1. */
export type RandomSource = () => number;
