import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLabel, type StyleLabel } from '../../../src/domain/assessment/score-sums.ts';
import { styles } from '../../../src/domain/assessment/styles.ts';
import { createCase, setField, type Case } from '../../../src/domain/case/case.ts';
import type { FieldName, FieldValue } from '../../../src/domain/case/fields/index.ts';
import { splitClaim } from '../../../src/domain/case/fields/claim.ts';
import { tellStory as tell, type StoryStep } from '../../../src/domain/case/story.ts';
import { countDays } from '../../../src/domain/case/story/count-days.ts';
import { sumDue } from '../../../src/domain/case/story/tell-claim.ts';
import { orderGaps } from '../../../src/domain/case/story/next-gaps.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { planNextMoves } from '../../../src/widgets/case-file/story/next-moves.ts';
import { sayActions } from '../../../src/widgets/case-file/story/say-actions.ts';
import { sayStory } from '../../../src/widgets/case-file/story/say-story.ts';
import { storyEn } from '../../../src/widgets/case-file/story/story-en.ts';
import { storyZh } from '../../../src/widgets/case-file/story/story-zh.ts';
import { loadStyleWords } from '../../../src/widgets/shared/style-words/style-words.ts';
import { aClaim, aDay } from './arbitrary-case.ts';
import { aToldCase } from './arbitrary-story.ts';

const words = { zh: storyZh, en: storyEn };
const writeStory = (one: Case, locale: Locale, day: string, own?: StyleLabel): string =>
  sayStory(one, words[locale], day, own).join('\n');
const tellStory = (one: Case, day: string, own?: StyleLabel): StoryStep[] => tell(one, day, own).flat();
const today = '2026-11-21';
const at = '2026-11-20T08:00:00.000Z';
type Values = { [F in FieldName]?: FieldValue<F> };

const makeCase = (name: string, values: Values): Case =>
  Object.entries(values).reduce(
    (one, [field, value]) => {
      const next = setField(one, field as 'claim', value as FieldValue<'claim'>, 'hand', at);
      if (next === one) throw new Error(`The case refuses ${field}.`);
      return next;
    },
    createCase('k1', name, at),
  );

const yuan = (amount: number, day?: string) => ({
  amountMinor: amount * 100,
  currency: 'CNY',
  ...(day && { day }),
});
const invoice = (amount: number, due: string, disputed = 0) => ({
  no: '',
  due,
  amountMinor: amount * 100,
  openMinor: amount * 100,
  disputedMinor: disputed * 100,
});
const debt = (amount: number, due?: string) => ({
  kind: 'debt' as const,
  currency: 'CNY',
  totalMinor: amount * 100,
  invoices: [],
  ...(due && { due }),
});
const find = <S extends StoryStep['step']>(one: Case, step: S) =>
  tellStory(one, today).find((known): known is Extract<StoryStep, { step: S }> => known.step === step);

