import type { Diagnosis } from '../../../domain/diagnosis/judge-causes.ts';
import { asksSecond, pairOf } from '../../../domain/diagnosis/next-steps.ts';
import type { DiagnosisSheet } from '../../../domain/diagnosis/sheet.ts';
import type { ApartWords, Words } from './words-type.ts';

/** The paper and the question that tell the two likeliest causes apart, where the evidence is not enough yet. */
export const chooseApart = (
  { verdict }: Diagnosis,
  sheet: DiagnosisSheet,
  w: Words,
): ApartWords | undefined => {
  if (verdict.type !== 'not-enough') return undefined;
  const pair = pairOf(verdict.leader, verdict.rival);
  return asksSecond(pair, sheet) ? w.apartNext[pair] : w.apart[pair];
};
