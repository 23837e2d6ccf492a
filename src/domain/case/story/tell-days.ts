import { readField, type Case } from '../case.ts';
import type { PaymentPromise } from '../fields/promises.ts';
import { seeDay } from './count-days.ts';
import type { EndedPromises, Falling, OpenPromise, StoryStep } from './story-step.ts';
import { findDue, isSettled } from './tell-claim.ts';

const byDay = (a: { day: string }, b: { day: string }): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : 0;

const openPromises = (one: Case): PaymentPromise[] =>
  (readField(one, 'promises')?.items ?? []).filter(({ outcome }) => outcome === 'open').sort(byDay);

const readOpen = ({ amountMinor, currency, day, score }: PaymentPromise, today: string): OpenPromise => ({
  amountMinor,
  currency,
  by: seeDay(day, today),
  score,
});

/** When we were last in touch. */
export const tellContact = (one: Case, today: string): StoryStep[] => {
  const past = (readField(one, 'contacts')?.items ?? []).filter(({ day }) => day <= today).sort(byDay);
  const last = past.at(-1);
  return last ? [{ step: 'contact', day: last.day, channel: last.channel }] : [];
};

/** Promises that ended, the last one whose day passed in silence, and the next one to come. */
export const tellPromises = (one: Case, today: string): StoryStep[] => {
  const items = readField(one, 'promises')?.items ?? [];
  if (items.length === 0) return [];
  const ended: EndedPromises = {};
  for (const { outcome } of items) if (outcome !== 'open') ended[outcome] = (ended[outcome] ?? 0) + 1;
  const open = openPromises(one);
  const late = open.findLast(({ day }) => day < today);
  const next = open.find(({ day }) => day >= today);
  return [
    {
      step: 'promises',
      ended,
      ...(late && { late: readOpen(late, today) }),
      ...(next && { open: readOpen(next, today) }),
    },
  ];
};

/** The next day on which something is due, and what; a settled debt has none. */
export const tellNextDate = (one: Case, today: string): StoryStep[] => {
  if (isSettled(one)) return [];
  const claim = readField(one, 'claim');
  const days: [Falling, string | undefined][] = [
    ['claim', claim?.kind === 'debt' ? findDue(claim) : undefined],
    ...openPromises(one).map(({ day }): [Falling, string] => ['promise', day]),
    ['ask', readField(one, 'ask')?.day],
    ['target', readField(one, 'target')?.day ?? (claim?.kind === 'target' ? claim.due : undefined)],
    ...(readField(one, 'contacts')?.items ?? []).map(({ day }): [Falling, string] => ['contact', day]),
  ];
  // A contact of today has taken place; one of a later day is planned.
  const ahead = days.filter(
    (pair): pair is [Falling, string] =>
      pair[1] !== undefined && (pair[0] === 'contact' ? pair[1] > today : pair[1] >= today),
  );
  const next = ahead.map(([, day]) => day).sort()[0];
  if (!next) return [];
  const what = new Set(ahead.filter(([, day]) => day === next).map(([falling]) => falling));
  return [{ step: 'next', on: seeDay(next, today), what: [...what] }];
};

/** The last safe day before the claim is out of time. */
export const tellLimitation = (one: Case, today: string): StoryStep[] => {
  const deadline = readField(one, 'limitation')?.deadline;
  return deadline ? [{ step: 'limitation', deadline: seeDay(deadline, today) }] : [];
};