describe('the story’s steps', () => {
  it('stand in the order in which people tell a case', () => {
    const one = makeCase('A', {
      opening: { text: 'How much today?' },
      limitation: { events: [], deadline: '2029-09-30' },
      capacity: yuan(120_000),
      ask: yuan(200_000, '2026-11-30'),
      claim: debt(200_000, '2026-09-30'),
      situation: { id: 'stuck-in-process' },
      cause: { id: 'process', ourSide: ['own-process'] },
    });
    expect(tellStory(one, today).map(({ step }) => step)).toEqual([
      'debt',
      'cause',
      'situation',
      'capacity',
      'limitation',
    ]);
  });

  it('count days from the earliest invoice that is still open', () => {
    const paid = { ...invoice(50_000, '2026-07-31'), openMinor: 0 };
    const claim = {
      ...debt(0),
      invoices: [paid, invoice(60_000, '2026-09-30', 10_000), invoice(40_000, '2026-12-15')],
    };
    expect(find(makeCase('A', { claim }), 'debt')).toMatchObject({
      invoices: 2,
      amountMinor: 10_000_000,
      due: { day: '2026-09-30', daysAway: -52 },
      dueMinor: 6_000_000,
      disputedMinor: 1_000_000,
      undisputedMinor: 9_000_000,
      askableMinor: 5_000_000,
    });
  });

  it('never call a month’s target a debt', () => {
    const claim = { ...debt(300_000, '2026-11-30'), kind: 'target' as const };
    const one = makeCase('A', { claim, ask: yuan(400_000) });
    expect(find(one, 'debt')).toBeUndefined();
    expect(writeStory(one, 'zh', today)).not.toMatch(/欠|逾期/);
    expect(writeStory(one, 'en', today)).not.toMatch(/owe|late|debt/);
  });

  it('leave the plan out once nothing is owed', () => {
    const one = makeCase('A', { claim: debt(0), ask: yuan(100), cause: { id: 'process', ourSide: [] } });
    expect(tellStory(one, today)).toEqual([{ step: 'settled' }]);
  });

  it('tell a promise whose day passed in silence from the one to come', () => {
    const promise = { made: '2026-11-01', currency: 'CNY', score: 5 };
    const items = [
      { ...promise, amountMinor: 100, day: '2026-11-10', outcome: 'open' as const },
      { ...promise, amountMinor: 200, day: '2026-11-30', outcome: 'open' as const },
      { ...promise, amountMinor: 300, day: '2026-10-30', outcome: 'kept' as const },
    ];
    const one = makeCase('A', { promises: { items } });
    expect(find(one, 'promises')).toMatchObject({
      ended: { kept: 1 },
      late: { amountMinor: 100, by: { daysAway: -11 } },
      open: { amountMinor: 200, by: { daysAway: 9 } },
    });
  });

  it('take a first step that is the ask itself for no concession', () => {
    const steps = [{ askMinor: 20_000_000 }, { askMinor: 15_000_000, inExchangeFor: 'a date' }];
    const one = makeCase('A', { ask: yuan(200_000), ladder: { currency: 'CNY', steps } });
    expect(find(one, 'ladder')).toMatchObject({ asksMinor: [15_000_000], unpriced: 0 });
  });

  it('count days forwards and back alike', () => {
    expect(countDays('2026-02-28', '2026-03-01')).toBe(1);
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        const n = countDays(a, b);
        expect(n + countDays(b, a)).toBe(0);
        expect(Math.sign(n)).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});

describe('the sums of a claim', () => {
  it('add up: what is due, of that what is disputed, and what may be asked for', () => {
    fc.assert(
      fc.property(aClaim, aDay, (claim, day) => {
        const { disputedMinor, undisputedMinor } = splitClaim(claim);
        const { dueMinor, askableMinor } = sumDue(claim, day);
        expect(disputedMinor + undisputedMinor).toBe(claim.totalMinor);
        expect(askableMinor).toBeGreaterThanOrEqual(0);
        expect(askableMinor).toBeLessThanOrEqual(Math.min(dueMinor, undisputedMinor));
        expect(dueMinor).toBeLessThanOrEqual(claim.totalMinor);
        expect(dueMinor - askableMinor).toBeLessThanOrEqual(disputedMinor);
        const later = sumDue(claim, '2036-01-01');
        expect(later.dueMinor).toBeGreaterThanOrEqual(dueMinor);
        expect(later.askableMinor).toBeGreaterThanOrEqual(askableMinor);
      }),
    );
  });

  it('are told as one whole: what is not due is never offered to be asked for', () => {
    const story = (locale: Locale, ...invoices: ReturnType<typeof invoice>[]) =>
      writeStory(makeCase('A', { claim: { ...debt(0), invoices } }), locale, '2026-12-01');
    const partly = [invoice(186_000, '2026-10-15', 6_000), invoice(50_000, '2026-12-20')] as const;
    expect([story('zh', ...partly), story('en', ...partly)]).toMatchInlineSnapshot(`
      [
        "A 有 2 张发票没付，一共 23.6 万元；最早一张 10 月 15 日到期，到今天已经逾期 47 天。其中已经到期的是 18.6 万元。整笔款里，有争议的是 6,000 元；到期又没有争议、今天就能要的是 18 万元。",
        "A owes us ¥236,000 on 2 invoices; the earliest fell due on 15 October and is now 47 days late. Of this, ¥186,000 is due by now. Of the whole, ¥6,000 is in dispute; ¥180,000 is due and undisputed, so ask for it today.",
      ]
    `);
    expect([
      story('zh', invoice(186_000, '2026-10-15'), invoice(50_000, '2026-12-20')),
      story('en', invoice(186_000, '2026-12-01'), invoice(50_000, '2026-12-20')),
      story('zh', invoice(186_000, '2026-10-15', 186_000), invoice(50_000, '2026-12-20')),
      story('en', invoice(186_000, '2026-10-15', 186_000), invoice(50_000, '2026-12-20')),
      story('zh', invoice(186_000, '2026-10-15', 6_000)),
      story('en', invoice(186_000, '2026-10-15', 6_000)),
      story('zh', invoice(186_000, '2026-12-20', 6_000)),
    ]).toMatchInlineSnapshot(`
      [
        "A 有 2 张发票没付，一共 23.6 万元；最早一张 10 月 15 日到期，到今天已经逾期 47 天。其中已经到期、今天就能要的是 18.6 万元。",
        "A owes us ¥236,000 on 2 invoices; the earliest is due today. Of this, ¥186,000 is due by now, so ask for it today.
      Today is a day to watch: the claim falls due.",
        "A 有 2 张发票没付，一共 23.6 万元；最早一张 10 月 15 日到期，到今天已经逾期 47 天。其中已经到期的是 18.6 万元。整笔款里，有争议的是 18.6 万元；到期的都有争议，今天没有能直接要的。",
        "A owes us ¥236,000 on 2 invoices; the earliest fell due on 15 October and is now 47 days late. Of this, ¥186,000 is due by now. Of the whole, ¥186,000 is in dispute, and with it all that is due: there is nothing to ask for outright today.",
        "A 欠我们 18.6 万元，10 月 15 日到期，到今天已经逾期 47 天。其中有争议的是 6,000 元；没有争议、今天就能要的是 18 万元。",
        "A owes us ¥186,000, due on 15 October and now 47 days late. ¥6,000 is in dispute; the other ¥180,000 is not, so ask for it today.",
        "A 欠我们 18.6 万元，12 月 20 日到期，还有 19 天。其中有争议的是 6,000 元，没有争议的是 18 万元。
      接下来要盯的日子是 12 月 20 日，还有 19 天：货款到期了。",
      ]
    `);
  });
});

describe('a red flag in the story', () => {
  const cause = { id: 'dispute' as const, ourSide: [], redFlag: true };
  const situation = { id: 'neither' as const, redFlag: true };

  it('follows the cause with which it was found, and is told once', () => {
    const both = makeCase('A', { cause, situation });
    expect(tellStory(both, today)).toMatchObject([
      { step: 'cause' },
      { step: 'red-flag' },
      { step: 'situation', redFlag: false },
    ]);
    expect(writeStory(both, 'zh', today)).toContain('见到了恶意拖欠的硬迹象，几天内就要交给律师。');
    expect(writeStory(both, 'en', today).match(/bad faith/g)).toHaveLength(1);
  });

  it('is told with the situation where the cause has none', () => {
    expect(find(makeCase('A', { situation }), 'situation')?.redFlag).toBe(true);
    expect(find(makeCase('A', { cause: { id: 'dispute', ourSide: [] } }), 'red-flag')).toBeUndefined();
  });
});

/** Any label, and none kept. */
const aMean = fc.double({ min: 1, max: 6, noNaN: true });
const aLabel = fc.option(
  fc.tuple(aMean, aMean).map(([a, r]) => chooseLabel(a, r)),
  { nil: undefined },
);

/** Signs that a paragraph was glued together wrongly; what people typed themselves is taken out first. */
const faults = {
  zh: [
    /[，。；：、？！,.;:]{2}/,
    /[\p{Script=Han}][,.;:!?]|[,.;:!?][\p{Script=Han}]/u,
    /[，。；：、] | [，。；：、]/,
    /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/u,
    / {2}|\p{Script=Han} \p{Script=Han}/u,
    /（）|“”/,
  ],
  en: [
    /[.,;:?!]{2}/,
    /[a-z][.;:,?!”][A-Za-z]/,
    / [.,;:?!]/,
    / {2}/,
    /\(\)|“”/,
    /(?:^|[.?!”] )[a-z](?!-)/,
    /\b1 (?:days|steps|invoices)\b/,
  ],
} satisfies Record<Locale, RegExp[]>;

const withoutQuotes = (text: string): string =>
  text.replace(/“[^”]*”/g, (quote) => `“${'X'.repeat(quote.length > 2 ? 1 : 0)}”`);

describe('the paragraph', () => {
  it.each(['zh', 'en'] as const)('reads well in any state of a case (%s)', (locale) => {
    fc.assert(
      fc.property(aToldCase, aLabel, ({ one, today: day }, label) => {
        const text = writeStory(one, locale, day, label);
        // What somebody typed may hold anything; it stands in quotation marks.
        const own = withoutQuotes(text);
        expect(own).not.toMatch(/undefined|NaN|null|Infinity|\[object|[{}]/);
        expect(text.trim()).toBe(text);
        if (text === '') return;
        expect(text.split('\n').length).toBeLessThanOrEqual(3);
        for (const paragraph of text.split('\n'))
          expect(paragraph).toMatch(locale === 'zh' ? /[。？！…”]$/ : /[.?!…”]$/);
        for (const fault of faults[locale]) expect(own).not.toMatch(fault);
      }),
      { numRuns: 800 },
    );
  });

  it('says something as soon as one thing is known that belongs in it', () => {
    const values: Values = {
      claim: debt(1),
      cause: { id: 'dispute', ourSide: [] },
      situation: { id: 'neither' },
      capacity: yuan(0),
      ladder: { currency: 'CNY', steps: [{ askMinor: 1 }] },
      limitation: { events: [], deadline: today },
    };
    for (const [field, value] of Object.entries(values)) {
      const one = makeCase('A', { [field]: value });
      expect(writeStory(one, 'zh', today), field).not.toBe('');
      expect(writeStory(one, 'en', today), field).not.toBe('');
    }
    expect(writeStory(makeCase('A', {}), 'en', today)).toBe('');
  });

  it('quotes what shows a cause on one line, without the stop that ended it', () => {
    const shown = (evidence: string, locale: Locale) =>
      writeStory(makeCase('A', { cause: { id: 'process', ourSide: [], evidence } }), locale, today);
    expect(shown('见到：盖章没盖。', 'zh')).toContain('依据是“盖章没盖”。');
    expect(shown('He said “soon”.\nTwice.', 'en')).toContain('what shows it is “He said ‘soon’. Twice”.');
    expect(shown('x'.repeat(500), 'en').length).toBeLessThan(200);
  });
});

const dealer = makeCase('华东经销商', {
  claim: {
    ...debt(0),
    invoices: [invoice(150_000, '2026-08-31', 20_000), invoice(110_000, '2026-09-30')],
  },
  cause: { id: 'unwillingness', ourSide: ['own-loose-credit'], evidence: '同城另一家供应商上周刚收到款。' },
  situation: { id: 'can-but-wont', probability: 0.72, runnerUp: 'dispute-as-shield' },
  setting: { id: 'dealer' },
  counterpart: { role: 'owner', behaviours: ['emotional', 'concealing'] },
  capacity: { ...yuan(180_000, '2026-11-30'), howKnown: 'third-party' },
  evidence: {
    items: [
      { kind: 'contract', held: true },
      { kind: 'invoice', held: true },
      { kind: 'statement', held: false },
    ],
  },
  ask: yuan(240_000, '2026-11-27'),
  target: yuan(180_000, '2026-11-27'),
  floor: yuan(120_000),
  opening: { text: '王总，到期的 24 万元，请您 27 日前付清，今天能安排吗？', lang: 'zh' },
  ladder: {
    currency: 'CNY',
    steps: [
      { askMinor: 21_000_000, inExchangeFor: '当天打款' },
      { askMinor: 18_000_000, inExchangeFor: '盖章的对账单' },
    ],
  },
  contacts: { items: [{ day: '2026-11-18', channel: 'wechat' }] },
  promises: {
    items: [
      { made: '2026-09-28', day: '2026-10-15', ...yuan(100_000), score: 3, outcome: 'broken' },
      { made: '2026-10-20', day: '2026-11-05', ...yuan(50_000), score: 4, outcome: 'part' },
      { made: '2026-11-18', day: '2026-11-25', ...yuan(60_000), score: 5, outcome: 'open' },
    ],
  },
  limitation: { events: [], deadline: '2029-08-31' },
});

const project = makeCase('Northgate site', {
  claim: debt(1_260_000, '2026-06-30'),
  cause: { id: 'process', ourSide: [] },
  situation: { id: 'stuck-in-process', probability: 0.9 },
  setting: { id: 'engineering-project' },
  counterpart: { role: 'finance', behaviours: [] },
  evidence: { items: [{ kind: 'acceptance', held: false }] },
});

const monthEnd = makeCase('', {
  claim: { ...debt(300_000, '2026-11-30'), kind: 'target' },
  capacity: { ...yuan(220_000, '2026-11-15'), howKnown: 'told' },
  ask: yuan(400_000, '2026-11-28'),
  target: yuan(300_000, '2026-11-30'),
  floor: yuan(200_000),
  ladder: { currency: 'CNY', steps: [{ askMinor: 35_000_000 }] },
});

describe('the learner’s own style in the story', () => {
  const one = makeCase('A', {
    opening: { text: 'How much today?' },
    limitation: { events: [], deadline: today },
  });
  const label = { style: chooseLabel(2, 2), blend: chooseLabel(5, 3.5), balanced: chooseLabel(3.5, 3.5) };

  it('follows what is to be said, and says only what the answers support', () => {
    expect(tellStory(one, today, label.style).map(({ step }) => step)).toEqual(['limitation', 'own-style']);
    const opening = makeCase('A', { opening: { text: '?' } });
    const said = Object.values(label).map((own) =>
      (['en', 'zh'] as const).map((locale) =>
        writeStory(opening, locale, today, own)
          .slice(writeStory(opening, locale, today).length)
          .trim(),
      ),
    );
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "By your own answers (an unvalidated self-assessment) you lean towards Analytical: watch out for hiding behind e-mail and endless reconciling.",
          "按你的自评（未经验证），你的沟通风格偏分析型，当心：躲在邮件后面，对账永远差最后一笔。",
        ],
        [
          "By your own answers (an unvalidated self-assessment) you are between Driver and Expressive, with no single label; watch out for whichever sounds like you: pressing before you can tell can’t from won’t; lively talk that never reaches paper, and the pull of the “next big order”.",
          "按你的自评（未经验证），你的沟通风格介于主导型和表现型之间，定不下是哪一个，哪条像你就当心哪条：还没分清“不能付”和“不想付”就加压；谈得热闹、落不到纸上，被“下个大单”带走。",
        ],
        [
          "Your own answers (an unvalidated self-assessment) support no style label, which is called balanced.",
          "按你的自评（未经验证），答案撑不起任何风格标签，这叫“均衡”。",
        ],
      ]
    `);
  });

  it('is not told of a case of which nothing is known, nor once nothing is owed', () => {
    expect(tellStory(makeCase('A', {}), today, label.style)).toEqual([]);
    expect(tellStory(makeCase('A', { claim: debt(0) }), today, label.style)).toEqual([{ step: 'settled' }]);
  });

  it.each(['zh', 'en'] as const)('bears the names of the style profile (%s)', async (locale) => {
    const { names } = await loadStyleWords(locale);
    for (const style of styles) expect(words[locale].styles[style]).toBe(names[style]);
  });
});

describe('a claim of which part is in dispute', () => {
  const claim = {
    ...debt(0),
    invoices: [invoice(86_000, '2026-09-17'), invoice(100_000, '2026-10-10', 20_000)],
  };
  const story = (id: 'dispute' | 'unwillingness', locale: Locale) =>
    sayStory(makeCase('A', { claim, cause: { id, ourSide: [], evidence: 'x' } }), words[locale], today)[1];

  it('is not held up by one cause as a whole', () => {
    expect([
      story('dispute', 'zh'),
      story('dispute', 'en'),
      story('unwillingness', 'zh'),
      story('unwillingness', 'en'),
    ]).toMatchInlineSnapshot(`
      [
        "有争议的 2 万元，待核，依据是“x”；不在争议里的 16.6 万元，到期没付的要另找原因。",
        "We think ¥20,000 has not come because of the dispute; what shows it is “x”. The other ¥166,000 is outside it: what of that is overdue needs a reason of its own.",
        "没有争议的 16.6 万元，我们判断没付是因为对方不愿意付，依据是“x”；有争议的 2 万元，单独核。",
        "We think the undisputed ¥166,000 has not come because they do not want to pay; what shows it is “x”. The disputed ¥20,000 is checked apart from it.",
      ]
    `);
  });

  it('is shown by what was seen, not by the sums that the diagnosis says first', () => {
    const proof = (evidence: string) =>
      find(makeCase('A', { cause: { id: 'unwillingness', ourSide: [], evidence } }), 'cause')?.evidence;
    expect(proof('Will not pay (U1): £34,310. Seen: Two dates missed; A new order. Heard: A reason.')).toBe(
      'Two dates missed; A new order',
    );
    expect(proof('不愿支付（U1）：其余三张。见到：两次说好的日子没到；要新货。听说：换理由。')).toBe(
      '两次说好的日子没到；要新货',
    );
    expect(proof(' They pay others. ')).toBe('They pay others.');
  });

  it('gives a reason for what is due alone', () => {
    const early = { ...claim, invoices: [...claim.invoices, invoice(43_800, '2026-12-12')] };
    const one = makeCase('A', { claim: early, cause: { id: 'unwillingness', ourSide: [] } });
    expect(sayStory(one, words.en, today)[1]).toMatch(/^We think the undisputed ¥166,000 has not come/);
  });

  it('has one cause where all of it is disputed, or none', () => {
    const whole = { ...debt(0), invoices: [invoice(5, today, 5)] };
    const cause = { id: 'dispute' as const, ourSide: [] };
    expect(find(makeCase('A', { claim: whole, cause }), 'cause')?.split).toBeUndefined();
    expect(find(makeCase('A', { claim: debt(5), cause }), 'cause')?.split).toBeUndefined();
  });
});

describe('three cases as they read', () => {
  it.each([
    ['a dealer, nearly everything known', dealer],
    ['a building site, half known', project],
    ['a month’s target', monthEnd],
  ])('%s', (_, one) => {
    const read = (locale: Locale) => ({
      next: sayActions(one, words[locale], today).map(({ what, details }) =>
        [what, ...details.map(({ label, text }) => `${label}: ${text}`)].join(' | '),
      ),
      story: sayStory(one, words[locale], today),
    });
    expect({ zh: read('zh'), en: read('en') }).toMatchSnapshot();
  });
});

const places = {
  tools: {
    'cause-diagnosis': { title: 'Cause diagnosis', href: '/en/tools/cause-diagnosis/' },
    'anchor-calculator': { title: 'Anchor calculator', href: '/en/tools/anchor-calculator/' },
  },
  lessons: { 'anchor-high': { title: 'Anchoring high', href: '/en/learn/anchor-high/' } },
};
const read = (one: Case, locale: Locale = 'en', known = places) =>
  planNextMoves(one, words[locale], known).map(({ before, link, after }) => before + link + after);

describe('what to find out next', () => {
  it('begins with what is not there at all, in the order of the plan', () => {
    const one = makeCase('A', {
      claim: debt(5),
      ask: yuan(5),
      counterpart: { role: 'owner', behaviours: [] },
    });
    expect(orderGaps(one).map(({ field, gap }) => `${field} ${gap}`)).toEqual([
      'cause empty',
      'situation empty',
      'setting empty',
      'capacity empty',
      'evidence empty',
      'limitation empty',
      'target empty',
      'floor empty',
      'opening empty',
      'ladder empty',
      'promises empty',
      'claim no-due-day',
      'ask no-day',
    ]);
  });

  it('sends to a tool, else to a lesson, else to the form, and only where one exists', () => {
    expect(read(makeCase('A', {}))).toEqual([
      'To complete the plan, write down the amount and the day it is due: fill it in below.',
      'Then find out why the money has not come with the tool “Cause diagnosis”.',
    ]);
    const one = makeCase('A', {
      claim: debt(5, today),
      cause: { id: 'process', ourSide: [] },
      counterpart: { role: 'owner', behaviours: [] },
    });
    expect(read(one, 'zh')).toEqual([
      '要补全方案，先问出对方付得出多少，看课程“Anchoring high”。',
      '然后清点手里的材料，在下面填。',
    ]);
    expect(planNextMoves(one, storyEn, { tools: {}, lessons: {} })[0]).toMatchObject({
      href: '#case-capacity',
      form: 'capacity',
    });
  });

  it('asks for a missing day by the form', () => {
    const one = makeCase('A', {
      claim: debt(5),
      cause: { id: 'process', ourSide: [], evidence: 'seen' },
      situation: { id: 'neither' },
      setting: { id: 'dealer' },
      counterpart: { role: 'owner', behaviours: [] },
      capacity: yuan(5),
      evidence: { items: [{ kind: 'order', held: true }] },
      limitation: { events: [], deadline: today },
      target: yuan(5, today),
      floor: yuan(5),
      ask: yuan(5, today),
      opening: { text: 'x' },
      ladder: { currency: 'CNY', steps: [] },
      promises: { items: [] },
    });
    expect(read(one)).toEqual([
      'To complete the plan, add the day it is due: fill it in below.',
      'Then give what they can pay a day: fill it in below.',
    ]);
  });
});
