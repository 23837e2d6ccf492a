import type { Strings } from './strings-type.ts';

/** English words of the anchor calculator. */
export const en = {
  gap: ' ',
  tool: 'Anchor calculator',
  noScript: 'You are looking at the example; your own figures need JavaScript.',
  which: 'Which money is this?',
  modes: { target: 'A month’s target', debt: 'A debt that is owed' },
  difference:
    'A debt is fixed by contract and invoices, so the ask stops at the claim; nobody owes a target, so its figure is open to bargaining.',
  numbers: 'Your figures',
  unit: '',
  yuan: '× ¥10,000 = {n}',
  settles: 'settles at',
  mean: 'mean',
  claim: { target: 'Target for the month', debt: 'Overdue and undisputed' },
  fields: {
    ask: 'You ask for',
    expectedOffer: 'You expect them to offer',
    target: 'You aim for',
    capacity: 'They could pay by then',
  },
  slider: '{label}, slider',
  short: 'Short of cash: {n}',
  able: 'Able to pay: {n}',
  situation: 'Which situation they are in',
  unknown: 'Not known yet',

  fromExample: 'These are the figures of the example: change them to yours.',
  fromCase: 'The figures come from the case “{name}”.',
  fromLink: 'The figures come from the link you opened.',
  edited: 'You have changed them.',
  badLink:
    'The figures in this link are cut off or altered and cannot be used, so the tool opens with its example.',
  otherVersion:
    'This link was made by another version and cannot be read, so the tool opens with its example.',
  useExample: 'Use the example',

  askRow: 'You ask',
  offerRow: 'They offer',
  sumRow: 'Sum, halved',
  midpoint: 'Midpoint',
  ruleOfThumb: 'A rule of thumb, not a law.',
  askForTarget: 'To land on {target}, ask 2 × {target} − {offer} = {ask}.',
  askAboveClaim:
    'To land on {target} you would have to ask {ask}, more than is owed; the ask stops at {claim}.',
  headline: 'Ask {ask}: midpoint {midpoint}, promised {promised}, received {cash}.',
  aside: 'promised {promised} · received {cash}',

  curve: 'Promised and received',
  pulled:
    'Your ask of {ask} lifts their offer from {from} to {offer} before you meet, so it settles at {agreed}, not {midpoint}.',
  notPulled: 'Your ask is no higher than their offer and lifts nothing; it settles at {agreed}.',
  best: 'Most is received at an ask of {cashAsk}, most promised at {promisedAsk}.',
  caption:
    'If over-asking produces promises people cannot keep, promised money and received money have different best asks.',
  promised: 'promised',
  received: 'received',
  canPay: 'they can pay {n}',
  ends: { target: 'target {n}', debt: 'claim {n}' },
  axis: 'what you ask →',

  talks: '{runs} simulated talks',
  talksShow: 'Above the line agreed, below it received; longer means more talks.',
  talksDiffer:
    'Every simulated owner has a limit of their own (what they can pay × how much of it they will), and talks stop there, so the mean is not the midpoint.',
  agreedHere: 'agreed ↑',
  cashHere: 'received ↓',
  noDeal: 'no deal at all',
  deals: 'End in a deal',
  walked: 'Walk away',
  kept: 'Deals kept in full',
  middle: 'Four deals in five lie in',
  cashMean: 'Received per talk, deal or not',
  playing: 'Playing…',
  otherLuck: 'Another seed',
  manyTalks: '20,000 talks, as in the table',
  seed: 'Seed {seed}',
  table: 'See the data',

  backfires: 'When this backfires',
  calm: 'These figures run into none of the troubles we know.',
  moreWarnings: '{n} more',
  model: 'A teaching model, not a forecast.',

  ladder: 'Concession ladder',
  words: 'The words to say',
  sums: 'Every sum, and which figure feeds which picture',
  assumptions: 'Assumptions you can change',
  intoCase: 'Write into my case',
  toFullPage: 'On the full page you can write this into a case',
  loading: 'Opening…',
  notLoaded: 'This part could not be fetched. Check the connection, then open it again.',

  copyLink: 'Copy link',
  copyAll: 'Copy as text',
  print: 'Print',
  reset: 'Reset',
  undo: 'Undo reset',
  wasReset: 'Back to the figures it opened with; you can undo that.',
} satisfies Strings;
