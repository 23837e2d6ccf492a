import type { StyleLabel } from '../../assessment/score-sums.ts';
import type { Cause } from '../causes.ts';
import type { ClaimKind } from '../fields/claim.ts';
import type { Channel, PromiseOutcome } from '../papers.ts';
import type { WayOfKnowing } from '../people.ts';
import type { Situation } from '../situations.ts';
import type { DayAway } from './count-days.ts';

/** An amount, and its day where there is one. */
export interface Sum {
  amountMinor: number;
  currency: string;
  by?: DayAway;
}

/** What falls on the next date: several things may. */
export type Falling = 'claim' | 'promise' | 'ask' | 'target' | 'contact';

/** Promises that have ended, counted by how. */
export type EndedPromises = Partial<Record<Exclude<PromiseOutcome, 'open'>, number>>;

/** A promise that is still open. */
export interface OpenPromise {
  amountMinor: number;
  currency: string;
  by: DayAway;
  /** How many of the seven parts are there. */
  score: number;
}

/** A claim of which part is in dispute and part is not: one cause does not hold up both. */
export interface DisputeSplit {
  currency: string;
  disputedMinor: number;
  undisputedMinor: number;
}

/** One thing the story says; a view has the sentence. */
export type StoryStep =
  /** Money that is owed. */
  | {
      step: 'debt';
      amountMinor: number;
      currency: string;
      /** How many invoices are open; 0 where the total was typed by hand. */
      invoices: number;
      /** The earliest day on which something still open is or was due. */
      due?: DayAway;
      /** What is due by today; only where part is and part is not. */
      dueMinor?: number;
      disputedMinor: number;
      undisputedMinor: number;
      /** What is due by today and not in dispute. */
      askableMinor: number;
    }
  /** A month's target: nobody owes it. */
  | { step: 'month-target'; amountMinor: number; currency: string; due?: DayAway }
  /** A debt of which nothing is open any more. */
  | { step: 'settled' }
  | { step: 'cause'; id: Cause; evidence?: string; split?: DisputeSplit }
  /** A hard sign of bad faith was seen when the cause was found. */
  | { step: 'red-flag' }
  | { step: 'situation'; id: Situation; probability?: number; runnerUp?: Situation; redFlag: boolean }
  | { step: 'capacity'; sum: Sum; howKnown?: WayOfKnowing }
  /** Asks after each concession, of a debt for the first date alone, the `day` of the ask; `unpriced` of them say nothing about what we want in exchange. */
  | { step: 'ladder'; kind: ClaimKind; currency: string; asksMinor: number[]; unpriced: number; day?: string }
  /** How the learner talks, by their own answers; only a label they support. */
  | { step: 'own-style'; label: StyleLabel }
  | { step: 'contact'; day: string; channel: Channel }
  /** `late`: its day has passed and how it ended is not written down. */
  | { step: 'promises'; ended: EndedPromises; late?: OpenPromise; open?: OpenPromise }
  | { step: 'next'; on: DayAway; what: Falling[] }
  | { step: 'limitation'; deadline: DayAway };
