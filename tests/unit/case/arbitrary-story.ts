import fc from 'fast-check';
import { createCase, setField, type Case } from '../../../src/domain/case/case.ts';
import { fieldNames, type FieldName, type FieldValue } from '../../../src/domain/case/fields/index.ts';
import type { PaymentPromise } from '../../../src/domain/case/fields/promises.ts';
import { channels, papers, promiseOutcomes } from '../../../src/domain/case/papers.ts';
import { settings, situations } from '../../../src/domain/case/situations.ts';
import { stepsNoteId } from '../../../src/domain/diagnosis/next-steps.ts';
import {
  aCapacity,
  aCause,
  aClaim,
  aCounterpart,
  aDay,
  aMinor,
  anAmount,
  anInstant,
} from './arbitrary-case.ts';

const keys = <C extends string>(titles: Record<C, unknown>) =>
  fc.constantFrom(...(Object.keys(titles) as C[]));

/** What people really type: lines, stops, quotation marks, spaces at either end, very long texts. */
export const typedWords = fc
  .tuple(
    fc.constantFrom('', ' ', '“', '\n'),
    fc.constantFrom(
      '财务说在等发票',
      'Accounts is waiting for the invoice',
      '王总：“下周一定付”',
      'first line\nsecond line',
      '很长的话'.repeat(40),
      'a long sentence '.repeat(20),
      '?',
    ),
    fc.constantFrom('', '。', '.', '，', '？', '!', '…', ' ', '。\n'),
  )
  .map((parts) => parts.join(''));

const part = <T>(name: string, some: fc.Arbitrary<T>) =>
  fc.option(some, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }));

const someName = fc.constantFrom('王会计', 'Ms Wang', 'A-0917');

/** A promise of which some of the seven parts are there. */
export const aPromise = fc
  .tuple(
    ...([anAmount, aDay, aDay, fc.nat(7), keys(promiseOutcomes)] as const),
    ...([part('hour', fc.constantFrom('15:00', '下午三点')), part('submits', someName)] as const),
    ...([part('approves', someName), part('payer', someName), part('invoices', someName)] as const),
    part('inWriting', fc.boolean()),
  )
  .map(([{ amountMinor, currency }, made, day, score, outcome, ...more]) => ({
    ...(Object.assign({}, ...more) as Partial<PaymentPromise>),
    amountMinor,
    currency,
    made,
    day,
    score,
    outcome,
  }));
const aPaper = fc.record({ kind: keys(papers), held: fc.boolean() });
const aStep = fc
  .tuple(aMinor, part('inExchangeFor', typedWords))
  .map(([askMinor, price]) => ({ askMinor, ...price }));

const values: { [F in FieldName]: fc.Arbitrary<FieldValue<F>> } = {
  claim: aClaim,
  cause: fc.tuple(aCause, part('evidence', typedWords)).map(([cause, shown]) => ({ ...cause, ...shown })),
  situation: fc
    .tuple(
      keys(situations),
      part('runnerUp', keys(situations)),
      part('probability', fc.double({ min: 0, max: 1, noNaN: true })),
      part('redFlag', fc.boolean()),
    )
    .map(([id, ...parts]) => ({ id, ...parts[0], ...parts[1], ...parts[2] })),
  setting: keys(settings).map((id) => ({ id })),
  counterpart: aCounterpart,
  capacity: aCapacity,
  evidence: fc.array(aPaper, { maxLength: 10 }).map((items) => ({ items })),
  contract: fc.constant({ acceptedBy: 'Li' }),
  limitation: part('deadline', aDay).map((deadline) => ({ events: [], ...deadline })),
  interest: fc.constant({ basis: 'x', amountMinor: 100, currency: 'CNY', asOf: '2026-11-01' }),
  leverage: fc.constant({ currency: 'CNY', costsUsADayMinor: 100 }),
  target: anAmount,
  floor: anAmount,
  ask: anAmount,
  opening: fc
    .tuple(typedWords, part('lang', fc.constantFrom('zh', 'en')))
    .map(([text, lang]) => ({ text, ...lang })),
  ladder: fc.array(aStep, { maxLength: 8 }).map((steps) => ({ currency: 'CNY', steps })),
  packages: fc.constant({ currency: 'CNY', items: [{ terms: 'x' }] }),
  promises: fc.array(aPromise, { maxLength: 5 }).map((items) => ({ items })),
  contacts: fc
    .array(fc.record({ day: aDay, channel: keys(channels) }), { maxLength: 4 })
    .map((items) => ({ items })),
  letters: fc.constant({ items: [] }),
  route: fc.constant({ id: 'court', currency: 'CNY' }),
  notes: anInstant.chain((at) =>
    fc
      .constantFrom('', 'Within 48 hours:\nU1: ask for the run. Who: Sales.', '48 小时内：\nU1：问付款批次。')
      .map((text) => ({
        items: [{ id: stepsNoteId, text, at }],
      })),
  ),
};

/** A case in which any fields are filled in, and the day on which it is told. */
export const aToldCase: fc.Arbitrary<{ one: Case; today: string }> = fc
  .tuple(
    fc.constantFrom('客户 A', 'Blue', '北方建材', ' ', '7-Up Ltd'),
    anInstant,
    fc.subarray(fieldNames),
    fc.record(values),
    aDay,
  )
  .map(([name, at, filled, all, today]) => ({
    one: filled.reduce(
      (known, field) => setField(known, field as 'claim', all[field] as FieldValue<'claim'>, 'hand', at),
      {
        ...createCase('k1', 'x', at),
        name: name.trim(),
      },
    ),
    today,
  }));
