import type { Cause } from '../case/causes.ts';
import type { ReasonCode } from './reason-codes.ts';

/** What one symptom says about one cause. */
export interface Effect {
  cause: Cause;
  /** Strong 2, weak 1; against the cause −2, −1. The scale is ours, an assumption. */
  points: 2 | 1 | -1 | -2;
  /** The reason code it points to; absent where the symptom does not tell which. */
  code?: ReasonCode;
}

/** Where a learner comes across a symptom. */
export type SymptomGroup = 'words' | 'papers' | 'complaint' | 'money' | 'hard';

interface SymptomRule {
  group: SymptomGroup;
  effects: readonly Effect[];
}

const strong = (cause: Cause, code?: ReasonCode): Effect => ({ cause, points: 2, ...(code && { code }) });
const weak = (cause: Cause, code?: ReasonCode): Effect => ({ cause, points: 1, ...(code && { code }) });
const strongAgainst = (cause: Cause): Effect => ({ cause, points: -2 });
const weakAgainst = (cause: Cause): Effect => ({ cause, points: -1 });

const rule = (group: SymptomGroup, ...effects: Effect[]): SymptomRule => ({ group, effects });

/**
 * What can be seen of a late payment and what each thing speaks for (C 3.3, N 5.1, N 5.4, C 5.4).
 * The tell-tales are from there, the weights are the course's own; the reason beside each stands with its words.
 * The order is part of shared links: new symptoms go to the end.
 */
export const symptoms = {
  // C 3.3 process: “invoice/acceptance/contract number missing”.
  'names-missing': rule('words', strong('process', 'P1')),
  // N 5.4 row 2: somebody in a real queue has a number to show.
  'vague-process': rule('words', weak('unwillingness', 'U1'), weakAgainst('process')),
  // C 3.3 unwillingness: new excuses each time.
  'excuse-changes': rule('words', strong('unwillingness', 'U1')),
  'bargains-payment': rule('words', strong('unwillingness', 'U2')),
  'wants-longer-terms': rule('words', strong('unwillingness', 'U3')),
  // A broken date fits both: it does not tell them apart.
  'promise-broken': rule('words', weak('unwillingness', 'U1'), weak('inability', 'L1')),
  // N 5.1: silence is seen where people cannot as well as where they will not; alone it is no bad faith.
  silent: rule('words', weak('unwillingness', 'U1'), weak('inability', 'L1')),

  'invoice-wrong': rule('papers', strong('process', 'P2')),
  // C 3.3 process: a new payment system, an application in the queue.
  'application-queued': rule('papers', strong('process', 'P3')),
  'no-budget': rule('papers', strong('process', 'P4')),
  'papers-complete': rule('papers', strongAgainst('process'), weakAgainst('dispute')),
  // C 3.6: a signed statement without objection.
  'balance-signed': rule('papers', strongAgainst('dispute'), weakAgainst('bad-faith')),

  // C 3.3 dispute: specific, and raised before the due date.
  'complaint-early': rule('complaint', strong('dispute')),
  // N 5.1: a complaint that appears after chasing may be a shield, and may be real all the same: weak.
  'complaint-late': rule('complaint', weakAgainst('dispute'), weak('unwillingness', 'U1')),
  'complaint-shifts': rule('complaint', strongAgainst('dispute'), strong('unwillingness', 'U1')),
  'quality-shown': rule('complaint', strong('dispute', 'D1')),
  'short-delivery': rule('complaint', strong('dispute', 'D2')),
  'price-differs': rule('complaint', strong('dispute', 'D3')),
  'service-open': rule('complaint', strong('dispute', 'D4')),
  'promo-deducted': rule('complaint', strong('dispute', 'D5')),

  // C 3.3 inability: pays others too little too, payroll late.
  'others-short': rule('money', strong('inability', 'L1'), weakAgainst('unwillingness')),
  // C 3.3 inability: asks for instalments with numbers.
  'plan-with-numbers': rule(
    'money',
    strong('inability', 'L1'),
    weakAgainst('unwillingness'),
    weakAgainst('bad-faith'),
  ),
  // N 5.4 row 9: a downstream debt with an invoice, a debtor and a date.
  'downstream-owes': rule('money', strong('inability', 'L2')),
  // C 3.3 unwillingness: can pay. N 5.1: buying from others.
  'pays-others': rule('money', strong('unwillingness', 'U1'), strongAgainst('inability')),
  // N 5.1: new orders requested while the old ones stand.
  'wants-new-goods': rule('money', weak('unwillingness', 'U1')),
  'insolvency-record': rule('money', strong('inability', 'L3')),

  // C 3.3 bad faith: moves assets, new company same people, denies signatures; gone from the premises.
  'denies-signature': rule('hard', strong('bad-faith', 'F1')),
  'moves-assets': rule('hard', strong('bad-faith', 'F2')),
  'new-company': rule('hard', strong('bad-faith', 'F2')),
  'premises-empty': rule('hard', strong('bad-faith', 'F3'), weak('inability', 'L3')),

  // N 5.4 row 9: waiting for a customer of theirs may be true or put off; without name, sum and day it tells neither.
  'waits-for-theirs': rule('words', weak('inability', 'L2'), weak('unwillingness', 'U1')),
} as const satisfies Record<string, SymptomRule>;

/** One of the symptoms. */
export type SymptomId = keyof typeof symptoms;

/** All symptoms in their order. */
export const symptomIds = Object.keys(symptoms) as SymptomId[];

/** The groups in the order they are asked. */
export const symptomGroups: readonly SymptomGroup[] = ['words', 'papers', 'complaint', 'money', 'hard'];

/** The symptoms of a group. */
export const listGroup = (group: SymptomGroup): SymptomId[] =>
  symptomIds.filter((id) => symptoms[id].group === group);

/** What a symptom says about each cause it touches. */
export const effectsOf = (id: SymptomId): readonly Effect[] => symptoms[id].effects;

/** Whether a symptom is one of the hard signs: only these may point to bad faith. */
export const isHardSign = (id: SymptomId): boolean => symptoms[id].group === 'hard';
