import { checkCourse } from '../../src/integrations/check-content/check-course.ts';
import { formatProblems, refuseOnly, type Problem } from '../../src/integrations/check-content/problem.ts';
import type { CourseFiles } from '../../src/integrations/check-content/read-course.ts';

/** The tags of the small course: the lesson vocabulary and one tool. */
export const fixtureTags: ReadonlySet<string> = new Set(
  (
    'Topic Term Claim Cite Script Us Them Cases Case Compare Predict Choice Reveal Callout WorkedExample ' +
    'Question Talk SelfCheck YourCustomer AnchorCalculator'
  ).split(' '),
);

const question = (id: string, extra = ''): string => `- id: ${id}
  rev: 1
  topics: [ask-first]
  kind: one
${extra}  prompt: { zh: 你先说哪个数？, en: Which number do you say first? }
  options:
    - { id: whole, right: true, text: { zh: 整笔, en: The whole }, why: { zh: 先开口的数会留下来。, en: The first number stays. } }
    - { id: part, text: { zh: 一半, en: Half of it }, why: { zh: 对方会从一半再往下谈。, en: They will go down from half. } }
  explain: { zh: 先说整笔。, en: Say the whole first. }
`;

const says = `  talk: first-talk
  says: { zh: 下个月再说吧。, en: Let us talk next month. }
`;

/** A small course without a problem: one lesson, one lesson still to come, one page of a tool. */
export const goodCourse: CourseFiles = {
  'course.yaml': `name: { zh: 回款实战课, en: Paid in Full }
version: 0.1.0
modules:
  - id: negotiate
    title: { zh: 谈判, en: Negotiate }
    summary: { zh: 守住债权。, en: Hold the claim. }
    lessons:
      - id: overdue-call
        title: { zh: 逾期电话, en: The overdue call }
        minutes: 25
        tools: [anchor-calculator, price-of-delay]
      - id: still-to-come
        title: { zh: 还没写, en: Still to come }
        minutes: 25
        tools: []
`,
  'topics.yaml': `- id: ask-first
  lesson: overdue-call
  title: { zh: 先开口, en: Ask first }
- id: name-a-date
  lesson: overdue-call
  title: { zh: 定日期, en: Name a date }
- id: later-topic
  lesson: still-to-come
  title: { zh: 以后再讲, en: Taught later }
`,
  'glossary.yaml': `- id: batna
  zh: 底线替代方案
  en: best alternative
  note: { zh: 谈不成时怎么办。, en: What you do if there is no deal. }
`,
  'sources.yaml': `- id: course-reasoning
  kind: own
  authors: { zh: 本课程, en: This course }
  title: { zh: 我们自己的推算, en: Our own reasoning }
  finding: { zh: 推算过程写在正文里。, en: The working is in the text. }
  basis: derived
  confidence: medium
- id: petrowsky-2025
  kind: study
  authors: Petrowsky et al.
  year: 2025
  where: A journal
  url: https://doi.org/10.1016/j.obhdp.2025.104448
  sample: { zh: 90 项研究, en: 90 studies }
  finding: { zh: 先报价的一方结果较好。, en: Those who offer first do better. }
  basis: abstract
  confidence: high
  distance: far
`,
  'lessons/overdue-call/zh.mdx': `---
summary: 第一个电话怎么打。
goals:
  - 说出金额
  - 说出日期
  - 记下承诺
---

<Predict>

客户欠 20 万，你先说哪个数？

<Choice>整笔</Choice>
<Choice>一半</Choice>
<Reveal>往下读。</Reveal>
</Predict>

## 三条规则 {#rules}

<Topic id="ask-first" />

先说整笔。<Claim source="petrowsky-2025">先报价的一方结果较好</Claim>，<Term id="batna" />要写在纸上，**先写**再打电话。

<Topic id="name-a-date" />

<Claim source="course-reasoning" confidence="low">没有日期就没有承诺</Claim>。<Cite id="petrowsky-2025" />

<Script label="开口">
<Us>这笔 20 万，15:00 前能付多少？</Us>
<Them>下个月吧。</Them>
</Script>

### 两个例子 {#two-cases}

<Cases>
<Case title="钢材" trade="钢材">付了 1,234.5 元。</Case>
<Case title="超市" trade="零售">付了一半。</Case>
<Compare>都先问了日期。</Compare>
</Cases>

<AnchorCalculator />

<Question id="which-number" />

<Talk id="first-talk" />

<YourCustomer ask="note">写下你要说的数。</YourCustomer>

<SelfCheck />
`,
  'lessons/overdue-call/en.mdx': `---
summary: How to make the first call.
goals:
  - say the amount
  - say the date
  - write the promise down
---

<Predict>

A customer owes 200,000. Which number do you say first?

<Choice>The whole</Choice>
<Choice>Half</Choice>
<Reveal>Read on.</Reveal>
</Predict>

## Three rules {#rules}

<Topic id="ask-first" />

Say the whole first: <Claim source="petrowsky-2025">those who offer first do better</Claim>. Write your <Term id="batna" /> down.

<Topic id="name-a-date" />

<Claim source="course-reasoning" confidence="low">Without a date there is no promise</Claim>.<Cite id="petrowsky-2025" />

<Script label="Opening">
<Us>How much of the 200,000 can you pay by three o'clock?</Us>
<Them>Next month.</Them>
</Script>

### Two examples {#two-cases}

<Cases>
<Case title="Steel" trade="steel">Paid 1,234.50.</Case>
<Case title="Grocer" trade="retail">Paid half.</Case>
<Compare>Both were asked for a date.</Compare>
</Cases>

<AnchorCalculator />

<Question id="which-number" />

<Talk id="first-talk" />

<YourCustomer ask="note">Write the number you will say.</YourCustomer>

<SelfCheck />
`,
  'lessons/overdue-call/quiz.yaml': [
    question('which-number'),
    question('which-date'),
    question('which-words'),
    question('turn-one', says),
    question('turn-two', says),
  ].join(''),
  'tools/anchor-calculator/zh.mdx': `---
title: 锚定计算器
summary: 看开价怎样影响成交。
---

## 怎么用 {#how}

<AnchorCalculator />
`,
  'tools/anchor-calculator/en.mdx': `---
title: Anchor calculator
summary: See what an opening does to a settlement.
---

## How to use it {#how}

<AnchorCalculator />
`,
};

/** A change to one file: a new text, `null` to take it away, or pieces to replace. */
export type Patch = string | null | readonly (readonly [find: string, replace: string])[];

/** The small course with some files changed. A piece that is not there is a mistake of the test and throws. */
export const patchCourse = (patches: Readonly<Record<string, Patch>>): CourseFiles => {
  const files: Record<string, string> = { ...goodCourse };
  for (const [file, patch] of Object.entries(patches)) {
    if (patch === null) Reflect.deleteProperty(files, file);
    else if (typeof patch === 'string') files[file] = patch;
    else
      files[file] = patch.reduce(
        (text, [find, replace]) => replacePiece(file, text, find, replace),
        files[file] ?? '',
      );
  }
  return files;
};

const replacePiece = (file: string, text: string, find: string, replace: string): string => {
  if (!text.includes(find)) throw new Error(`"${find}" is not in ${file} of the small course.`);
  return text.replace(find, () => replace);
};

/** What the build says about the small course with some files changed; warnings left out. */
export const refuse = (patches: Readonly<Record<string, Patch>>): string =>
  formatProblems(listRefused(patches), '');

/** The same as a list. */
export const listRefused = (patches: Readonly<Record<string, Patch>>): Problem[] =>
  refuseOnly(checkCourse(patchCourse(patches), fixtureTags));
