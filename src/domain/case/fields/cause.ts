import { causes, ourSides, type Cause, type OurSide } from '../causes.ts';
import { choice, compact, words, yesNo } from '../parts.ts';
import { codeOf, flag, listOf, shape, text } from '../read.ts';
import type { CaseField } from './field.ts';

/** Why they have not paid, what our side adds, and what shows it. */
export interface CauseFound {
  id: Cause;
  ourSide: OurSide[];
  /** What shows it, in the learner's words. */
  evidence?: string;
  /** A hard sign of bad faith was seen, whatever the cause: it goes to a lawyer. */
  redFlag?: boolean;
}

/** The cause of the arrears. */
export const cause: CaseField<CauseFound> = {
  read: shape(
    { id: codeOf(causes), ourSide: listOf(codeOf(ourSides), 7) },
    { evidence: text(), redFlag: flag },
  ),
  describe: (value) => [
    compact([choice('cause', causes[value.id]), words('evidence', value.evidence)]),
    compact([value.redFlag === true && yesNo('red-flag', true)]),
    ...value.ourSide.map((side) => compact([choice('our-side', ourSides[side])])),
  ],
};
