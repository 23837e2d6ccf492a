import { readField, type Case } from '../case.ts';
import type { FieldName } from '../fields/index.ts';
import type { StoryStep } from './story-step.ts';
import { isSettled } from './tell-claim.ts';

/** What the talk begins with and asks for: it stands at the head of the plan, and the story does not say it again. */
export const talkFields = ['opening', 'ask', 'target', 'floor'] as const satisfies FieldName[];

/** The way down from the ask. A first step that is the ask itself is no concession. */
export const tellLadder = (one: Case): StoryStep[] => {
  const ladder = readField(one, 'ladder');
  const ask = readField(one, 'ask');
  const isStart = ask?.currency === ladder?.currency && ask?.amountMinor === ladder?.steps[0]?.askMinor;
  const steps = ladder?.steps.slice(isStart ? 1 : 0) ?? [];
  if (!ladder || steps.length === 0) return [];
  const isOnDates = readField(one, 'claim')?.kind === 'debt' || steps.some(({ laterMinor }) => laterMinor);
  return [
    {
      step: 'ladder',
      kind: isOnDates ? 'debt' : 'target',
      currency: ladder.currency,
      asksMinor: steps.map(({ askMinor }) => askMinor),
      unpriced: steps.filter(({ inExchangeFor }) => !inExchangeFor?.trim()).length,
      ...(ask?.day && { day: ask.day }),
    },
  ];
};

/** Fields of which the story says all there is: the facts beside it need not. */
export const listToldFields = (one: Case): FieldName[] => (isSettled(one) ? [] : ['capacity']);
