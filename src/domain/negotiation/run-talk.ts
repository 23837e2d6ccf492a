import { clamp } from '../numbers/round.ts';
import { drawNormal } from '../random/normal.ts';
import type { RandomSource } from '../random/random-source.ts';
import { drawTriangular } from '../random/triangular.ts';
import { logistic, logit } from './logistic.ts';
import type { Talk, TalkWorld } from './talk-world.ts';

/** A debtor who breaks a promise for want of cash still pays at least this part of what there is (N 2.5). */
const LEAST_SHORT_PART = 0.5;
/** Over-asking beyond this changes nothing any more (N 2.5). */
const MOST_OVERREACH = 3;

/** Plays one talk; each call draws from the source in the order N 2.5 prescribes. */
export type RunTalk = (random: RandomSource) => Talk;

/**
 * Gives a function that plays one talk in this world. What is the same in every talk - our asks round by round,
 * how far we have come down, the base odds of walking away - is worked out once, here.
 *
 * @example
 * const runTalk = prepareTalk(world);
 * const random = createMulberry32(20250601);
 * runTalk(random).agreed // 11.6175… with the defaults of N 2.5
 */
export function prepareTalk(world: TalkWorld): RunTalk {
  const { claim, floor, rounds, limitPull, anchorPull, mirroring, walkSlope, partShare } = world;
  const firstAsk = Math.min(world.ask, world.cap);
  const walkOdds = logit(world.walkChance);
  const yielded = Array.from({ length: rounds + 1 }, (_, t) => (t / rounds) ** (1 / world.toughness));
  const asks = [...yielded.map((share) => floor + (1 - share) * (firstAsk - floor)), floor];

  return (random) => {
    const capacity = drawTriangular(random, ...world.capacity);
    const wouldPay = drawTriangular(random, ...world.willing) * capacity;
    const openingShare = drawTriangular(random, ...world.opening);
    const style = 1 / (world.debtorToughness * Math.exp(world.debtorSpread * drawNormal(random)));
    const cashLater = capacity * Math.exp(world.cashShock * drawNormal(random));
    const keeps = random() < world.keepChance;

    const pull = firstAsk - wouldPay;
    const limit = clamp(wouldPay + limitPull * pull, 0, capacity);
    const opening = clamp(openingShare * (wouldPay + anchorPull * pull), 0, limit);

    for (let t = 0; t <= rounds; t += 1) {
      const ask = asks[t] ?? floor;
      const nextAsk = asks[t + 1] ?? floor;
      const mirrored = t === 0 ? 0 : (yielded[t - 1] ?? 0);
      const theirs = (1 - mirroring) * (t / rounds) ** style + mirroring * mirrored;
      const offer = opening + Math.min(1, theirs) * (limit - opening);
      if (offer >= ask) return settle(ask, t);
      if (offer >= nextAsk) return settle(offer, t);
      const overreach = limit > 0 ? clamp((ask - limit) / limit, 0, MOST_OVERREACH) : MOST_OVERREACH;
      if (random() < logistic(walkOdds + walkSlope * overreach)) return part('walked', t);
    }
    return part('no-deal', rounds);

    function settle(agreed: number, round: number): Talk {
      const able = cashLater >= agreed;
      const kept = able && keeps;
      const share = able ? partShare : Math.max(partShare, LEAST_SHORT_PART);
      return { end: 'deal', round, agreed, kept, cash: kept ? agreed : Math.min(agreed, cashLater) * share };
    }
    function part(end: 'walked' | 'no-deal', round: number): Talk {
      return { end, round, agreed: 0, kept: false, cash: world.fallbackShare * claim };
    }
  };
}
