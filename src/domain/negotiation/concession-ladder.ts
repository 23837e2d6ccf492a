/** What a ladder of concessions is built from; amounts in one unit. */
export interface LadderPlan {
  /** A0, the opening ask. */
  ask: number;
  /** T, where the last step ends. */
  target: number;
  /** n, a whole number of steps, at least 1. */
  steps: number;
  /** ρ, each step as a share of the one before; above 0, at most 1. */
  ratio: number;
  /** R, the least you would take today. */
  floor: number;
  /** The undisputed claim, which an ask for overdue money may not pass; `Infinity` for a monthly target. */
  cap: number;
  /** What is asked in exchange for each step, in order; an empty one counts as missing. */
  demands?: readonly string[];
}

/** One step down. */
export interface LadderRow {
  /** How much this step gives. */
  step: number;
  /** What is asked for after it. */
  ask: number;
  /** What the other side does for it, or an empty text. */
  demand: string;
  /** Whether the step gives something for nothing and must be marked. */
  lacksDemand: boolean;
}

/** Why no ladder can stand between these numbers. */
export type LadderCode = 'ask-above-claim' | 'target-below-floor' | 'ask-below-target';

/** A ladder, or the reason why there is none. */
export type Ladder = { type: 'ladder'; rows: LadderRow[] } | { type: 'invalid'; code: LadderCode };

/**
 * Plans shrinking concessions from the ask down to the target (N 2.3):
 * step_k = C·(1−ρ)/(1−ρⁿ)·ρ^(k−1) with C = A0 − T; ρ = 1 gives equal steps. The last ask is the target itself.
 *
 * @example 30 → 18 in 3 steps by half: 6.86, 3.43, 1.71; asks 23.14, 19.71, 18
 */
export function planLadder(plan: LadderPlan): Ladder {
  const { ask, target, steps, ratio, floor, cap, demands = [] } = plan;
  if (ask > cap) return { type: 'invalid', code: 'ask-above-claim' };
  if (target < floor) return { type: 'invalid', code: 'target-below-floor' };
  if (ask < target) return { type: 'invalid', code: 'ask-below-target' };

  const weights = Array.from({ length: steps }, (_, index) => ratio ** index);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let current = ask;
  const rows = weights.map((weight, index): LadderRow => {
    const step = ((ask - target) * weight) / whole;
    current = index === steps - 1 ? target : current - step;
    const demand = demands[index]?.trim() ?? '';
    return { step, ask: current, demand, lacksDemand: demand === '' };
  });
  return { type: 'ladder', rows };
}
