/** The rules of the simulated talks (N 2.5); amounts in one unit, shares and chances from 0 to 1. */
export interface TalkWorld {
  /** D, the claim or the month's target; the no-deal cash is a share of it. */
  claim: number;
  /** The claim for overdue money, which the ask may not pass; `Infinity` for a monthly target. */
  cap: number;
  /** A0, the opening ask. */
  ask: number;
  /** R, the least taken in the last round. */
  floor: number;
  /** n, the last round; rounds count from 0. */
  rounds: number;
  /** βc, our concession style: below 1 holds out, 1 is linear, above 1 yields early. */
  toughness: number;
  /** Capacity by the date: least, likeliest, most. */
  capacity: readonly [number, number, number];
  /** Willingness as a share of capacity: least, likeliest, most. */
  willing: readonly [number, number, number];
  /** φ, how low they open as a share of their limit: least, likeliest, most. */
  opening: readonly [number, number, number];
  /** a, how far the ask pulls their opening. */
  anchorPull: number;
  /** aR, how far the ask pulls their limit. */
  limitPull: number;
  /** The median of their concession style. */
  debtorToughness: number;
  /** How much that style varies (log scale). */
  debtorSpread: number;
  /** m, how much of our last concession they mirror. */
  mirroring: number;
  /** h0, the chance of walking away in a round without strain. */
  walkChance: number;
  /** b1, how that chance grows with over-asking. */
  walkSlope: number;
  /** f, the share of D that arrives without a deal. */
  fallbackShare: number;
  /** π0, the chance that a promise within their means is kept. */
  keepChance: number;
  /** How much their cash may change after the talk (log scale). */
  cashShock: number;
  /** The part of a broken promise that arrives although they could have paid. */
  partShare: number;
}

/** How one simulated talk went. */
export interface Talk {
  end: 'deal' | 'walked' | 'no-deal';
  /** The round it ended in, from 0. */
  round: number;
  /** S, the amount agreed; 0 without a deal. */
  agreed: number;
  /** Whether all of it was paid. */
  kept: boolean;
  /** What arrived. */
  cash: number;
}
