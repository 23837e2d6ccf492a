import type { OpenPromise, StoryStep } from '../../../domain/case/story/story-step.ts';
import { count, fill } from '../../../i18n/fill.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Voice } from './voice.ts';

type Step<S extends StoryStep['step']> = Extract<StoryStep, { step: S }>;

/** How many asks are named one by one; of more, the first and the last. */
const mostNamedSteps = 4;

/** The way down, and whether each step has its price. */
export const sayLadder = (
  { kind, currency, asksMinor, unpriced, day }: Step<'ladder'>,
  voice: Voice,
): string => {
  const { t } = voice;
  const n = asksMinor.length;
  const amounts = asksMinor.map((ask) => voice.money(ask, currency));
  const price =
    unpriced === 0
      ? t.ladderPrice[n === 1 ? 'one' : 'all']
      : unpriced === n
        ? t.ladderPrice.none
        : count(voice.locale, unpriced, t.ladderPrice.some);
  return fill(t.ladder[kind][n === 1 ? 'one' : n > mostNamedSteps ? 'many' : 'few'], {
    steps: voice.counted('steps', n),
    list: voice.list(amounts),
    first: amounts[0] ?? '',
    last: amounts.at(-1) ?? '',
    day: day ? voice.day(day) : '',
    price,
  });
};

/** How the learner leans, and what that way of asking costs; two where it lies between two. */
export const sayOwnStyle = ({ label }: Step<'own-style'>, { t }: Voice): string => {
  const [a, b] = label.styles;
  return fill(t.ownStyle[label.type], {
    ...(a && { a: t.styles[a], watchA: t.styleCosts[a] }),
    ...(b && { b: t.styles[b], watchB: t.styleCosts[b] }),
  });
};

/** When and how we were last in touch. */
export const sayContact = ({ day, channel }: Step<'contact'>, { t, ...voice }: Voice): string =>
  fill(t.contact, { day: voice.day(day), channel: t.channels[channel] });

const sayPromise = (
  sentence: string,
  { amountMinor, currency, by, score }: OpenPromise,
  voice: Voice,
): string =>
  fill(sentence, {
    amount: voice.money(amountMinor, currency),
    day: voice.day(by.day),
    days: voice.days(by.daysAway),
    score: formatNumber(score),
  });

/** What they promised: how earlier promises ended, and what is open. */
export const sayPromises = ({ ended, late, open }: Step<'promises'>, voice: Voice): string[] => {
  const { t } = voice;
  const endings = (['kept', 'part', 'broken'] as const).flatMap((ending) =>
    ended[ending] ? [fill(t.endings[ending], { n: ended[ending] })] : [],
  );
  return [
    ...(endings.length > 0 ? [fill(t.ended, { list: voice.list(endings) })] : []),
    ...(late ? [sayPromise(t.promiseLate, late, voice)] : []),
    ...(open ? [sayPromise(open.score === 7 ? t.promisedWhole : t.promised, open, voice)] : []),
  ];
};

/** The next day on which something is due. */
export const sayNextDate = ({ on, what }: Step<'next'>, voice: Voice): string =>
  fill(on.daysAway === 0 ? voice.t.next.today : voice.t.next.ahead, {
    day: voice.day(on.day),
    days: voice.days(on.daysAway),
    what: voice.list(what.map((one) => voice.t.falling[one])),
  });

/** The last safe day; how many days are left is said within a year. */
export const sayLimitation = ({ deadline }: Step<'limitation'>, { t, ...voice }: Voice): string => {
  const { daysAway } = deadline;
  const time = daysAway < 0 ? 'past' : daysAway === 0 ? 'today' : daysAway > 366 ? 'far' : 'ahead';
  return fill(t.limitation[time], { day: voice.day(deadline.day), days: voice.days(daysAway) });
};
