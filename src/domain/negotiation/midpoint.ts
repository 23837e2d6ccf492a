/**
 * Gives the midpoint of an ask and a counter-offer: S = (A + O) / 2.
 * A rule of thumb from classroom bargaining, not a law (N 1.6, after Raiffa 1982).
 *
 * @example findMidpoint(20, 10) // 15
 */
export const findMidpoint = (ask: number, offer: number): number => (ask + offer) / 2;

/**
 * Gives the ask that puts a target in the middle: A = 2T − O (N 1.6). May come out below nought or above the claim.
 *
 * @example askForTarget(15, 10) // 20
 */
export const askForTarget = (target: number, offer: number): number => 2 * target - offer;
