import type { AnchorInputs } from './anchor-inputs.ts';
import { findCap } from './anchor-models.ts';
import type { AnchorResults } from './anchor-results.ts';

/** The sums the calculator writes out. */
export type WorkingId =
  | 'midpoint'
  | 'ask-for-target'
  | 'curve-ask'
  | 'curve-offer'
  | 'curve-agreed'
  | 'curve-overreach'
  | 'curve-breakdown'
  | 'curve-kept'
  | 'curve-promised'
  | 'curve-cash'
  | 'ladder-total'
  | 'ladder-first-step';

/** How the names in the formulas are printed, where a letter alone will not do. */
export const workingSymbols: Readonly<Record<string, string>> = {
  A0: 'A₀',
  O0: 'O₀',
  p0: 'p₀',
  b1: 'b₁',
  e0: 'e₀',
  pi0: 'π₀',
  gamma: 'γ',
  rho: 'ρ',
};

/**
 * One line of a sum. `formula` holds `{name}` places: filled with their letters it is the formula,
 * filled with `values` it is the learner's own sum.
 */
export interface WorkingStep {
  id: WorkingId;
  /** The letter the line works out. */
  symbol: string;
  formula: string;
  values: Readonly<Record<string, number>>;
  result: number;
  /** What the result is: an amount in 万元, or a share or chance from 0 to 1. */
  unit: 'amount' | 'share';
  /** Which of the values are shares or plain numbers, not amounts. */
  plain: readonly string[];
}

/** Writes out the sums with the learner's own numbers, in the order in which one would do them on paper (N 1.6, 2.3, 2.4). */
export function showWorking(
  inputs: AnchorInputs,
  { midpoint, askForTarget, point, ladder }: AnchorResults,
): WorkingStep[] {
  const { ask: A, expectedOffer: O0, target: T, capacity: C, claim: D, fallback: F } = inputs;
  const {
    anchorPull: a,
    meetingPoint: w,
    breakdownChance: p0,
    breakdownSlope: b1,
    breakdownFrom: e0,
  } = inputs;
  const { keepChance: pi0, keepStrain: gamma, brokenShare: q, ladderSteps: n, ladderRatio: rho } = inputs;
  const { ask, offer: O, agreed: S, overreach: e, breakdown: p, kept: k, promised, cash } = point;
  const amount = (
    id: WorkingId,
    symbol: string,
    formula: string,
    values: WorkingStep['values'],
    result: number,
    plain: readonly string[] = [],
  ): WorkingStep => ({ id, symbol, formula, values, result, unit: 'amount', plain });
  const share = (...step: Parameters<typeof amount>): WorkingStep => ({ ...amount(...step), unit: 'share' });

  const first = ladder.type === 'ladder' ? ladder.rows[0] : undefined;
  return [
    amount('midpoint', 'S', '({A} + {O}) / 2', { A, O: O0 }, midpoint),
    // A debt is not opened high for the sake of a target.
    findCap(inputs) === Infinity
      ? amount('ask-for-target', 'A', '2 × {T} − {O}', { T, O: O0 }, askForTarget)
      : amount('curve-ask', 'A', 'min({A}, {D})', { A, D }, ask),
    amount('curve-offer', 'O', '{O0} + {a} × max(0, {A} − {O0})', { O0, a, A: ask }, O, ['a']),
    amount('curve-agreed', 'S', '{O} + {w} × ({A} − {O})', { O, w, A: ask }, S, ['w']),
    share('curve-overreach', 'e', 'max(0, ({A} − {C}) / {C})', { A: ask, C }, e),
    share('curve-breakdown', 'p', 'logistic(logit({p0}) + {b1} × ({e} − {e0}))', { p0, b1, e, e0 }, p, [
      'p0',
      'b1',
      'e',
      'e0',
    ]),
    share('curve-kept', 'k', '{pi0} × min(1, {C} / {S})^{gamma}', { pi0, C, S, gamma }, k, ['pi0', 'gamma']),
    amount('curve-promised', 'Promised', '(1 − {p}) × {S} + {p} × {F}', { p, S, F }, promised, ['p']),
    amount(
      'curve-cash',
      'Cash',
      '(1 − {p}) × ({k} × {S} + (1 − {k}) × {q} × min({S}, {C})) + {p} × {F}',
      { p, k, S, q, C, F },
      cash,
      ['p', 'k', 'q'],
    ),
    ...(first
      ? [
          amount('ladder-total', 'A₀ − T', '{A0} − {T}', { A0: A, T }, A - T),
          rho === 1
            ? amount('ladder-first-step', 'step₁', '({A0} − {T}) / {n}', { A0: A, T, n }, first.step, ['n'])
            : amount(
                'ladder-first-step',
                'step₁',
                '({A0} − {T}) × (1 − {rho}) / (1 − {rho}^{n})',
                { A0: A, T, rho, n },
                first.step,
                ['rho', 'n'],
              ),
        ]
      : []),
  ];
}
