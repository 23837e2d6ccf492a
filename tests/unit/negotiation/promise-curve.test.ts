import { describe, expect, it } from 'vitest';
import { defaultsFor, exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import { toPromiseModel } from '../../../src/domain/negotiation/anchor-models.ts';
import { evaluateAsk, traceCurve } from '../../../src/domain/negotiation/promise-curve.ts';
import { roundHalfUp } from '../../../src/domain/numbers/round.ts';

const model = toPromiseModel(defaultsFor(30, 'debt'));

describe('the promise and cash curves', () => {
  it.each([
    [10, 10, 10, 0.079, 0.8, 9.37, 8.08],
    [15, 10.5, 12.75, 0.079, 0.8, 11.9, 10.25],
    [20, 11, 15.5, 0.1, 0.8, 14.15, 12.2],
    [22, 11.2, 16.6, 0.112, 0.743, 14.96, 12.27],
    [25, 11.5, 18.25, 0.132, 0.615, 16.1, 11.6],
    [30, 12, 21, 0.173, 0.464, 17.71, 10.53],
  ])(
    'pass through the printed row of an ask of %d',
    (ask, offer, agreed, breakdown, kept, promised, cash) => {
      const point = evaluateAsk(model, ask);
      const amounts = [point.offer, point.agreed, point.promised, point.cash];
      expect(amounts.map((amount) => roundHalfUp(amount, 2))).toEqual([offer, agreed, promised, cash]);
      expect([point.breakdown, point.kept].map((chance) => roundHalfUp(chance, 3))).toEqual([
        breakdown,
        kept,
      ]);
    },
  );

  it('stop at the claim when the money is overdue, and go on for a month’s target', () => {
    expect(evaluateAsk(model, 45)).toEqual(evaluateAsk(model, 30));
    expect(evaluateAsk(toPromiseModel(exampleInputs), 45).agreed).toBeGreaterThan(
      evaluateAsk(model, 30).agreed,
    );
  });

  it('have different best asks: the most promised is not the most received', () => {
    const { points, bestPromised, bestCash } = traceCurve(model, 0, 30);
    expect(points).toHaveLength(301);
    expect(points[0]?.ask).toBe(0);
    expect(points.at(-1)?.ask).toBe(30);
    expect(bestPromised.ask).toBe(30);
    expect(roundHalfUp(bestCash.ask, 1)).toBe(20.9);
    expect(roundHalfUp(bestCash.cash, 2)).toBe(12.52);
  });

  it('scale with the claim', () => {
    const double = toPromiseModel(defaultsFor(60, 'debt'));
    expect(evaluateAsk(double, 50).cash).toBeCloseTo(2 * evaluateAsk(model, 25).cash, 9);
    expect(evaluateAsk(double, 50).breakdown).toBeCloseTo(evaluateAsk(model, 25).breakdown, 12);
  });

  it('stay finite for a customer without any cash', () => {
    const point = evaluateAsk({ ...model, capacity: 0 }, 20);
    expect(point).toMatchObject({ breakdown: 1, kept: 0, promised: 2, cash: 2 });
    expect(evaluateAsk({ ...model, capacity: 0, expectedOffer: 0 }, 0)).toMatchObject({
      overreach: 0,
      agreed: 0,
    });
  });
});
