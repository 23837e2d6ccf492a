import { readField, type Case } from '../case.ts';
import { splitClaim, takeDue } from '../fields/claim.ts';
import { seeDay } from './count-days.ts';
import type { DisputeSplit, StoryStep } from './story-step.ts';

/** How what is due of a debt divides into what is in dispute and what is not; nothing where it is all one or the other. */
const splitDispute = (one: Case, today: string): DisputeSplit | undefined => {
  const claim = readField(one, 'claim');
  if (claim?.kind !== 'debt') return undefined;
  const { disputedMinor, undisputedMinor } = splitClaim(takeDue(claim, today));
  return disputedMinor > 0 && undisputedMinor > 0
    ? { currency: claim.currency, disputedMinor, undisputedMinor }
    : undefined;
};

/** What was seen, where the cause diagnosis wrote the evidence: it says first which sums its causes concern. Else all of it. */
const pickProof = (evidence: string): string =>
  (/(?:^|[.。] ?)(?:Seen: |见到：)([^.。]+)/u.exec(evidence)?.[1] ?? evidence).trim();

/** Why the money has not come, and whether with a red flag. */
export const tellCause = (one: Case, today: string): StoryStep[] => {
  const cause = readField(one, 'cause');
  if (!cause) return [];
  const evidence = cause.evidence && pickProof(cause.evidence);
  const split = splitDispute(one, today);
  return [
    { step: 'cause', id: cause.id, ...(evidence && { evidence }), ...(split && { split }) },
    ...(cause.redFlag ? [{ step: 'red-flag' } as const] : []),
  ];
};

/** What kind of situation it is, and how sure that is. A red flag told with the cause is not told again. */
export const tellSituation = (one: Case): StoryStep[] => {
  const situation = readField(one, 'situation');
  if (!situation) return [];
  const { id, probability, runnerUp, redFlag = false } = situation;
  return [
    {
      step: 'situation',
      id,
      ...(probability !== undefined && { probability }),
      ...(runnerUp && runnerUp !== id && { runnerUp }),
      redFlag: redFlag && !readField(one, 'cause')?.redFlag,
    },
  ];
};

/** What they can pay, by when, and how we know. */
export const tellCapacity = (one: Case, today: string): StoryStep[] => {
  const capacity = readField(one, 'capacity');
  if (!capacity) return [];
  const { amountMinor, currency, day, howKnown } = capacity;
  const sum = { amountMinor, currency, ...(day && { by: seeDay(day, today) }) };
  return [{ step: 'capacity', sum, ...(howKnown && { howKnown }) }];
};
