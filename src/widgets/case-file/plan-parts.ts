import { readField, type Case } from '../../domain/case/case.ts';
import { isSettled } from '../../domain/case/story/tell-claim.ts';
import { listToldFields, talkFields } from '../../domain/case/story/tell-plan.ts';
import { summariseCase, type Fact } from '../../domain/case/summary.ts';
import { stepsNoteId } from '../../domain/diagnosis/next-steps.ts';

/** The facts of a case as the plan shows them: what the talk begins with, and the rest. */
export interface PlanFacts {
  talk: Fact[];
  details: Fact[];
}

/** The notes without the steps of the diagnosis: those stand at the head of the plan, one by one. */
const leaveOutSteps = (one: Case, fact: Fact): Fact[] => {
  if (fact.field !== 'notes') return [fact];
  const items = (readField(one, 'notes')?.items ?? []).filter(({ text }) => text);
  const lines = fact.lines.filter((_, n) => items[n]?.id !== stepsNoteId);
  return lines.length > 0 ? [{ ...fact, lines }] : [];
};

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
    details: facts
      .filter(({ field }) => !heads.includes(field) && !hidden.has(field))
      .flatMap((fact) => (hasStory ? leaveOutSteps(one, fact) : [fact])),
  };
};
