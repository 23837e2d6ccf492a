import type { AnchorMode } from '../../domain/negotiation/anchor-inputs.ts';
import type { Brought } from './use-anchor.ts';

/** The amounts a learner meets first; the first reads differently in each mode. */
export type MainKey = 'ask' | 'expectedOffer' | 'target' | 'capacity';

/** Words about a debt that read differently where a month's target is worked out: orders, and money paid for them. */
type MoneyKey =
  | 'settles'
  | 'headline'
  | 'aside'
  | 'curve'
  | 'best'
  | 'caption'
  | 'promised'
  | 'received'
  | 'talksShow'
  | 'cashHere'
  | 'noDeal'
  | 'deals'
  | 'kept'
  | 'cashMean';

/** What every view of the calculator needs at once; the folds bring their own words. */
export interface Strings {
  /** The same in target mode. */
  inTarget: Readonly<Record<MoneyKey, string>>;
  /** What stands between two sentences. */
  gap: string;
  /** What stands between the parts of a list. */
  comma: string;
  tool: string;
  noScript: string;
  which: string;
  modes: Readonly<Record<AnchorMode, string>>;
  difference: string;
  numbers: string;
  unit: string;
  inFull: string;
  /** An amount in full beside a headline; empty where the unit reads well enough. */
  full: string;
  /** The midpoint in full, to the yuan although it is printed with two decimals. */
  fullMidpoint: string;
  settles: string;
  mean: string;
  claim: Readonly<Record<AnchorMode, string>>;
  fields: Readonly<Record<MainKey, string>>;
  slider: string;
  short: string;
  able: string;
  situation: string;
  unknown: string;

  fromExample: string;
  /** Said of the example once it was changed. */
  own: string;
  /** Names the case and lists what of the sheet it brought. */
  fromCase: string;
  brought: Readonly<Record<Brought, string>>;
  /** Said where figures of the example stand among those of a case. */
  marked: string;
  /** The mark itself. */
  guess: string;
  fromLink: string;
  edited: string;
  badLink: string;
  otherVersion: string;
  useExample: string;

  askRow: string;
  offerRow: string;
  sumRow: string;
  midpoint: string;
  ruleOfThumb: string;
  /** Of a target: the ask that puts it in the middle. */
  askForTarget: string;
  /** Of a debt, which is not opened high. */
  askIsClaim: string;
  headline: string;
  /** What the sticky line adds to the midpoint. */
  aside: string;

  curve: string;
  pulled: string;
  notPulled: string;
  best: string;
  caption: string;
  promised: string;
  received: string;
  canPay: string;
  ends: Readonly<Record<AnchorMode, string>>;
  axis: string;

  talks: string;
  talksShow: string;
  talksDiffer: string;
  agreedHere: string;
  cashHere: string;
  noDeal: string;
  deals: string;
  walked: string;
  undecided: string;
  kept: string;
  middle: string;
  cashMean: string;
  playing: string;
  otherLuck: string;
  manyTalks: string;
  seed: string;
  table: string;

  backfires: string;
  calm: string;
  moreWarnings: string;
  model: string;

  ladder: string;
  words: string;
  sums: string;
  assumptions: string;
  intoCase: string;
  toFullPage: string;
  loading: string;
  notLoaded: string;

  copyLink: string;
  copyAll: string;
  print: string;
  reset: string;
  undo: string;
  wasReset: string;
}
