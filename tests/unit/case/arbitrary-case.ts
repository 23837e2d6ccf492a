import fc from 'fast-check';
import {
  createCase,
  setField,
  clearField,
  addNote,
  renameCase,
  type Case,
} from '../../../src/domain/case/case.ts';
import { claimKinds, settleClaim, type Claim, type Invoice } from '../../../src/domain/case/fields/claim.ts';
import type { Capacity } from '../../../src/domain/case/fields/capacity.ts';
import type { CauseFound } from '../../../src/domain/case/fields/cause.ts';
import type { Counterpart } from '../../../src/domain/case/fields/counterpart.ts';
import { causes, ourSides } from '../../../src/domain/case/causes.ts';
import { behaviours, roles, waysOfKnowing } from '../../../src/domain/case/people.ts';
import type { CaseShelf } from '../../../src/domain/case/guard-case.ts';
import type { MoneyByDay } from '../../../src/domain/case/money.ts';

const keys = <C extends string>(titles: Record<C, unknown>) =>
  fc.constantFrom(...(Object.keys(titles) as C[]));
const tidy = fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim());

/** A moment on one of a few days, so that ties happen. */
export const anInstant = fc.integer({ min: 0, max: 9 }).map((n) => `2026-11-2${n}T08:00:00.000Z`);

export const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const aMinor = fc.integer({ min: 0, max: 1e13 });

const optional = <T>(name: string, some: fc.Arbitrary<T>) =>
  fc.option(some, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }));

export const anAmount: fc.Arbitrary<MoneyByDay> = fc
  .tuple(aMinor, fc.constantFrom('CNY', 'EUR'), optional('day', aDay))
  .map(([amountMinor, currency, day]) => ({ amountMinor, currency, ...day }));

export const anInvoice: fc.Arbitrary<Invoice> = fc
  .tuple(tidy, optional('issued', aDay), optional('due', aDay), aMinor, aMinor, aMinor)
  .map(([no, issued, due, a, b, c]) => {
    const [disputedMinor = 0, openMinor = 0, amountMinor = 0] = [a, b, c].sort((x, y) => x - y);
    return { no, ...issued, ...due, amountMinor, openMinor, disputedMinor };
  });

export const aClaim: fc.Arbitrary<Claim> = fc
  .tuple(
    keys(claimKinds),
    fc.constantFrom('CNY', 'USD'),
    aMinor,
    optional('due', aDay),
    fc.array(anInvoice, { maxLength: 5 }),
  )
  .map(([kind, currency, totalMinor, due, invoices]) =>
    settleClaim({ kind, currency, totalMinor, ...due, invoices }),
  );

export const aCapacity: fc.Arbitrary<Capacity> = fc
  .tuple(anAmount, optional('howKnown', keys(waysOfKnowing)))
  .map(([amount, known]) => ({ ...amount, ...known }));

const settledSubset = <C extends string>(titles: Record<C, unknown>) =>
  fc.subarray(Object.keys(titles) as C[]);

export const aCause: fc.Arbitrary<CauseFound> = fc
  .tuple(
    keys(causes),
    settledSubset(ourSides),
    optional('evidence', tidy.filter(Boolean)),
    optional('redFlag', fc.constant(true)),
  )
  .map(([id, ourSide, evidence, redFlag]) => ({ id, ourSide, ...evidence, ...redFlag }));

export const aCounterpart: fc.Arbitrary<Counterpart> = fc
  .tuple(keys(roles), settledSubset(behaviours))
  .map(([role, seen]) => ({ role, behaviours: seen }));

type Step = (one: Case) => Case;

/** One thing a learner or a tool may do to a case. */
export const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(aClaim, anInstant).map(
    ([value, at]): Step =>
      (one) =>
        setField(one, 'claim', value, 'hand', at),
  ),
  fc.tuple(anAmount, anInstant).map(
    ([value, at]): Step =>
      (one) =>
        setField(one, 'ask', value, 'anchor-calculator', at),
  ),
  fc.tuple(aCause, anInstant).map(
    ([value, at]): Step =>
      (one) =>
        setField(one, 'cause', value, 'hand', at),
  ),
  fc.tuple(fc.constantFrom('claim', 'ask', 'cause'), anInstant).map(
    ([field, at]): Step =>
      (one) =>
        clearField(one, field, at),
  ),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), tidy, anInstant).map(
    ([id, text, at]): Step =>
      (one) =>
        addNote(one, { id, text }, at),
  ),
  fc.tuple(tidy, anInstant).map(
    ([name, at]): Step =>
      (one) =>
        renameCase(one, name, at),
  ),
);

/** A case with this id after a few steps. */
export const aCase = (id: string): fc.Arbitrary<Case> =>
  fc
    .tuple(anInstant, fc.array(aStep, { maxLength: 6 }))
    .map(([at, steps]) => steps.reduce((one, step) => step(one), createCase(id, `Customer ${id}`, at)));

/** A shelf with some of three cases, any or none of them open. */
export const aShelf: fc.Arbitrary<CaseShelf> = fc
  .tuple(fc.option(aCase('k1')), fc.option(aCase('k2')), fc.option(aCase('k3')), fc.nat(3))
  .map(([...given]) => {
    const all = given.slice(0, 3).filter((one): one is Case => one !== null && typeof one === 'object');
    return { open: all[given[3]]?.id ?? null, cases: Object.fromEntries(all.map((one) => [one.id, one])) };
  });
