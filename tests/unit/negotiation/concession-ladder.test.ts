import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorAckerman } from '../../../src/domain/negotiation/ackerman-mirror.ts';
import { planLadder, type LadderPlan } from '../../../src/domain/negotiation/concession-ladder.ts';
import { roundHalfUp } from '../../../src/domain/numbers/round.ts';

const plan: LadderPlan = { ask: 30, target: 18, steps: 3, ratio: 0.5, floor: 8, cap: 30 };
const rowsOf = (changes: Partial<LadderPlan>) => {
  const ladder = planLadder({ ...plan, ...changes });
  return ladder.type === 'ladder' ? ladder.rows : [];
};
const round = (numbers: readonly number[]) => numbers.map((number) => roundHalfUp(number, 2));

describe('the concession ladder', () => {
  it.each([
    [{}, [6.86, 3.43, 1.71], [23.14, 19.71, 18]],
    [{ steps: 4, ratio: 0.6 }, [5.51, 3.31, 1.99, 1.19], [24.49, 21.18, 19.19, 18]],
    [{ ratio: 1 }, [4, 4, 4], [26, 22, 18]],
    [{ steps: 1 }, [12], [18]],
  ])('steps down as printed: %j', (changes, steps, asks) => {
    expect(round(rowsOf(changes).map((row) => row.step))).toEqual(steps);
    expect(round(rowsOf(changes).map((row) => row.ask))).toEqual(asks);
  });

  it('sums to what lies between ask and target, never grows, and ends at the target itself', () => {
    const amount = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (first, second, steps, ratio) => {
          const [target, ask] = first < second ? [first, second] : [second, first];
          const rows = rowsOf({ ask, target, steps, ratio, floor: 0, cap: Infinity });
          const sum = rows.reduce((total, row) => total + row.step, 0);
          expect(Math.abs(sum - (ask - target))).toBeLessThanOrEqual(1e-9 * Math.max(1, ask));
          expect(rows.at(-1)?.ask).toBe(target);
          rows.slice(1).forEach((row, index) => {
            expect(row.step).toBeLessThanOrEqual(rows[index]?.step ?? 0);
          });
        },
      ),
    );
  });

  it.each([
    [{ ask: 31 }, 'ask-above-claim'],
    [{ floor: 19 }, 'target-below-floor'],
    [{ ask: 17 }, 'ask-below-target'],
  ])('refuses %j as %s', (changes, code) => {
    expect(planLadder({ ...plan, ...changes })).toEqual({ type: 'invalid', code });
  });

  it('has no cap for a month’s target', () => {
    expect(rowsOf({ ask: 60, cap: Infinity })).toHaveLength(3);
  });

  it('marks every step for which nothing is asked in exchange', () => {
    const rows = rowsOf({ demands: ['stamped statement today', '  '] });
    expect(rows.map((row) => row.lacksDemand)).toEqual([false, true, true]);
  });
});

describe('the mirrored Ackerman ladder', () => {
  it('asks 20.25, 17.25, 15.75 and 15 for a target of 15', () => {
    const { asks, steps } = mirrorAckerman(15, 30);
    expect(round(asks)).toEqual([20.25, 17.25, 15.75, 15]);
    expect(round(steps)).toEqual([3, 1.5, 0.75]);
  });

  it('stays within the claim', () => {
    expect(round(mirrorAckerman(15, 16).asks)).toEqual([16, 16, 15.75, 15]);
  });
});
