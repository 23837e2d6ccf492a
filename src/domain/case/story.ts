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
 * @example a claim due on 2026-09-30, told on 2026-11-21 → [{ step: 'debt', …, due: { day: '2026-09-30', daysAway: -52 } }]
 */
export const tellStory = (one: Case, today: string): StoryStep[] =>
  isSettled(one)
    ? [...tellClaim(one, today), ...tellContact(one, today), ...tellPromises(one, today)]
    : [
        ...tellClaim(one, today),
        ...tellCause(one),
        ...tellSituation(one),
        ...tellPeople(one, today),
        ...tellEvidence(one),
        ...tellAmounts(one, today),
        ...tellTalk(one),
        ...tellContact(one, today),
        ...tellPromises(one, today),
        ...tellNextDate(one, today),
        ...tellLimitation(one, today),
      ];
