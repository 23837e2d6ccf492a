import type { Cause, OurSide } from '../case/causes.ts';
import { listCausesToActOn, type Diagnosis } from './judge-causes.ts';
import type { ReasonCode } from './reason-codes.ts';
import { causeIds, listOurSide, type DiagnosisSheet } from './sheet.ts';
import type { SymptomId } from './symptoms.ts';

/** Who in the firm does something (C 3.2). */
export type Doer = 'sales' | 'ar' | 'finance' | 'gm' | 'legal' | 'delivery';

/** A step is told by reason code; a dispute nobody has named yet has a step of its own. */
export type StepId = ReasonCode | 'D?' | OurSide;

/** Who does each step: the first does it, the others help (C 3.2; our own choice where it names no one). */
export const doersOf: Readonly<Record<StepId, readonly Doer[]>> = {
  P1: ['sales', 'delivery'],
  P2: ['ar', 'sales'],
  P3: ['sales', 'ar'],
  P4: ['sales', 'finance'],
  'D?': ['sales', 'delivery'],
  D1: ['delivery', 'sales'],
  D2: ['delivery', 'ar'],
  D3: ['ar', 'sales'],
  D4: ['delivery', 'sales'],
  D5: ['sales', 'ar'],
  L1: ['finance', 'sales'],
  L2: ['finance', 'sales'],
  L3: ['legal', 'finance'],
  U1: ['ar', 'finance'],
  U2: ['finance', 'sales'],
  U3: ['finance', 'sales'],
  F1: ['legal', 'ar'],
  F2: ['legal', 'finance'],
  F3: ['legal', 'ar'],
  'own-brand': ['sales'],
  'own-product': ['delivery', 'sales'],
  'own-legacy': ['sales', 'finance'],
  'own-service': ['delivery'],
  'own-loose-credit': ['finance', 'gm'],
  'own-process': ['ar', 'delivery'],
  'own-skill': ['sales', 'ar'],
};

/** A step to take within 48 hours. */
export interface Step {
  id: StepId;
  /** Absent for a step on our own side. */
  cause?: Cause;
  doers: readonly Doer[];
}

/** How many codes of one cause, and so how many steps for it, are taken up at a time. */
export const mostForCause = 2;

/** The step for a cause whose code is open, because nobody has named it or the learner decides without a sign of it. */
const usualStep: Readonly<Record<Cause, StepId>> = {
  process: 'P3',
  dispute: 'D?',
  inability: 'L1',
  unwillingness: 'U1',
  'bad-faith': 'F1',
};

const stepsForCause = ({ weighed }: Diagnosis, cause: Cause): Step[] => {
  const codes = weighed.find((one) => one.cause === cause)?.codes ?? [];
  const ids: StepId[] = codes.slice(0, mostForCause).map(({ code }) => code);
  return (ids.length > 0 ? ids : [usualStep[cause]]).map((id) => ({ id, cause, doers: doersOf[id] }));
};

/**
 * The causes whose steps go into a case that records one of them: that one, after a hard sign that was seen. Others found beside
 * it stay, each with its own route; what the evidence merely leans to does not stand against a decision.
 */
const listRecorded = ({ verdict, hardSign }: Diagnosis, recorded: Cause): Cause[] => {
  const found = verdict.type === 'mixed' && verdict.causes.includes(recorded) ? verdict.causes : [];
  return [...new Set<Cause>([...(hardSign === 'seen' ? ['bad-faith' as const] : []), recorded, ...found])];
};

/**
 * What to do within 48 hours: for each cause to act on by its reason codes, then for our own side.
 *
 * @param recorded the cause that goes into the case, where it is for a case: the steps are then those of that cause
 */
export const chooseSteps = (diagnosis: Diagnosis, sheet: DiagnosisSheet, recorded?: Cause): Step[] => [
  ...(recorded ? listRecorded(diagnosis, recorded) : listCausesToActOn(diagnosis)).flatMap((cause) =>
    stepsForCause(diagnosis, cause),
  ),
  ...listOurSide(sheet).map((id) => ({ id, doers: doersOf[id] })),
];

/** Two causes side by side; which of the two comes first does not matter. */
export type CausePair = (typeof causePairs)[number];

/** All pairs of causes, in the order of the course; for each the tool names the paper and the question that tell the two apart. */
export const causePairs = [
  'process|dispute',
  'process|inability',
  'process|unwillingness',
  'process|bad-faith',
  'dispute|inability',
  'dispute|unwillingness',
  'dispute|bad-faith',
  'inability|unwillingness',
  'inability|bad-faith',
  'unwillingness|bad-faith',
] as const;

/** The pair of two different causes. */
export const pairOf = (a: Cause, b: Cause): CausePair =>
  causeIds.filter((id) => id === a || id === b).join('|') as CausePair;

/**
 * Signs that answer the first question of a pair once they were seen: asking it again would be deaf, so a second one is asked.
 * Pairs that are not named have one question alone.
 */
export const answersFirst = {
  'process|dispute': ['short-delivery'],
  'process|unwillingness': ['application-queued'],
  'dispute|unwillingness': ['complaint-early', 'complaint-late'],
  'inability|unwillingness': ['plan-with-numbers'],
} as const satisfies Partial<Record<CausePair, readonly SymptomId[]>>;

/** A pair that has a second question. */
export type TwicePair = keyof typeof answersFirst;

/** Whether a pair has a second question. */
export const isTwicePair = (pair: CausePair): pair is TwicePair => Object.hasOwn(answersFirst, pair);

/** Whether the first question of a pair is answered by what was seen, so that the second is the one to ask. */
export const asksSecond = (pair: CausePair, { marks }: DiagnosisSheet): pair is TwicePair =>
  isTwicePair(pair) && answersFirst[pair].some((sign) => marks[sign] === 'seen');

/**
 * The two causes still to be told apart, where the evidence is not enough: what it leans to, and the one recorded or else the
 * next likely. Nothing where a sum was noted for each of them, because then both stand, each for its own money.
 */
export const findPair = (
  { verdict }: Diagnosis,
  { amounts }: DiagnosisSheet,
  recorded?: Cause,
): [Cause, Cause] | undefined => {
  if (verdict.type !== 'not-enough') return undefined;
  const { leader, rival } = verdict;
  const other = recorded && recorded !== leader ? recorded : rival;
  return recorded && amounts[leader] && amounts[other] ? undefined : [leader, other];
};

/** The note of a case that holds the steps for 48 hours; written again, it changes. */
export const stepsNoteId = 'cause-diagnosis/steps';
