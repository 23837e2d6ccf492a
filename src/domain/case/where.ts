import type { FieldName } from './fields/index.ts';

/** Where a field is found out: tools that write it, and lessons that teach or ask for it. */
export interface Where {
  tools: readonly string[];
  lessons: readonly string[];
}

/** Where to find what is missing. Ids of tools and lessons still to come are fine: views show what exists. */
export const whereToFind = {
  claim: { tools: ['ledger-lab'], lessons: ['anchor-high', 'read-the-ledger', 'before-the-talk'] },
  cause: { tools: ['cause-diagnosis'], lessons: ['diagnose-before-you-push', 'causes-on-our-side'] },
  situation: { tools: ['debtor-classifier'], lessons: ['can-pay-will-pay'] },
  setting: { tools: ['debtor-classifier'], lessons: ['four-debt-settings'] },
  counterpart: {
    tools: ['debtor-classifier'],
    lessons: ['can-pay-will-pay', 'communication-styles', 'reading-people'],
  },
  capacity: { tools: [], lessons: ['anchor-high', 'can-pay-will-pay', 'before-the-talk'] },
  evidence: { tools: ['pre-deal-review'], lessons: ['four-debt-settings', 'paper-that-pays'] },
  contract: { tools: ['pre-deal-review'], lessons: ['pre-deal-review'] },
  limitation: { tools: ['limitation-clock'], lessons: ['two-clocks'] },
  interest: { tools: ['late-interest'], lessons: ['late-interest'] },
  leverage: { tools: ['price-of-delay'], lessons: ['pressure-and-incentive'] },
  target: { tools: ['anchor-calculator'], lessons: ['anchor-high'] },
  floor: { tools: ['fallback-value'], lessons: ['before-the-talk'] },
  ask: { tools: ['anchor-calculator'], lessons: ['anchor-high'] },
  opening: {
    tools: ['anchor-calculator', 'opening-line-checker'],
    lessons: ['anchor-high', 'opening-lines'],
  },
  ladder: {
    tools: ['anchor-calculator', 'concession-planner'],
    lessons: ['anchor-high', 'trade-never-give'],
  },
  packages: { tools: ['package-comparer'], lessons: ['trade-never-give'] },
  promises: { tools: ['promise-tracker'], lessons: ['promises-that-bind'] },
  contacts: { tools: ['follow-up-planner'], lessons: ['plan-and-goal'] },
  letters: { tools: ['letter-composer'], lessons: ['the-letter-ladder'] },
  route: { tools: ['escalation-planner'], lessons: ['escalation-ladder'] },
  notes: { tools: [], lessons: [] },
} as const satisfies Record<FieldName, Where>;
