import { stepsNoteId } from '../../diagnosis/next-steps.ts';
import { localDay } from '../../local-day.ts';
import { readField, type Case } from '../case.ts';
import { sortPapers } from '../fields/evidence.ts';
import type { PaymentPromise } from '../fields/promises.ts';
import type { Channel, Paper } from '../papers.ts';
import type { Role } from '../people.ts';
import { addDays, seeDay, type DayAway } from './count-days.ts';
import type { Sum } from './story-step.ts';
import { isSettled } from './tell-claim.ts';

/** Something to do next, with as much of who, by when, with what paper and to whom as the case holds. */
export type NextAction = {
  /** When it is to be done, or the money to be there. */
  by?: DayAway;
} & (
  | {
      act: 'chase-promise' | 'watch-promise';
      sum: Sum;
      hour?: string;
      submits?: string;
      approves?: string;
      payer?: string;
    }
  /** The step that the cause diagnosis wrote into the notes: who does it and the paper are in its words. */
  | { act: 'step'; words: string }
  | { act: 'fetch-papers'; papers: Paper[] }
  | { act: 'ask'; sum: Sum; to?: Role; papers: Paper[] }
  | { act: 'contact'; channel: Channel; person?: string; purpose?: string }
);

/** The steps of the cause diagnosis are for so many days from when they were written. */
const daysForSteps = 2;

/** The steps of the diagnosis; its note begins with a heading, then it has one step a line. */
const tellSteps = (one: Case, today: string): NextAction[] => {
  const note = readField(one, 'notes')?.items.find(({ id }) => id === stepsNoteId);
  if (!note) return [];
  const by = seeDay(addDays(localDay(note.at), daysForSteps), today);
  return note.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/[:：]$/.test(line))
    .map((words) => ({ act: 'step', words, by }));
};

const tellPromise = (one: PaymentPromise, today: string): NextAction => {
  const by = seeDay(one.day, today);
  const { amountMinor, currency, hour, submits, approves, payer } = one;
  return {
    act: by.daysAway < 0 ? 'chase-promise' : 'watch-promise',
    by,
    sum: { amountMinor, currency },
    ...(hour && { hour }),
    ...(submits && { submits }),
    ...(approves && { approves }),
    ...(payer && { payer }),
  };
};

const tellAsk = (one: Case, today: string): NextAction[] => {
  const ask = readField(one, 'ask');
  if (!ask) return [];
  const { amountMinor, currency, day } = ask;
  const to = readField(one, 'counterpart')?.role;
  const held = sortPapers(readField(one, 'evidence') ?? { items: [] }).filter((paper) => paper.held);
  return [
    {
      act: 'ask',
      sum: { amountMinor, currency },
      papers: [...new Set(held.map(({ kind }) => kind))],
      ...(day && { by: seeDay(day, today) }),
      ...(to && { to }),
    },
  ];
};

const tellPapers = (one: Case, today: string): NextAction[] => {
  const lacking = (readField(one, 'evidence')?.items ?? []).filter(({ held }) => !held);
  if (lacking.length === 0) return [];
  const day = readField(one, 'ask')?.day;
  // The papers are for the ask; a day that has passed is no day to have them by.
  const by = day && day >= today ? { by: seeDay(day, today) } : {};
  return [{ act: 'fetch-papers', papers: [...new Set(lacking.map(({ kind }) => kind))], ...by }];
};

const tellContacts = (one: Case, today: string): NextAction[] =>
  (readField(one, 'contacts')?.items ?? [])
    .filter(({ day }) => day > today)
    .map(({ day, channel, person, purpose }) => ({
      act: 'contact',
      by: seeDay(day, today),
      channel,
      ...(person && { person }),
      ...(purpose && { purpose }),
    }));

/** A promise whose day has passed is for today; what bears no day comes last. */
const daysTo = ({ by }: NextAction): number => (by ? Math.max(by.daysAway, 0) : Infinity);

/**
 * The things to do next, the most pressing first, gathered from what the case holds; nothing is made up, and nothing left out.
 * Of those of one day the steps of the diagnosis come before the papers, and the papers before the ask they are for.
 */
export const tellNext = (one: Case, today: string): NextAction[] => {
  if (isSettled(one)) return [];
  const open = (readField(one, 'promises')?.items ?? []).filter(({ outcome }) => outcome === 'open');
  return [
    ...open.map((promise) => tellPromise(promise, today)),
    ...tellSteps(one, today),
    ...tellPapers(one, today),
    ...tellAsk(one, today),
    ...tellContacts(one, today),
  ].sort((a, b) => daysTo(a) - daysTo(b) || 0);
};
