import type { Cause } from '../case/causes.ts';
import type { DiagnosisSheet, Mark } from './sheet.ts';
import { isHardSign, symptomIds } from './symptoms.ts';
import { weighEvidence, type WeighedCause } from './weigh-evidence.ts';

/** Why the evidence does not do yet. */
export type Shortage = 'one-symptom' | 'only-heard' | 'thin' | 'close';

/** What the evidence allows to say. */
export type Verdict =
  | { type: 'nothing'; why: 'none' | 'cancelled' }
  | { type: 'not-enough'; why: Shortage; leader: Cause; rival: Cause }
  | { type: 'clear'; causes: [Cause] }
  | { type: 'mixed'; causes: Cause[] };

/** The whole diagnosis. */
export interface Diagnosis {
  /** All five causes, the heaviest first. */
  weighed: WeighedCause[];
  verdict: Verdict;
  /** A hard sign of bad faith, and whether one was seen; absent without any. */
  hardSign?: Mark;
}

/** Points from which a cause may be called clear: more than one strong thing seen. An assumption of ours. */
export const pointsForClear = 3;

/** Points by which it must lead the next. An assumption of ours. */
export const leadForClear = 2;

/** The cause each one is most easily mistaken for, where the evidence names no second. */
const mistakenFor = (cause: Cause): Cause =>
  cause === 'unwillingness' || cause === 'bad-faith' ? 'inability' : 'unwillingness';

const putBadFaithFirst = (found: readonly Cause[]): Cause[] => [
  ...found.filter((cause) => cause === 'bad-faith'),
  ...found.filter((cause) => cause !== 'bad-faith'),
];

const judge = (weighed: readonly WeighedCause[]): Verdict => {
  const [first, second] = weighed;
  if (!first || first.points <= 0) {
    const hasSome = weighed.some((one) => one.for.length > 0);
    return { type: 'nothing', why: hasSome ? 'cancelled' : 'none' };
  }
  const lead = first.points - (second?.points ?? 0);
  const seen = first.for.filter(({ mark }) => mark === 'seen').length;
  const isEnough = first.points >= pointsForClear && first.for.length >= 2 && seen > 0;
  if (isEnough && lead >= leadForClear) return { type: 'clear', causes: [first.cause] };

  const several = weighed.filter(
    ({ points, isSeenStrongly }) => isSeenStrongly && points >= 2 && first.points - points < leadForClear,
  );
  if (several.length > 1 && several[0] === first)
    return { type: 'mixed', causes: putBadFaithFirst(several.map(({ cause }) => cause)) };

  const rival = second && second.points > 0 ? second.cause : mistakenFor(first.cause);
  const why: Shortage =
    first.for.length === 1 ? 'one-symptom' : seen === 0 ? 'only-heard' : isEnough ? 'close' : 'thin';
  return { type: 'not-enough', why, leader: first.cause, rival };
};

const findHardSign = ({ marks }: DiagnosisSheet): Mark | undefined => {
  const found = symptomIds.filter(isHardSign).flatMap((id) => marks[id] ?? []);
  return found.includes('seen') ? 'seen' : found[0];
};

/**
 * Tells what the ticked symptoms allow to say: one cause, several at once, or not enough yet.
 * One symptom alone never makes a cause clear, and what was only heard never does either.
 * Bad faith has points from hard signs only. The thresholds are the course's own; C 3.3 gives the causes and their tell-tales.
 */
export const diagnose = (sheet: DiagnosisSheet): Diagnosis => {
  const weighed = weighEvidence(sheet);
  const hardSign = findHardSign(sheet);
  return { weighed, verdict: judge(weighed), ...(hardSign && { hardSign }) };
};

/** The causes a verdict is about, the first to act on first: of several at once, bad faith. */
export const listVerdictCauses = (verdict: Verdict): Cause[] =>
  verdict.type === 'nothing' ? [] : verdict.type === 'not-enough' ? [verdict.leader] : verdict.causes;

/** The causes to act on. A hard sign of bad faith that was seen is acted on first, whatever else is found. */
export const listCausesToActOn = ({ verdict, hardSign }: Diagnosis): Cause[] => {
  const found = listVerdictCauses(verdict);
  return hardSign === 'seen' ? [...new Set<Cause>(['bad-faith', ...found])] : found;
};
