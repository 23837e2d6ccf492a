/** The shares of a buyer's ladder, 65–85–95–100 percent, as popularised by Voss 2016 (N 2.3). */
const buyerShares = [0.65, 0.85, 0.95, 1] as const;

/** The mirrored ladder: what is asked for in turn, and the steps between. */
export interface AckermanMirror {
  asks: number[];
  steps: number[];
}

/**
 * Mirrors the Ackerman ladder for somebody who collects: ask_k = min(D, T·(2 − f_k)) (N 2.3).
 * One example of shrinking concessions; no controlled test of it was found.
 *
 * @param cap the claim, or `Infinity` for a monthly target
 * @example mirrorAckerman(15, 30).asks // 20.25, 17.25, 15.75, 15
 */
export function mirrorAckerman(target: number, cap: number): AckermanMirror {
  const asks = buyerShares.map((share) => Math.min(cap, target * (2 - share)));
  const steps = asks.slice(1).map((ask, index) => (asks[index] ?? ask) - ask);
  return { asks, steps };
}
