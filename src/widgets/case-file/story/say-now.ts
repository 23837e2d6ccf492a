import type { DayAway } from '../../../domain/case/story/count-days.ts';
import type { StoryStep } from '../../../domain/case/story/story-step.ts';
import { fill } from '../../../i18n/fill.ts';
import { showShare } from '../show-share.ts';
import { quoteInside } from './quote.ts';
import type { Voice } from './voice.ts';

type Step<S extends StoryStep['step']> = Extract<StoryStep, { step: S }>;

/** When a day is, as the sentences tell it apart. */
export const timeOf = (on: DayAway | undefined): 'undated' | 'past' | 'today' | 'ahead' =>
  on ? (on.daysAway < 0 ? 'past' : on.daysAway === 0 ? 'today' : 'ahead') : 'undated';

const dayPlaces = (voice: Voice, on: DayAway | undefined): Record<string, string> =>
  on ? { day: voice.day(on.day), days: voice.days(on.daysAway) } : {};

/** How much is in dispute and what that leaves to ask for; beside money that is not due yet, of what sum it is a part. */
const sayDispute = (step: Step<'debt'>, { t, money }: Voice): string[] => {
  const { currency, dueMinor, disputedMinor, undisputedMinor, askableMinor } = step;
  if (disputedMinor === 0) return [];
  if (undisputedMinor === 0) return [t.disputedAll];
  const form =
    dueMinor === undefined
      ? askableMinor === 0
        ? 'ahead'
        : 'due'
      : askableMinor === 0
        ? 'allOfDue'
        : 'partly';
  return [
    fill(t.disputedPart[form], {
      disputed: money(disputedMinor, currency),
      undisputed: money(undisputedMinor, currency),
      askable: money(askableMinor, currency),
    }),
  ];
};

/** What they owe, since when, how much of it is due and how much in dispute. */
export const sayDebt = (step: Step<'debt'>, voice: Voice): string[] => {
  const { t, who, money } = voice;
  const { amountMinor, currency, invoices, due, dueMinor, disputedMinor } = step;
  const forms = invoices > 1 ? t.debtOnInvoices : t.debt;
  const places = { amount: money(amountMinor, currency), invoices: voice.counted('invoices', invoices) };
  return [
    fill(forms[timeOf(due)], { who, ...places, ...dayPlaces(voice, due) }),
    ...(dueMinor === undefined
      ? []
      : [fill(t.duePart[disputedMinor === 0 ? 'clear' : 'disputed'], { amount: money(dueMinor, currency) })]),
    ...sayDispute(step, voice),
  ];
};

/** The month's target for this customer: nobody owes it. */
export const sayMonthTarget = ({ amountMinor, currency, due }: Step<'month-target'>, voice: Voice): string =>
  fill(voice.t.monthTarget[timeOf(due)], {
    who: voice.who,
    amount: voice.money(amountMinor, currency),
    ...dayPlaces(voice, due),
  });

/** Why the money has not come, as far as we can tell, and what shows it; where part is in dispute, of which part that is said. */
export const sayCause = (
  { id, evidence = '', split }: Step<'cause'>,
  { t, locale, money }: Voice,
): string => {
  const quoted = quoteInside(evidence, locale);
  const forms = split ? t.causeOfPart[id === 'dispute' ? 'disputed' : 'undisputed'] : t.cause;
  return fill(quoted ? forms.shown : forms.bare, {
    cause: t.causes[id],
    evidence: quoted,
    ...(split && {
      disputed: money(split.disputedMinor, split.currency),
      undisputed: money(split.undisputedMinor, split.currency),
    }),
  });
};

/** What kind of situation it seems to be. */
export const saySituation = (step: Step<'situation'>, voice: Voice): string[] => {
  const { t } = voice;
  const { id, probability, runnerUp, redFlag } = step;
  const form = probability === undefined ? (runnerUp ? 'runnerUp' : 'alone') : runnerUp ? 'both' : 'sure';
  const sentence = fill(t.situation[form], {
    situation: t.situations[id],
    ...(probability !== undefined && { share: showShare(probability) }),
    ...(runnerUp && { runnerUp: t.situations[runnerUp] }),
  });
  return redFlag ? [sentence, t.redFlag] : [sentence];
};

/** What they can pay, by when, and how we know. */
export const sayCapacity = ({ sum, howKnown }: Step<'capacity'>, voice: Voice): string => {
  const { t } = voice;
  const time = timeOf(sum.by);
  const forms = sum.amountMinor === 0 ? t.noCapacity : t.capacity;
  return fill(forms[time === 'today' ? 'ahead' : time], {
    amount: voice.money(sum.amountMinor, sum.currency),
    known: howKnown ? t.waysOfKnowing[howKnown] : '',
    ...dayPlaces(voice, sum.by),
  });
};
