import type { StyleLabel } from '../assessment/score-sums.ts';
import type { Case } from './case.ts';
import type { StoryStep } from './story/story-step.ts';
import { isSettled, tellClaim } from './story/tell-claim.ts';
import { tellContact, tellLimitation, tellNextDate, tellPromises } from './story/tell-days.ts';
import { tellAmounts, tellTalk } from './story/tell-plan.ts';
import { tellCause, tellEvidence, tellPeople, tellSituation } from './story/tell-reasons.ts';

export type { StoryStep } from './story/story-step.ts';

/**
 * The case so far, step by step in the order in which people would tell it; what is not known is left out.
 * A debt of which nothing is left needs no plan any more: of it only what was promised is told.
 *
 * @param today plain day on the learner's calendar
 * @param own what the learner's answers about their own way of talking support; it stands beside what is to be said,
 * and never alone: it says nothing about the case
 * @example a claim due on 2026-09-30, told on 2026-11-21 → [{ step: 'debt', …, due: { day: '2026-09-30', daysAway: -52 } }]
 */
export const tellStory = (one: Case, today: string, own?: StyleLabel): StoryStep[] => {
  if (isSettled(one))
    return [...tellClaim(one, today), ...tellContact(one, today), ...tellPromises(one, today)];
  const plan = [
    ...tellClaim(one, today),
    ...tellCause(one),
    ...tellSituation(one),
    ...tellPeople(one, today),
    ...tellEvidence(one),
    ...tellAmounts(one, today),
    ...tellTalk(one),
  ];
  const days = [
    ...tellContact(one, today),
    ...tellPromises(one, today),
    ...tellNextDate(one, today),
    ...tellLimitation(one, today),
  ];
  const isKnown = plan.length > 0 || days.length > 0;
  return [...plan, ...(own && isKnown ? [{ step: 'own-style', label: own } as const] : []), ...days];
};
