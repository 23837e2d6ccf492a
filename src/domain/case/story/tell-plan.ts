import { readField, type Case } from '../case.ts';
import type { MoneyByDay } from '../money.ts';
import { seeDay } from './count-days.ts';
import type { StoryStep, Sum } from './story-step.ts';

const readSum = ({ amountMinor, currency, day }: MoneyByDay, today: string): Sum => ({
  amountMinor,
  currency,
  ...(day && { by: seeDay(day, today) }),
});

/** What is asked, what is aimed for, and the least. */
export const tellAmounts = (one: Case, today: string): StoryStep[] => {
  const ask = readField(one, 'ask');
  const target = readField(one, 'target');
  const floor = readField(one, 'floor');
  if (!ask && !target && !floor) return [];
  return [
    {
      step: 'amounts',
      kind: readField(one, 'claim')?.kind ?? 'debt',
      ...(ask && { ask: readSum(ask, today) }),
      ...(target && { target: readSum(target, today) }),
      ...(floor && { floor: readSum(floor, today) }),
    },
  ];
};

/** The first sentence, and the way down from the ask. A first step that is the ask itself is no concession. */
export const tellTalk = (one: Case): StoryStep[] => {
  const opening = readField(one, 'opening');
  const text = opening?.text.trim();
  const ladder = readField(one, 'ladder');
  const ask = readField(one, 'ask');
  const isStart = ask?.currency === ladder?.currency && ask?.amountMinor === ladder?.steps[0]?.askMinor;
  const steps = ladder?.steps.slice(isStart ? 1 : 0) ?? [];
  return [
    ...(text ? [{ step: 'opening', text, ...(opening?.lang && { lang: opening.lang }) } as const] : []),
    ...(ladder && steps.length > 0
      ? [
          {
            step: 'ladder',
            currency: ladder.currency,
            asksMinor: steps.map(({ askMinor }) => askMinor),
            unpriced: steps.filter(({ inExchangeFor }) => !inExchangeFor?.trim()).length,
          } as const,
        ]
      : []),
  ];
};
