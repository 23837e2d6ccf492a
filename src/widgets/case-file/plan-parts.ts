import type { Case } from '../../domain/case/case.ts';
import { isSettled } from '../../domain/case/story/tell-claim.ts';
import { listToldFields, talkFields } from '../../domain/case/story/tell-plan.ts';
import { summariseCase, type Fact } from '../../domain/case/summary.ts';

/** The facts of a case as the plan shows them: what the talk begins with, and the rest. */
export interface PlanFacts {
  talk: Fact[];
  details: Fact[];
}

/**
 * Divides the facts of a case. What the story has told in full is not repeated.
 *
 * @param hasStory whether the story stands beside them
 */
export const divideFacts = (one: Case, hasStory: boolean): PlanFacts => {
  const { facts } = summariseCase(one);
  const hidden = new Set<string>(hasStory ? listToldFields(one) : []);
  // Once everything is paid nobody asks any more.
  const heads: readonly string[] = isSettled(one) ? [] : talkFields;
  return {
    talk: heads.flatMap((field) => facts.find((fact) => fact.field === field) ?? []),
    details: facts.filter(({ field }) => !heads.includes(field) && !hidden.has(field)),
  };
};
