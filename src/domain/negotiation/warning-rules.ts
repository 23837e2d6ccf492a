import type { AnchorInputs } from './anchor-inputs.ts';
import type { AnchorResults } from './anchor-results.ts';
import { tracePadding } from './padding.ts';
import { roundAsk } from './slider-range.ts';
import type { WarningId } from './warnings.ts';

/** A rule that fires: how much the card matters now (larger comes first) and the numbers of its sentence. */
export interface Fired {
  weight: number;
  numbers: Readonly<Record<string, number>>;
}

/** Tells whether a card belongs on the table. */
export type WarningRule = (inputs: AnchorInputs, results: AnchorResults) => Fired | undefined;

const when = (fires: boolean, weight: number, numbers: Fired['numbers'] = {}): Fired | undefined =>
  fires ? { weight, numbers } : undefined;

/** Promised money this much above the cash to expect misleads a forecast. */
const FORECAST_GAP = 1.25;
/** A breakdown this much likelier than at a moderate ask is worth a card. */
const BREAKDOWN_RISE = 1.5;
/** An ask this far above the target is a padded one. */
const PADDED = 1.15;
/** Losing this share of the cash at the best ask is worth a card. */
const CASH_LOST = 0.03;
/** An offer up to this share of the claim is a small number thrown in first. */
const SMALL_OFFER = 0.2;
/** Fewer deals than this means that floor and limit hardly meet. */
const FEW_DEALS = 0.5;
/** Months after which the card tells how the ask is heard (N 1.4 works out three). */
const PADDING_MONTHS = 3;

/** Their limit, on average: mean capacity by mean willingness of the simulated talks. */
const findTypicalLimit = (inputs: AnchorInputs): number =>
  inputs.capacity *
  ((inputs.capacityLowShare + 1 + inputs.capacityHighShare) / 3) *
  ((inputs.willingLow + inputs.willingMid + inputs.willingHigh) / 3);

