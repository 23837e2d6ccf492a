import type { Locale, Localised } from '../../../domain/locale.ts';
import type { AnchorMode } from '../../../domain/negotiation/anchor-inputs.ts';
import type { PromisePoint } from '../../../domain/negotiation/promise-curve.ts';
import { showAmount, showExact, showShare } from '../amounts.ts';
import type { TalksReply } from '../play-talks.ts';

type Heads = Record<AnchorMode, readonly string[]>;

const curveHeads: Localised<Heads> = {
  zh: {
    debt: ['你要', '他说', '谈成', '谈崩', '兑现', '答应', '到账'],
    target: ['你要', '他说', '谈成', '谈崩', '付清', '下单', '打款'],
  },
  en: {
    debt: ['Ask', 'Offer', 'Agreed', 'Breaks', 'Kept', 'Promised', 'Received'],
    target: ['Ask', 'Offer', 'Agreed', 'Breaks', 'Paid', 'Ordered', 'Paid for'],
  },
};
const talksHeads: Localised<Heads> = {
  zh: { debt: ['从', '到', '谈成（场）', '到账（场）'], target: ['从', '到', '下单（场）', '打款（场）'] },
  en: {
    debt: ['From', 'To', 'Agreed (talks)', 'Received (talks)'],
    target: ['From', 'To', 'Ordered (talks)', 'Paid for (talks)'],
  },
};

/** Heads of the table behind the curves. */
export const findCurveHeads = (mode: AnchorMode, locale: Locale): readonly string[] =>
  curveHeads[locale][mode];

/** Heads of the table behind the talks. */
export const findTalksHeads = (mode: AnchorMode, locale: Locale): readonly string[] =>
  talksHeads[locale][mode];

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
