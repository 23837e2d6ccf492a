/** The instant everything below was written at. */
const at = '2026-11-01T08:00:00.000Z';

const byHand = (value: unknown): { value: unknown; from: string; at: string } => ({
  value,
  from: 'hand',
  at,
});

const answer = (kind: string, response: unknown, result: string, more = {}): Record<string, unknown> => ({
  ...{ rev: 1, kind, response, result, tries: 1, hints: 0, explained: true, at },
  ...more,
});

/** What the device of a learner in the middle of the course holds: four lessons visited, one of them stamped, answers, one case with a sheet of its causes. */
const stored: Readonly<Record<string, unknown>> = {
  'pif:progress:v1': {
    'anchor-high': { started: at, lastVisited: at, done: at },
    'causes-on-our-side': { started: at, lastVisited: at },
    'diagnose-before-you-push': { started: at, lastVisited: at },
    'four-debt-settings': { started: at, lastVisited: '2026-11-02T08:00:00.000Z', section: 'rules' },
  },
  'pif:settings:v1': { theme: 'system', backedUpAt: at },
  'pif:answers:v1': {
    'anchor-high/ask-for-target': answer('number', '15', 'wrong', { tries: 2 }),
    'anchor-high/firm-line': answer('say', { text: '先请您报个数', checks: [1] }, 'partly', { locale: 'zh' }),
    'anchor-high/name-a-figure': answer('one', 'papers', 'wrong', { explained: false }),
  },
  'pif:cause-diagnosis:v1': {
    dealer: {
      marks: {
        'excuse-changes': 'seen',
        'promise-broken': 'seen',
        'wants-new-goods': 'seen',
        'names-missing': 'heard',
        'quality-shown': 'heard',
        'own-loose-credit': 'seen',
        'own-process': 'heard',
      },
      amounts: { unwillingness: '18 / A-0917' },
    },
  },
  'pif:cases:v1': {
    open: 'dealer',
    cases: {
      dealer: {
        id: 'dealer',
        name: '城南经销商 Southside dealer',
        ...{ namedAt: at, createdAt: at, changedAt: at },
        ...{ cleared: {}, foreign: {} },
        fields: {
          claim: byHand({
            kind: 'debt',
            currency: 'CNY',
            totalMinor: 18_600_000,
            invoices: [
              {
                no: 'A-0917',
                due: '2026-09-17',
                amountMinor: 18_600_000,
                openMinor: 18_600_000,
                disputedMinor: 600_000,
              },
            ],
            due: '2026-09-17',
          }),
          capacity: byHand({
            amountMinor: 9_000_000,
            currency: 'CNY',
            day: '2026-12-10',
            howKnown: 'document',
          }),
          notes: byHand({
            items: [
              { id: 'anchor-high/capacity', lesson: 'anchor-high', text: '周四 付款批次 Thursday', at },
            ],
          }),
        },
      },
    },
  },
};

/** Script that puts it there before the page's own scripts run, once a tab. */
export const seedScript = `
  if (!sessionStorage.getItem('seeded')) {
    sessionStorage.setItem('seeded', 'yes');
    for (const [key, value] of Object.entries(${JSON.stringify(stored)})) localStorage.setItem(key, JSON.stringify(value));
  }
`;
