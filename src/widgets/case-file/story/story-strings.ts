import type { StyleLabel } from '../../../domain/assessment/score-sums.ts';
import type { Style } from '../../../domain/assessment/styles.ts';
import type { Cause } from '../../../domain/case/causes.ts';
import type { ClaimKind } from '../../../domain/case/fields/claim.ts';
import type { FieldName } from '../../../domain/case/fields/index.ts';
import type { Channel, Paper } from '../../../domain/case/papers.ts';
import type { Role, WayOfKnowing } from '../../../domain/case/people.ts';
import type { Situation } from '../../../domain/case/situations.ts';
import type { EndedPromises, Falling } from '../../../domain/case/story/story-step.ts';
import type { Conflict } from '../../../domain/case/story/conflicts.ts';
import type { NextAction } from '../../../domain/case/story/tell-next.ts';
import type { Gap } from '../../../domain/case/summary.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Counted } from '../../../i18n/fill.ts';

/** A sentence by when its day is. */
interface ByTime {
  /** No day is known. */
  undated: string;
  past: string;
  today: string;
  ahead: string;
}

/** The sentences of the story. `{days}`, `{invoices}` and `{steps}` are counted nouns of this table. */
export interface StoryStrings {
  /** The language they are in. */
  locale: Locale;
  /** What a case without a name is called. */
  someone: string;
  days: Counted;
  invoices: Counted;
  steps: Counted;
  debt: ByTime;
  /** The same, of two invoices or more. */
  debtOnInvoices: ByTime;
  /** Part is due and part is not; without a dispute, and with one. */
  duePart: { clear: string; disputed: string };
  /** A dispute about part: nothing is due yet, all is, part is, and all that is due is disputed. */
  disputedPart: { ahead: string; due: string; partly: string; allOfDue: string };
  disputedAll: string;
  monthTarget: ByTime;
  settled: string;
  cause: { shown: string; bare: string };
  /** The same where part is in dispute: the cause is the dispute, and the cause is another one. */
  causeOfPart: Record<'disputed' | 'undisputed', { shown: string; bare: string }>;
  causes: Record<Cause, string>;
  /** A hard sign of bad faith was seen when the cause was found. */
  hardSign: string;
  /** With how sure, with the runner-up, with both, with neither. */
  situation: { alone: string; sure: string; runnerUp: string; both: string };
  situations: Record<Situation, string>;
  redFlag: string;
  roles: Record<Role, string>;
  /** `{known}` is empty or a clause of `waysOfKnowing`. */
  capacity: Omit<ByTime, 'today'>;
  /** The same when they can pay nothing. */
  noCapacity: Omit<ByTime, 'today'>;
  waysOfKnowing: Record<WayOfKnowing, string>;
  papers: Record<Paper, string>;
  /** One step, a few, many; `{day}` is the day of the ask, empty without one; `{price}` is a clause of `ladderPrice`. Of a debt nothing is waived: the rest gets dates of its own. */
  ladder: Record<ClaimKind, { one: string; few: string; many: string }>;
  ladderPrice: { one: string; all: string; none: string; some: Counted };
  /** `{watch}` is a clause of `styleCosts`; a blend has two of each. */
  ownStyle: Record<StyleLabel['type'], string>;
  /** As the style profile calls them. */
  styles: Record<Style, string>;
  /** What each way of asking costs (N 4.6), said in short. */
  styleCosts: Record<Style, string>;
  contact: string;
  channels: Record<Channel, string>;
  ended: string;
  endings: Record<keyof EndedPromises, string>;
  promised: string;
  /** The same with all seven parts. */
  promisedWhole: string;
  promiseLate: string;
  next: { today: string; ahead: string };
  falling: Record<Falling, string>;
  /** `far`: more than a year away. */
  limitation: Omit<ByTime, 'undated'> & { far: string };
  /** What is to be done next; the words of a step are its own. */
  acts: Record<Exclude<NextAction['act'], 'step'>, string>;
  /** Two figures that cannot both be right: `{much}` is too large, `{most}` what it may be. */
  conflicts: Record<Conflict['conflict'], string>;
  /** By when: something is done, money is to be here, a promise is to be kept. */
  actBy: { done: ByTime; paid: ByTime; promised: ByTime };
  /** Before each: by when, who does it, with what, with whom. */
  actLabels: Record<'when' | 'doers' | 'papers' | 'whom', string>;
  /** The people of a promise. */
  actPeople: Record<'payer' | 'submits' | 'approves', string>;
  /** The line after the story: what to find out first, and what then. `{link}` is the title of a tool or a lesson. */
  first: { tool: string; lesson: string; form: string };
  then: { tool: string; lesson: string; form: string };
  /** The link to the form on this page. */
  hereBelow: string;
  find: Record<FieldName, string>;
  mend: Record<Exclude<Gap, 'empty' | 'no-day'>, string>;
  /** Gives a day to an amount: the ask, the target, the capacity. */
  mendDay: string;
  amountsToDate: Record<'ask' | 'target' | 'capacity', string>;
}
