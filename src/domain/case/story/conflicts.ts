import { readField, type Case } from '../case.ts';
import { splitClaim, takeDue } from '../fields/claim.ts';
import type { MoneyByDay } from '../money.ts';
import { isSettled } from './tell-claim.ts';

type Money = Pick<MoneyByDay, 'amountMinor' | 'currency'>;

/** Two figures of a case that cannot both be right. */
export interface Conflict {
  /**
   * `ask-above-due`: of a debt more is asked for than is due and undisputed. `target-above-capacity`: more is aimed for than they
   * can find by then. `floor-above-target`: less would be refused than is aimed for.
   */
  conflict: 'ask-above-due' | 'target-above-capacity' | 'floor-above-target';
  currency: string;
  /** The figure that is too large. */
  tooMuchMinor: number;
  /** What it may at most be. */
  mostMinor: number;
}

/** What may be asked for at most of a debt by a day: what is due then and undisputed, of all where nothing is due yet. */
const findMost = (one: Case, day: string): Money | undefined => {
  const claim = readField(one, 'claim');
  if (claim?.kind !== 'debt') return undefined;
  return { currency: claim.currency, amountMinor: splitClaim(takeDue(claim, day)).undisputedMinor };
};

/**
 * Figures of a case that do not fit together, so that the plan can say so instead of repeating both. Amounts in different
 * currencies are not compared, nor what they can pay with a target for a later day.
 *
 * @param today plain day; what falls due by the day of the ask, or by today, is due
 */
export const findConflicts = (one: Case, today: string): Conflict[] => {
  if (isSettled(one)) return [];
  const [ask, target, floor, capacity] = (['ask', 'target', 'floor', 'capacity'] as const).map((field) =>
    readField(one, field),
  );
  const most = findMost(one, ask?.day && ask.day > today ? ask.day : today);
  const isLater = capacity?.day !== undefined && target?.day !== undefined && target.day > capacity.day;
  const compare = (
    conflict: Conflict['conflict'],
    tooMuch: Money | undefined,
    limit: Money | undefined,
  ): Conflict[] => {
    if (!limit || tooMuch?.currency !== limit.currency) return [];
    const [tooMuchMinor, mostMinor] = [tooMuch.amountMinor, limit.amountMinor];
    return tooMuchMinor > mostMinor ? [{ conflict, currency: limit.currency, tooMuchMinor, mostMinor }] : [];
  };
  return [
    ...compare('ask-above-due', ask, most),
    ...(isLater ? [] : compare('target-above-capacity', target, capacity)),
    ...compare('floor-above-target', floor, target),
  ];
};
