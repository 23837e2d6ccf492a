import type { Localised } from '../../../domain/locale.ts';
import type { PromisePoint } from '../../../domain/negotiation/promise-curve.ts';
import { showAmount, showExact, showShare } from '../amounts.ts';
import type { TalksReply } from '../play-talks.ts';

/** Heads of the table behind the curves. */
export const curveHeads: Localised<readonly string[]> = {
  zh: ['你要', '他说', '谈成', '谈崩', '兑现', '答应', '到账'],
  en: ['Ask', 'Offer', 'Agreed', 'Breaks', 'Kept', 'Promised', 'Received'],
};

/** Heads of the table behind the talks. */
export const talksHeads: Localised<readonly string[]> = {
  zh: ['从', '到', '谈成（场）', '到账（场）'],
  en: ['From', 'To', 'Agreed (talks)', 'Received (talks)'],
};

/** Every so many points of the traced curve get a row. */
const SKIP = 30;

/** The rows behind the curves. */
export const listCurve = (points: readonly PromisePoint[]): string[][] =>
  points
    .filter((_, index) => index % SKIP === 0)
    .map((point) => [
      showAmount(point.ask),
      showExact(point.offer),
      showExact(point.agreed),
      showShare(point.breakdown),
      showShare(point.kept),
      showExact(point.promised),
      showExact(point.cash),
    ]);

/** The rows behind the talks; columns in which nothing fell are left out. */
export const listTalks = (reply: TalksReply | undefined): (string | number)[][] =>
  (reply?.agreed ?? []).flatMap((count, index) => {
    const arrived = reply?.cash[index] ?? 0;
    const from = index * (reply?.width ?? 1);
    if (count + arrived === 0) return [];
    return [[showAmount(from), showAmount(from + (reply?.width ?? 1)), count, arrived]];
  });