/** Every card with its rule; where it comes from stands above each. Weights are judgement, not measurement. */
export const warningRules: Readonly<Record<WarningId, WarningRule>> = {
  /** N 1.3 dial 8, 5.1: a real dispute is split off first; only the undisputed part is a claim. */
  'dispute-first': ({ mode, situation }) => when(mode === 'debt' && situation === 'real-dispute', 100),

  /** N 1.1, 5.1: neither able nor willing calls for security, speed and the fallback, not for wording. */
  'talk-alone-wont-do': ({ mode, situation, floor }) =>
    when(mode === 'debt' && situation === 'neither', 98, { floor }),

  /** N 1.4 E: where approval decides, anchor the date and the missing document, not the money. */
  'date-not-amount': ({ mode, situation, ask }) =>
    when(mode === 'debt' && situation === 'stuck-in-process', 96, { ask }),

  /** N 1.1, 2.5 (iv): a floor above their limit mostly produces no deal; R above their usual limit, or fewer than half the talks end in a deal and most others in nothing. */
  'floor-above-limit': (inputs, { talks }) => {
    const limit = findTypicalLimit(inputs);
    // Many walk-aways have another cause: the ask. Here the talks run out of rounds.
    const runsOut = talks !== null && 1 - talks.dealShare - talks.walkShare >= talks.walkShare;
    const rare = talks !== null && talks.dealShare < FEW_DEALS && runsOut;
    return when(inputs.floor > limit || (inputs.floor > 0 && rare), 90, {
      floor: inputs.floor,
      limit,
      ...(talks && { dealShare: talks.dealShare }),
    });
  },

  /** N 1.5: an ask at or below what they would offer anyway anchors against you. */
  'ask-not-above-offer': ({ ask, expectedOffer }) => when(ask <= expectedOffer, 88, { ask, expectedOffer }),

  /** N 1.4 B: an ask more than e0 above capacity buys impasse, anger or an empty promise; heavier the further above. */
  'ask-far-above-capacity': ({ ask, capacity, breakdownFrom }, { point }) =>
    when(point.overreach > breakdownFrom, 70 + Math.min(15, point.overreach * 10), {
      ask,
      capacity,
      over: ask - capacity,
    }),

  /** N 2.3, 2.4: the ladder ends at the target; past what they could release by the date, even its last step fails; heavier the further above. */
  'target-above-capacity': ({ target, capacity }) => {
    const over = target - capacity;
    return when(over > 0, 48 + Math.min(28, (90 * over) / capacity), { target, capacity, over });
  },

  /** N 1.4 A, 1.6: overdue, and the ask is below the claim; heavier where they could pay more than is asked. */
  'gives-away-before-start': ({ mode, claim, ask, capacity, situation }) =>
    when(mode === 'debt' && ask < claim, capacity > ask || situation === 'can-but-wont' ? 86 : 60, {
      claim,
      ask,
      gap: claim - ask,
    }),

  /** N 1.5: the ask is no more than half of what they could pay, so it works as a minimum payment does. */
  'small-number-first': ({ ask, capacity }) => when(ask <= capacity / 2, 84, { ask, capacity }),

  /** N 0.2 (2), 2.4: breakdown at least half as likely again as at a moderate ask. */
  'ambitious-ask-breakdown': ({ breakdownChance }, { point, talks }) =>
    when(point.breakdown >= BREAKDOWN_RISE * breakdownChance && point.overreach > 0, 68, {
      breakdown: point.breakdown,
      usual: breakdownChance,
      ...(talks && { walkShare: talks.walkShare }),
    }),

  /** N 1.4, 2.4: promised at least a quarter above the cash to expect; finance hears the larger number. */
  'forecast-corrupted': (_, { point }) =>
    when(point.promised > FORECAST_GAP * point.cash, 66, {
      agreed: point.agreed,
      promised: point.promised,
      cash: point.cash,
    }),

  /** N 2.4: the ask is past the best one for cash and costs at least 3 percent of it; rounded as under the picture. */
  'past-best-cash': (inputs, { point, curve }) =>
    when(inputs.ask > curve.bestCash.ask && point.cash < (1 - CASH_LOST) * curve.bestCash.cash, 64, {
      ask: inputs.ask,
      cash: point.cash,
      bestAsk: roundAsk(inputs, curve.bestCash.ask),
      bestCash: curve.bestCash.cash,
    }),

  /** N 2.4: the amount agreed passes what they could release, so the promise is kept less often. */
  'promise-past-capacity': ({ capacity, keepChance }, { point }) =>
    when(point.agreed > capacity, 62, {
      agreed: point.agreed,
      capacity,
      kept: point.kept,
      usual: keepChance,
    }),

  /** N 1.4: a month's ask padded above the target is heard smaller every month; not for a true claim. */
  'padding-inflation': ({ mode, ask, target }) => {
    const factor = tracePadding(ask, target, PADDING_MONTHS).at(-1) ?? 1;
    return when(mode === 'target' && target > 0 && ask >= PADDED * target, 58, {
      ask,
      target,
      heard: ask / factor,
      months: PADDING_MONTHS,
    });
  },

  /** N 1.4: overdue, and less than the claim is likely to be agreed; a written "we will take S" may be read as settlement. */
  'paper-risk': ({ mode, claim }, { midpoint }) =>
    when(mode === 'debt' && midpoint < claim, 75, { settled: midpoint, rest: claim - midpoint, claim }),

  /** N 1.5, 1.7: what they offer first is a fifth of the claim or less; return to the claim. */
  'their-anchor': ({ claim, expectedOffer }) =>
    when(expectedOffer > 0 && expectedOffer <= SMALL_OFFER * claim, 54, { claim, expectedOffer }),

  /** N 0.3, 1.4 C: a month's target is not due; heavier where the ask passes even the target. */
  'asking-not-due': ({ mode, ask, claim }) => when(mode === 'target', ask > claim ? 89 : 40, { ask, claim }),

  /** N 1.4: overdue, and the target is below the ask: a planned come-down turns a right into a request. */
  'right-into-request': ({ mode, ask, target }) => when(mode === 'debt' && target < ask, 38, { ask, target }),

  /** N 2.6: ask big, then retreat: more yes, not reliably more payment. */
  'yes-is-not-payment': ({ ask, target }) => when(ask >= PADDED * target && target > 0, 36, { ask, target }),

  /** N 1.4, inverted information: they know the cash; ask before naming the dated ask. */
  'capacity-unknown': ({ mode, situation }) => when(mode === 'debt' && situation === 'unknown', 34),
};
