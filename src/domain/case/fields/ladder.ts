import { compact, money, words } from '../parts.ts';
import { currency, listOf, minor, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** One step: what we ask then, and what we want in exchange for having moved. */
export interface LadderStep {
  askMinor: number;
  /** Of a debt: what is put off to dates of its own; nothing of it is waived. */
  laterMinor?: number;
  inExchangeFor?: string;
}

/** The concession ladder, from the first ask to the target. */
export interface Ladder {
  currency: string;
  steps: LadderStep[];
}

const step: Read<LadderStep> = shape({ askMinor: minor }, { laterMinor: minor, inExchangeFor: text(500) });

/** The ladder, from the concession planner or the anchor calculator's first cut. */
export const ladder: CaseField<Ladder> = {
  read: shape({ currency, steps: listOf(step, 20) }),
  describe: (value) =>
    value.steps.map((one) =>
      compact([
        money('ask', one.askMinor, value.currency),
        money('later', one.laterMinor, value.currency),
        words('in-exchange-for', one.inExchangeFor),
      ]),
    ),
};
