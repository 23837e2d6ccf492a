import type { Cause } from '../../../domain/case/causes.ts';
import type { Diagnosis } from '../../../domain/diagnosis/judge-causes.ts';
import { asksSecond, findPair, pairOf } from '../../../domain/diagnosis/next-steps.ts';
import type { DiagnosisSheet } from '../../../domain/diagnosis/sheet.ts';
import type { ApartWords, Words } from './words-type.ts';

/**
 * The paper and the question that tell the two likeliest causes apart, where the evidence is not enough yet.
 *
 * @param recorded the cause that goes into the case; it is then told from what the evidence leans to
 */
export const chooseApart = (
  diagnosis: Diagnosis,
  sheet: DiagnosisSheet,
  w: Words,
  recorded?: Cause,
): (ApartWords & { causes: [Cause, Cause] }) | undefined => {
  const found = findPair(diagnosis, sheet, recorded);
  if (!found) return undefined;
  const pair = pairOf(...found);
  return { ...(asksSecond(pair, sheet) ? w.apartNext[pair] : w.apart[pair]), causes: found };
};
