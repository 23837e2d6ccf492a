import { addNote, createCase, setField, type Case } from '../../../domain/case/case.ts';
import type { FieldName, FieldValue } from '../../../domain/case/fields/index.ts';
import { emptyShelf, type CaseShelf } from '../../../domain/case/guard-case.ts';
import { putCase } from '../../../domain/case/shelf.ts';
import type { Locale } from '../../../domain/locale.ts';

/** When the learner of the gallery did everything. */
export const at = '2026-11-21T08:00:00.000Z';

const fillField = <F extends FieldName>(one: Case, field: F, value: FieldValue<F>, from: string): Case => {
  const next = setField(one, field, value, from, at);
  if (next === one) throw new Error(`The gallery's case holds a \`${field}\` that a case refuses.`);
  return next;
};

const inLanguages = {
  zh: {
    dealer: '城南经销商',
    shop: '西街门店',
    settled: '已结清的客户',
    evidence: '承诺两次没兑现；同期付了别家的货款。',
    opening: '张总，18 万 6 先说没有争议的 18 万：这周五前到账，我们把下一批货排上。',
    note: '周四上午有付款批次，出纳姓陈。',
    newGoods: '下一批货周五排产',
    statement: '对账单当天签字盖章',
    blocks: '老板出差，出纳不敢放款',
    accountant: '陈会计',
  },
  en: {
    dealer: 'Southside dealer',
    shop: 'West Street shop',
    settled: 'A customer who has paid',
    evidence: 'Two promises broken; other suppliers were paid in the same weeks.',
    opening:
      'Mr Zhang, 180,000 of the 186,000 is not disputed: if it is here by Friday, your next delivery is in the plan.',
    note: 'A payment run every Thursday morning; the cashier is Ms Chen.',
    newGoods: 'the next delivery goes into Friday’s plan',
    statement: 'the statement signed and returned today',
    blocks: 'the owner travels, and the cashier dares not pay without him',
    accountant: 'Ms Chen, accounts',
  },
} as const satisfies Record<Locale, Record<string, string>>;

const currency = 'CNY';
const byTool = { claim: 'hand', cause: 'cause-diagnosis', talk: 'anchor-calculator' } as const;

/** A case with its name alone. */
export const makeNamed = (locale: Locale): Case => createCase('named', inLanguages[locale].shop, at);

/** A case of which only the claim is known. */
export const makeClaimed = (locale: Locale): Case =>
  fillField(
    createCase('claimed', inLanguages[locale].shop, at),
    'claim',
    { kind: 'debt', currency, totalMinor: 4_150_000, due: '2026-10-31', invoices: [] },
    byTool.claim,
  );

const addTalk = (one: Case, locale: Locale): Case => {
  const words = inLanguages[locale];
  const money = { currency, day: '2026-12-18' };
  let next = fillField(one, 'target', { ...money, amountMinor: 12_000_000 }, byTool.talk);
  next = fillField(next, 'floor', { ...money, amountMinor: 9_000_000 }, byTool.talk);
  next = fillField(next, 'ask', { ...money, amountMinor: 18_000_000 }, byTool.talk);
  next = fillField(next, 'opening', { text: words.opening, lang: locale }, byTool.talk);
  return fillField(
    next,
    'ladder',
    {
      currency,
      steps: [
        { askMinor: 18_000_000 },
        { askMinor: 15_000_000, inExchangeFor: words.statement },
        { askMinor: 12_000_000, inExchangeFor: words.newGoods },
      ],
    },
    byTool.talk,
  );
};

/** A case in which every tool and lesson has written: two invoices, why, who, what to ask for, a promise. */
export const makeFull = (locale: Locale, isDangerous = false): Case => {
  const words = inLanguages[locale];
  const flag = isDangerous ? { redFlag: true } : {};
  let one = fillField(
    createCase('dealer', words.dealer, at),
    'claim',
    {
      ...{ kind: 'debt', currency, totalMinor: 18_600_000, due: '2026-09-17' },
      invoices: [
        {
          ...{ no: 'A-0917', issued: '2026-08-17', due: '2026-09-17' },
          ...{ amountMinor: 15_600_000, openMinor: 12_600_000, disputedMinor: 600_000 },
        },
        { no: 'A-1004', due: '2026-10-04', amountMinor: 6_000_000, openMinor: 6_000_000, disputedMinor: 0 },
      ],
    },
    byTool.claim,
  );
  one = fillField(
    one,
    'cause',
    {
      id: isDangerous ? 'bad-faith' : 'unwillingness',
      ourSide: ['own-loose-credit', 'own-process'],
      evidence: words.evidence,
      ...flag,
    },
    byTool.cause,
  );
  one = fillField(
    one,
    'situation',
    {
      ...{ id: isDangerous ? 'neither' : 'can-but-wont', runnerUp: 'dispute-as-shield' },
      ...{ probability: 0.72, ...flag },
    },
    'debtor-classifier',
  );
  one = fillField(one, 'setting', { id: 'dealer' }, 'debtor-classifier');
  one = fillField(
    one,
    'counterpart',
    { role: 'owner', behaviours: ['face-conscious', 'concealing'] },
    byTool.claim,
  );
  one = fillField(
    one,
    'capacity',
    { amountMinor: 9_000_000, currency, day: '2026-12-18', howKnown: 'document' },
    byTool.claim,
  );
  one = fillField(
    one,
    'evidence',
    {
      items: [
        { kind: 'contract', held: true, day: '2026-03-02' },
        { kind: 'statement', held: false, note: words.accountant },
      ],
    },
    byTool.claim,
  );
  one = fillField(
    addTalk(one, locale),
    'promises',
    {
      items: [
        {
          ...{ made: '2026-11-20', amountMinor: 9_000_000, currency, day: '2026-12-04', hour: '15:00' },
          ...{ submits: words.accountant, mayBlock: words.blocks, inWriting: true },
          ...{ score: 5, outcome: 'open' },
        },
        {
          made: '2026-10-20',
          amountMinor: 5_000_000,
          currency,
          day: '2026-10-30',
          score: 2,
          outcome: 'broken',
        },
      ],
    },
    byTool.claim,
  );
  return addNote(one, { id: 'anchor-high/capacity', lesson: 'anchor-high', text: words.note }, at);
};

/** A case of which everything has been paid. */
export const makeSettled = (locale: Locale): Case =>
  fillField(
    createCase('settled', inLanguages[locale].settled, at),
    'claim',
    {
      ...{ kind: 'debt', currency, totalMinor: 0 },
      invoices: [{ no: 'B-0301', due: '2026-03-01', amountMinor: 2_000_000, openMinor: 0, disputedMinor: 0 }],
    },
    byTool.claim,
  );

/** A shelf with these cases, the last of them open. */
export const shelve = (...all: readonly Case[]): CaseShelf => all.reduce(putCase, emptyShelf);
