import type { StyleLabel } from '../assessment/score-sums.ts';
import type { Case } from './case.ts';
import type { StoryStep } from './story/story-step.ts';
import { isSettled, tellClaim } from './story/tell-claim.ts';
import { tellContact, tellLimitation, tellNextDate, tellPromises } from './story/tell-days.ts';
import { tellNext } from './story/tell-next.ts';
import { talkFields, tellLadder } from './story/tell-plan.ts';
import { tellCause, tellCapacity, tellSituation } from './story/tell-reasons.ts';

export type { StoryStep } from './story/story-step.ts';

/** The next date, unless one of the things to do next bears it already. */
const tellDateToWatch = (one: Case, today: string): StoryStep[] => {
  const said = new Set(tellNext(one, today).map(({ by }) => by?.day));
  return tellNextDate(one, today).filter((step) => step.step !== 'next' || !said.has(step.on.day));
};

/**
 * The case so far in at most three paragraphs: what is owed, why and how sure that is, what we do. Each is a list of steps in
 * the order in which people would tell them; what is not known is left out, and so is a paragraph of which nothing is known.
 * What stands at the head of the plan (the talk, and what is to be done next) is not told again.
 * A debt of which nothing is left needs no plan any more: of it only what was promised is told.
 *
 * @param today plain day on the learner's calendar
 * @param own what the learner's answers about their own way of talking support; it stands beside what is to be said,
 * and never alone: it says nothing about the case
 * @example a claim due on 2026-09-30, told on 2026-11-21 → [[{ step: 'debt', …, due: { day: '2026-09-30', daysAway: -52 } }]]
 */
export const tellStory = (one: Case, today: string, own?: StyleLabel): StoryStep[][] => {
  const told = [...tellContact(one, today), ...tellPromises(one, today)];
  const paragraphs = isSettled(one)
    ? [tellClaim(one, today), told]
    : [
        tellClaim(one, today),
        [...tellCause(one, today), ...tellSituation(one), ...tellCapacity(one, today)],
        [...tellLadder(one), ...told, ...tellDateToWatch(one, today), ...tellLimitation(one, today)],
      ];
  const isKnown = paragraphs.flat().length > 0 || talkFields.some((field) => field in one.fields);
  if (own && isKnown && !isSettled(one)) paragraphs[2]?.push({ step: 'own-style', label: own });
  return paragraphs.filter((steps) => steps.length > 0);
};
