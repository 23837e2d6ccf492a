import type { Cause } from '../case/causes.ts';
import type { ReasonCode } from './reason-codes.ts';
import { causeIds, type DiagnosisSheet, type Mark } from './sheet.ts';
import { effectsOf, symptomIds, type Effect, type SymptomId } from './symptoms.ts';

/** What one ticked symptom adds to one cause. */
export interface Evidence {
  symptom: SymptomId;
  mark: Mark;
  /** Strong 2, weak 1, heard half of it; below nought against the cause. */
  points: number;
}

/** A cause with all that speaks for it and against it. */
export interface WeighedCause {
  cause: Cause;
  for: Evidence[];
  against: Evidence[];
  /** The sum of all points. */
  points: number;
  /** The reason codes it points to, the heaviest first. */
  codes: { code: ReasonCode; points: number }[];
  /** Whether something strong that speaks for it was seen and not only heard. */
  isSeenStrongly: boolean;
}

/** What a heard thing counts, beside one that was seen. */
export const heardShare = 0.5;

const weigh = ({ points }: Effect, mark: Mark): number => (mark === 'heard' ? points * heardShare : points);

const weighCause = (cause: Cause, { marks }: DiagnosisSheet): WeighedCause => {
  const found = symptomIds.flatMap((symptom) => {
    const mark = marks[symptom];
    const effect = mark && effectsOf(symptom).find((one) => one.cause === cause);
    return effect ? [{ symptom, mark, points: weigh(effect, mark), effect }] : [];
  });
  const byCode = new Map<ReasonCode, number>();
  for (const { effect, points } of found) {
    if (effect.code) byCode.set(effect.code, (byCode.get(effect.code) ?? 0) + points);
  }
  const evidence = found.map(({ symptom, mark, points }) => ({ symptom, mark, points }));
  return {
    cause,
    for: evidence.filter(({ points }) => points > 0),
    against: evidence.filter(({ points }) => points < 0),
    points: found.reduce((sum, { points }) => sum + points, 0),
    codes: [...byCode].map(([code, points]) => ({ code, points })).sort((a, b) => b.points - a.points),
    isSeenStrongly: found.some(({ mark, effect }) => mark === 'seen' && effect.points === 2),
  };
};

/** The five causes with the evidence for each, the heaviest first; equal ones stand in the order of the course. */
export const weighEvidence = (sheet: DiagnosisSheet): WeighedCause[] =>
  causeIds.map((cause) => weighCause(cause, sheet)).sort((a, b) => b.points - a.points);
