import { describe, expect, it } from 'vitest';
import { listRefused, refuse } from '../support/course-fixture.ts';

const zh = 'lessons/overdue-call/zh.mdx';
const en = 'lessons/overdue-call/en.mdx';
const quiz = 'lessons/overdue-call/quiz.yaml';

const heading = (language: string, find: string, replace: string) => ({
  [language]: [[find, replace]] as const,
});

describe('a course', () => {
  it('without a mistake has no problem', () => {
    expect(listRefused({})).toEqual([]);
  });

  it('has all its problems listed at once, by file and line', () => {
    expect(
      refuse({
        [zh]: [
          ['id="batna"', 'id="batan"'],
          ['{#rules}', ''],
        ],
        [quiz]: [['topics: [ask-first]', 'topics: [ask-frist]']],
        'topics.yaml': [['lesson: still-to-come', 'lesson: still-to-came']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 3: \`which-number\`: No topic \`ask-frist\` in \`topics.yaml\`.
          Hint: did you mean \`ask-first\`? That file has: ask-first, name-a-date, later-topic.

      lessons/overdue-call/zh.mdx
        line 18: The heading “三条规则” has no id, so no link can point to it.
          Hint: write \`## 三条规则 {#your-id}\`, with the same id in both languages.
        line 22: No term \`batan\` in \`glossary.yaml\`.
          Hint: did you mean \`batna\`? That file has: batna.

      topics.yaml
        line 8: \`later-topic\`: No lesson \`still-to-came\` in \`course.yaml\`.
          Hint: did you mean \`still-to-come\`? That file has: overdue-call, still-to-come.

      4 problems in 3 files."
    `);
  });

  it('is refused when one of its files is missing, without a problem for every mention', () => {
    expect(refuse({ 'glossary.yaml': null })).toMatchInlineSnapshot(`
      "glossary.yaml
        There is no \`glossary.yaml\`.
          Hint: add it to the content folder; an empty list is written \`[]\`.

      1 problem in 1 file."
    `);
  });

  it('is refused for YAML that cannot be read, with the line', () => {
    expect(refuse({ 'glossary.yaml': [['en: best alternative', 'en: best: alternative']] }))
      .toMatchInlineSnapshot(`
      "glossary.yaml
        line 3: This is not valid YAML: bad indentation of a mapping entry.
          Hint: indent with spaces, the same for every key of one entry, and put a text that holds \`: \` or \` #\`, or begins with one of \`[ ] { } & * ! | > % @ "\`, between single quotes.

      1 problem in 1 file."
    `);
  });

  it('is refused when an id stands twice', () => {
    expect(
      refuse({
        'course.yaml': [['- id: still-to-come', '- id: overdue-call']],
        'topics.yaml': [
          ['- id: name-a-date', '- id: ask-first'],
          ['lesson: still-to-come', 'lesson: overdue-call'],
        ],
        [zh]: [['<Topic id="name-a-date" />', '']],
        [en]: [['<Topic id="name-a-date" />', '']],
      }),
    ).toMatchInlineSnapshot(`
      "course.yaml
        line 12: The id \`overdue-call\` stands in this file twice.
          Hint: give one of them another id, or take it out.

      lessons/overdue-call/en.mdx
        The topic \`later-topic\` is not marked here, though \`topics.yaml\` says that this lesson teaches it.
          Hint: put \`<Topic id="later-topic" />\` on a line of its own, right before the paragraph that teaches it.

      lessons/overdue-call/zh.mdx
        The topic \`later-topic\` is not marked here, though \`topics.yaml\` says that this lesson teaches it.
          Hint: put \`<Topic id="later-topic" />\` on a line of its own, right before the paragraph that teaches it.

      topics.yaml
        line 4: The id \`ask-first\` stands in this file twice.
          Hint: give one of them another id, or take it out.

      4 problems in 4 files."
    `);
  });

  it('is refused for a file nobody reads', () => {
    expect(refuse({ 'lessons/overdue-call/ch.mdx': '' })).toMatchInlineSnapshot(`
      "lessons/overdue-call/ch.mdx
        Nothing reads a file called \`ch.mdx\` here.
          Hint: rename it, or take it out. The files of this folder are: zh.mdx, en.mdx, quiz.yaml, scenario.yaml.

      1 problem in 1 file."
    `);
  });
});

describe('a lesson', () => {
  it('that `course.yaml` does not list is refused', () => {
    expect(
      refuse({
        'course.yaml': [['- id: overdue-call', '- id: overdue-calls']],
        'topics.yaml': [
          ['lesson: overdue-call', 'lesson: overdue-calls'],
          ['lesson: overdue-call\n', 'lesson: overdue-calls\n'],
        ],
        [zh]: [
          ['<Topic id="ask-first" />', ''],
          ['<Topic id="name-a-date" />', ''],
          ['<AnchorCalculator />', ''],
        ],
        [en]: [
          ['<Topic id="ask-first" />', ''],
          ['<Topic id="name-a-date" />', ''],
          ['<AnchorCalculator />', ''],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/zh.mdx
        No lesson \`overdue-call\` in \`course.yaml\`, so no page would lead here.
          Hint: did you mean \`overdue-calls\`? That file has: overdue-calls, still-to-come.

      1 problem in 1 file."
    `);
  });

  it('without its twin is refused', () => {
    expect(refuse({ [en]: null })).toMatchInlineSnapshot(`
      "lessons/overdue-call/zh.mdx
        There is no \`lessons/overdue-call/en.mdx\`: this text stands in Chinese alone.
          Hint: write it in English too, or say \`status: draft\` here until you have.

      1 problem in 1 file."
    `);
  });

  it('that is a draft needs neither twin nor all its parts, but is checked', () => {
    expect(
      refuse({
        [en]: null,
        [zh]: '---\nsummary: 第一个电话。\ngoals: [一, 二, 三]\nstatus: draft\n---\n\n## 规则 {#rules}\n\n<Term id="batan" />\n',
        [quiz]: null,
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/zh.mdx
        line 9: No term \`batan\` in \`glossary.yaml\`.
          Hint: did you mean \`batna\`? That file has: batna.

      1 problem in 1 file."
    `);
  });

  it('that is a draft in one language only is refused', () => {
    expect(refuse({ [en]: [['---\nsummary', '---\nstatus: draft\nsummary']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 1: This text is a draft, but \`lessons/overdue-call/zh.mdx\` is not, so it would be built without its twin.
          Hint: say \`status: draft\` in both, or in neither.

      1 problem in 1 file."
    `);
  });

  it('without frontmatter is refused', () => {
    expect(refuse({ [zh]: [['---\nsummary', '\nsummary']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/zh.mdx
        line 1: The file has no frontmatter.
          Hint: begin it with its keys between two lines of \`---\`, as the other pages do.

      1 problem in 1 file."
    `);
  });

  it('whose frontmatter lacks a key, or has one too many, is refused', () => {
    expect(
      refuse({
        [en]: [['summary: How to make the first call.\n', '']],
        [zh]: [
          ['summary: ', 'minutes: 20\nsummary: '],
          ['  - 说出日期\n  - 记下承诺\n', ''],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 2: \`summary\`: There is no text for the summary.
          Hint: write it.

      lessons/overdue-call/zh.mdx
        line 2: Unknown key \`minutes\`.
          Hint: in the head of a lesson there can be: \`summary\`, \`goals\`, \`status\`.
        line 4: \`goals\`: There are too few goals: 1.
          Hint: write at least 2.

      3 problems in 2 files."
    `);
  });

  it('without a part that every lesson has is refused', () => {
    expect(
      refuse({
        [zh]: [['<SelfCheck />', '']],
        [en]: [['<SelfCheck />', '']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        The lesson has no \`<SelfCheck>\`.
          Hint: put \`<SelfCheck />\` near the end; it asks the questions of \`quiz.yaml\`.

      lessons/overdue-call/zh.mdx
        The lesson has no \`<SelfCheck>\`.
          Hint: put \`<SelfCheck />\` near the end; it asks the questions of \`quiz.yaml\`.

      2 problems in 2 files."
    `);
  });

  it('that imports something is refused', () => {
    expect(refuse({ [en]: [['## Three', "import Quiz from '../quiz.astro';\n\n## Three"]] }))
      .toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 18: \`import Quiz from '../quiz.astro';\` is code, and a lesson imports and exports nothing.
          Hint: take the line out; every tag of the lesson guide is found by its name.

      1 problem in 1 file."
    `);
  });

  it('with signs that MDX takes for code is refused', () => {
    expect(
      refuse({
        [en]: [
          ['Say the whole first', 'Owed <5 days at {rate} <!-- check --> say the whole'],
          ['Read on.</Reveal>', 'Read on.'],
          ['Paid half.', 'Paid</em> half.'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 15: \`<Reveal>\` is never closed.
          Hint: add \`</Reveal>\`, or write \`<Reveal />\` if nothing stands in it.
        line 22: \`<5\` begins no tag that can be read.
          Hint: write \`\\<5\` to show the sign.
        line 22: \`{rate}\` is read as code, since MDX runs what stands between braces.
          Hint: write \`\\{rate\\}\` to show the braces, or take them out.
        line 22: \`<!--\` does not begin a comment in MDX.
          Hint: write \`{/* a note */}\`.
        line 37: \`</em>\` closes a tag that was not opened.
          Hint: add \`<em>\` before it, or take it out.

      5 problems in 1 file."
    `);
  });

  it('with a tag nobody knows, or one that lacks something, is refused', () => {
    expect(
      refuse({
        [zh]: [
          ['trade="钢材"', ''],
          ['ask="note"', 'ask="notes"'],
          ['<AnchorCalculator />', '<AnchorCalulator />'],
        ],
        [en]: [
          ['trade="steel"', ''],
          ['ask="note"', 'ask="notes"'],
          ['<AnchorCalculator />', '<AnchorCalulator />'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        \`course.yaml\` lists the tool \`anchor-calculator\` for this lesson, but it is not in the text.
          Hint: put \`<AnchorCalculator />\` where the reader should try it, or take it off the list.
        line 36: \`<Case>\` has no \`trade\`.
          Hint: write \`<Case trade="…">\`.
        line 41: No tag \`<AnchorCalulator>\` in the lesson vocabulary.
          Hint: did you mean \`AnchorCalculator\`? The tags are: Topic, Term, Cite, Claim, Script, Us, Them, Cases, Case, Compare, Predict, Choice and 8 more.
        line 47: \`ask="notes"\` means nothing to \`<YourCustomer>\`.
          Hint: did you mean \`note\`? It may be: note, claim, capacity, cause, evidence, counterpart.

      lessons/overdue-call/zh.mdx
        \`course.yaml\` lists the tool \`anchor-calculator\` for this lesson, but it is not in the text.
          Hint: put \`<AnchorCalculator />\` where the reader should try it, or take it off the list.
        line 36: \`<Case>\` has no \`trade\`.
          Hint: write \`<Case trade="…">\`.
        line 41: No tag \`<AnchorCalulator>\` in the lesson vocabulary.
          Hint: did you mean \`AnchorCalculator\`? The tags are: Topic, Term, Cite, Claim, Script, Us, Them, Cases, Case, Compare, Predict, Choice and 8 more.
        line 47: \`ask="notes"\` means nothing to \`<YourCustomer>\`.
          Hint: did you mean \`note\`? It may be: note, claim, capacity, cause, evidence, counterpart.

      8 problems in 2 files."
    `);
  });

  it('with a line spoken outside of a script is refused', () => {
    expect(refuse({ [en]: [['<SelfCheck />', '<Us>Pay today.</Us>\n\n<SelfCheck />']] }))
      .toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 49: \`<Us>\` stands outside of \`<Script>\`.
          Hint: put it between \`<Script>\` and \`</Script>\`.

      1 problem in 1 file."
    `);
  });

  it('whose cases cannot be compared is refused', () => {
    expect(
      refuse({
        [zh]: [['<Compare>都先问了日期。</Compare>', '']],
        [en]: [
          ['<Compare>Both were asked for a date.</Compare>', ''],
          ['trade="retail"', 'trade="steel"'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 35: This \`<Cases>\` has 2 \`<Case>\` and 0 \`<Compare>\`.
          Hint: give it two cases, then one \`<Compare>\` that says what they have in common and where they differ.

      lessons/overdue-call/zh.mdx
        line 35: This \`<Cases>\` has 2 \`<Case>\` and 0 \`<Compare>\`.
          Hint: give it two cases, then one \`<Compare>\` that says what they have in common and where they differ.

      2 problems in 2 files."
    `);
    expect(refuse({ [en]: [['trade="retail"', 'trade="steel"']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 35: Both cases are from one industry, “steel”.
          Hint: take the second from another industry, so that the rule shows and not the trade.

      1 problem in 1 file."
    `);
  });

  it('whose prediction has nothing to choose from is refused', () => {
    expect(refuse({ [zh]: [['<Choice>一半</Choice>', '']], [en]: [['<Choice>Half</Choice>', '']] }))
      .toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 9: This \`<Predict>\` has 1 \`<Choice>\` and 1 \`<Reveal>\`.
          Hint: give it two to four choices and one reveal.

      lessons/overdue-call/zh.mdx
        line 9: This \`<Predict>\` has 1 \`<Choice>\` and 1 \`<Reveal>\`.
          Hint: give it two to four choices and one reveal.

      2 problems in 2 files."
    `);
  });
});

describe('headings', () => {
  it('without an id are refused', () => {
    expect(refuse(heading(zh, ' {#two-cases}', ''))).toMatchInlineSnapshot(`
      "lessons/overdue-call/zh.mdx
        line 33: The heading “两个例子” has no id, so no link can point to it.
          Hint: write \`### 两个例子 {#your-id}\`, with the same id in both languages.

      1 problem in 1 file."
    `);
  });

  it('with an id that is taken are refused', () => {
    expect(refuse({ [zh]: [['{#two-cases}', '{#rules}']], [en]: [['{#two-cases}', '{#rules}']] }))
      .toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 33: The id \`rules\` of the heading “Two examples” is also the id of the heading on line 18, so a link would find the wrong one.
          Hint: give the heading another id, in both languages.

      lessons/overdue-call/zh.mdx
        line 33: The id \`rules\` of the heading “两个例子” is also the id of the heading on line 18, so a link would find the wrong one.
          Hint: give the heading another id, in both languages.

      2 problems in 2 files."
    `);
    expect(refuse({ [zh]: [['{#rules}', '{#ask-first}']], [en]: [['{#rules}', '{#ask-first}']] }))
      .toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 18: The id \`ask-first\` of the heading “Three rules” is also the id of the topic on line 20, so a link would find the wrong one.
          Hint: give the heading another id, in both languages.

      lessons/overdue-call/zh.mdx
        line 18: The id \`ask-first\` of the heading “三条规则” is also the id of the topic on line 20, so a link would find the wrong one.
          Hint: give the heading another id, in both languages.

      2 problems in 2 files."
    `);
  });

  it('with an id or a level that a lesson does not have are refused', () => {
    expect(
      refuse({
        [zh]: [
          ['{#rules}', '{#Rules}'],
          ['### 两个', '#### 两个'],
        ],
        [en]: [
          ['{#rules}', '{#Rules}'],
          ['### Two', '#### Two'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 18: The id \`Rules\` of the heading “Three rules” is not in kebab-case.
          Hint: use small letters, digits and hyphens: \`three-rules\`.
        line 33: The heading “Two examples” has level 4; a lesson has levels 2 and 3.
          Hint: write \`### Two examples {#two-cases}\`.

      lessons/overdue-call/zh.mdx
        line 18: The id \`Rules\` of the heading “三条规则” is not in kebab-case.
          Hint: use small letters, digits and hyphens: \`three-rules\`.
        line 33: The heading “两个例子” has level 4; a lesson has levels 2 and 3.
          Hint: write \`### 两个例子 {#two-cases}\`.

      4 problems in 2 files."
    `);
  });

  it('whose ids differ between the languages are refused', () => {
    expect(refuse(heading(en, '{#two-cases}', '{#examples}'))).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 33: The heading \`examples\` (“Two examples”) has no twin in \`lessons/overdue-call/zh.mdx\`.
          Hint: add \`### … {#examples}\` there in Chinese, or give both the same id.

      lessons/overdue-call/zh.mdx
        line 33: The heading \`two-cases\` (“两个例子”) has no twin in \`lessons/overdue-call/en.mdx\`.
          Hint: add \`### … {#two-cases}\` there in English, or give both the same id.

      2 problems in 2 files."
    `);
  });

  it('whose levels differ between the languages are refused', () => {
    expect(refuse(heading(en, '### Two', '## Two'))).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 33: The heading \`two-cases\` has level 2 here and level 3 in \`lessons/overdue-call/zh.mdx\`.
          Hint: give both the same level.

      1 problem in 1 file."
    `);
  });

  it('whose order differs between the languages are refused', () => {
    expect(
      refuse({
        [en]: [
          ['## Three rules {#rules}', '## Two examples {#two-cases}'],
          ['### Two examples {#two-cases}', '## Three rules {#rules}'],
        ],
        [zh]: [['### 两', '## 两']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 18: Heading 1 is \`two-cases\` here and \`rules\` in \`lessons/overdue-call/zh.mdx\`.
          Hint: bring both into the same order; there it is: rules, two-cases.

      1 problem in 1 file."
    `);
  });
});

describe('terms and sources', () => {
  it('that say too little, or point to nothing, are refused', () => {
    expect(
      refuse({
        'glossary.yaml': [
          [
            'note: { zh: 谈不成时怎么办。, en: What you do if there is no deal. }',
            'note: { zh: 谈不成时怎么办。 }\n  sources: [petrowski-2025]',
          ],
        ],
        'sources.yaml': [
          ['confidence: high', 'confidence: hihg'],
          ['  basis: abstract\n', ''],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "glossary.yaml
        line 4: \`batna\`, \`note.en\`: The English text is missing.
          Hint: write it under \`en\`.
        line 5: \`batna\`: No source \`petrowski-2025\` in \`sources.yaml\`.
          Hint: did you mean \`petrowsky-2025\`? That file has: course-reasoning, petrowsky-2025.

      sources.yaml
        line 8: \`petrowsky-2025\`, \`basis\`: There is nothing for the basis.
          Hint: write one of \`read\`, \`abstract\`, \`secondary\`, \`recalled\`, \`derived\`.
        line 16: \`petrowsky-2025\`, \`confidence\`: Found "hihg" for the confidence.
          Hint: write one of \`high\`, \`medium\`, \`low\`.

      4 problems in 2 files."
    `);
    expect(refuse({ 'glossary.yaml': [['note:', 'see: [anchor]\n  note:']] })).toMatchInlineSnapshot(`
      "glossary.yaml
        line 4: \`batna\`, \`see\`: There is no term \`anchor\` in this file.
          Hint: correct it, or add the term.

      1 problem in 1 file."
    `);
  });
});

describe('the page of a tool', () => {
  it('is checked as a lesson is', () => {
    expect(
      refuse({
        'tools/anchor-calculator/zh.mdx': [
          ['title: 锚定计算器\n', ''],
          ['{#how}', '{#use}'],
          ['<AnchorCalculator />', '<Term id="anchor" />,见上文'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "tools/anchor-calculator/en.mdx
        line 6: The heading \`how\` (“How to use it”) has no twin in \`tools/anchor-calculator/zh.mdx\`.
          Hint: add \`## … {#how}\` there in Chinese, or give both the same id.
        line 8: Widget 1 is \`<AnchorCalculator>\` here; in \`tools/anchor-calculator/zh.mdx\` there is none.
          Hint: tell the same story in both languages, with the same widgets in the same order.

      tools/anchor-calculator/zh.mdx
        line 2: \`title\`: There is no text for the title.
          Hint: write it.
        line 5: The heading \`use\` (“怎么用”) has no twin in \`tools/anchor-calculator/en.mdx\`.
          Hint: add \`## … {#use}\` there in English, or give both the same id.
        line 7: No term \`anchor\` in \`glossary.yaml\`.
          Hint: add it there, with its Chinese, its English and a note. That file has: batna.
        line 7: \`,见上文\` has \`,\`, but Chinese text uses full-width marks and curly quotes.
          Hint: write \`，见上文\`.

      6 problems in 2 files."
    `);
    expect(refuse({ 'tools/anchor-calculator/en.mdx': null })).toMatchInlineSnapshot(`
      "tools/anchor-calculator/zh.mdx
        There is no \`tools/anchor-calculator/en.mdx\`: this text stands in Chinese alone.
          Hint: write it in English too.

      1 problem in 1 file."
    `);
  });
});

describe('topics', () => {
  it('missing in one language are refused', () => {
    expect(refuse({ [en]: [['<Topic id="name-a-date" />', '']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        The topic \`name-a-date\` is not marked here, though \`topics.yaml\` says that this lesson teaches it.
          Hint: put \`<Topic id="name-a-date" />\` on a line of its own, right before the paragraph that teaches it.

      1 problem in 1 file."
    `);
  });

  it('marked twice are refused', () => {
    expect(refuse({ [en]: [['<AnchorCalculator />', '<Topic id="ask-first" />\n\n<AnchorCalculator />']] }))
      .toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 41: The topic \`ask-first\` is marked a second time; its link can lead to one place only.
          Hint: keep the mark where the idea is taught (the first is on line 20) and take the other out.

      1 problem in 1 file."
    `);
  });

  it('marked in a lesson they do not belong to are refused', () => {
    expect(refuse({ [en]: [['<AnchorCalculator />', '<Topic id="later-topic" />\n\n<AnchorCalculator />']] }))
      .toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 41: The topic \`later-topic\` belongs to the lesson \`still-to-come\`.
          Hint: mention it with a link to that lesson, or change its \`lesson\` in \`topics.yaml\`. The topics of this lesson: ask-first, name-a-date.

      1 problem in 1 file."
    `);
  });

  it('that nobody knows are refused', () => {
    expect(refuse({ [en]: [['id="name-a-date"', 'id="name-date"']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        The topic \`name-a-date\` is not marked here, though \`topics.yaml\` says that this lesson teaches it.
          Hint: put \`<Topic id="name-a-date" />\` on a line of its own, right before the paragraph that teaches it.
        line 24: No topic \`name-date\` in \`topics.yaml\`.
          Hint: did you mean \`name-a-date\`? The topics of this lesson are: ask-first, name-a-date.

      2 problems in 1 file."
    `);
  });
});

describe('claims', () => {
  it('without a source are refused', () => {
    expect(refuse({ [en]: [['<Claim source="petrowsky-2025">', '<Claim>']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 22: This claim names no source, so a reader cannot tell what it rests on.
          Hint: write \`<Claim source="…">\` with an id of \`sources.yaml\`; our own arithmetic or judgement is \`course-reasoning\`.

      1 problem in 1 file."
    `);
  });

  it('with a source nobody knows are refused', () => {
    expect(
      refuse({
        [en]: [
          ['<Claim source="petrowsky-2025">', '<Claim source="petrowsky-2052">'],
          ['<Cite id="petrowsky-2025" />', '<Cite id="nobody" />'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 22: No source \`petrowsky-2052\` in \`sources.yaml\`.
          Hint: did you mean \`petrowsky-2025\`? That file has: course-reasoning, petrowsky-2025.
        line 26: No source \`nobody\` in \`sources.yaml\`.
          Hint: add the work there with its marks, or name one that is there. That file has: course-reasoning, petrowsky-2025.

      2 problems in 1 file."
    `);
  });

  it('that raise the mark of their source are refused', () => {
    expect(refuse({ [en]: [['confidence="low"', 'confidence="high"']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 26: This claim says \`confidence="high"\`, but \`course-reasoning\` in \`sources.yaml\` has \`medium\`: a claim may lower its source's mark, never raise it.
          Hint: take \`confidence\` out, or write \`low\` or \`medium\`.

      1 problem in 1 file."
    `);
  });

  it('that rest on several works are bound by the least sure of them', () => {
    expect(
      refuse({
        [en]: [['source="petrowsky-2025"', 'source="petrowsky-2025 course-reasoning" confidence="high"']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 22: This claim says \`confidence="high"\`, but \`course-reasoning\` in \`sources.yaml\` has \`medium\`: a claim may lower its source's mark, never raise it.
          Hint: take \`confidence\` out, or write \`low\` or \`medium\`.

      1 problem in 1 file."
    `);
  });
});

describe('tools', () => {
  it('that exist and are listed, but not in the text, are refused', () => {
    expect(refuse({ [zh]: [['<AnchorCalculator />', '']], [en]: [['<AnchorCalculator />', '']] }))
      .toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        \`course.yaml\` lists the tool \`anchor-calculator\` for this lesson, but it is not in the text.
          Hint: put \`<AnchorCalculator />\` where the reader should try it, or take it off the list.

      lessons/overdue-call/zh.mdx
        \`course.yaml\` lists the tool \`anchor-calculator\` for this lesson, but it is not in the text.
          Hint: put \`<AnchorCalculator />\` where the reader should try it, or take it off the list.

      2 problems in 2 files."
    `);
  });

  it('in the text that are not listed are refused', () => {
    expect(
      refuse({
        'course.yaml': [
          ['tools: []', 'tools: [anchor-calculator]'],
          ['tools: [anchor-calculator, price-of-delay]', 'tools: [price-of-delay]'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 41: The tool \`anchor-calculator\` stands here, but \`course.yaml\` does not list it for this lesson.
          Hint: write \`tools: [price-of-delay, anchor-calculator]\` there, or take \`<AnchorCalculator />\` out.

      lessons/overdue-call/zh.mdx
        line 41: The tool \`anchor-calculator\` stands here, but \`course.yaml\` does not list it for this lesson.
          Hint: write \`tools: [price-of-delay, anchor-calculator]\` there, or take \`<AnchorCalculator />\` out.

      2 problems in 2 files."
    `);
  });
});

describe('widgets', () => {
  it('in another order than in the other language are refused', () => {
    expect(
      refuse({
        [en]: [
          ['<AnchorCalculator />', '<X />'],
          ['<Question id="which-number" />', '<AnchorCalculator />'],
          ['<X />', '<Question id="which-number" />'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 41: Widget 10 is \`<Question id="which-number">\` here; in \`lessons/overdue-call/zh.mdx\` it is \`<AnchorCalculator>\` (line 41).
          Hint: tell the same story in both languages, with the same widgets in the same order.

      1 problem in 1 file."
    `);
  });

  it('in one language alone are refused', () => {
    expect(refuse({ [en]: [['<Question id="which-number" />', '']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 45: Widget 11 is \`<Talk id="first-talk">\` here; in \`lessons/overdue-call/zh.mdx\` it is \`<Question id="which-number">\` (line 43).
          Hint: tell the same story in both languages, with the same widgets in the same order.

      1 problem in 1 file."
    `);
  });
});

describe('questions', () => {
  it('without a file, or too few of them, are refused', () => {
    expect(refuse({ [quiz]: null })).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        The lesson has no \`quiz.yaml\`.
          Hint: add it, with at least 5 questions in both languages.

      1 problem in 1 file."
    `);
    expect(refuse({ [quiz]: '[]' })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 43: No question \`which-number\` in \`lessons/overdue-call/quiz.yaml\`.
          Hint: This file has none.
        line 45: No question in \`lessons/overdue-call/quiz.yaml\` belongs to the talk \`first-talk\`.
          Hint: chain two to four questions with \`talk: first-talk\`.

      lessons/overdue-call/quiz.yaml
        The lesson has 0 questions.
          Hint: write at least 5, most of them decisions in a scene.

      lessons/overdue-call/zh.mdx
        line 43: No question \`which-number\` in \`lessons/overdue-call/quiz.yaml\`.
          Hint: This file has none.
        line 45: No question in \`lessons/overdue-call/quiz.yaml\` belongs to the talk \`first-talk\`.
          Hint: chain two to four questions with \`talk: first-talk\`.

      5 problems in 3 files."
    `);
  });

  it('without a right answer are refused', () => {
    expect(refuse({ [quiz]: [['right: true, ', '']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 6: \`which-number\`, \`options\`: No option is right.
          Hint: put \`right: true\` into the one that is.

      1 problem in 1 file."
    `);
  });

  it('without feedback on an option are refused, and the missing key is told in the same breath', () => {
    expect(
      refuse({
        [quiz]: [
          [
            'right: true, text: { zh: 整笔, en: The whole }, why: { zh: 先开口的数会留下来。, en: The first number stays. } }',
            'text: { zh: 整笔, en: The whole } }',
          ],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 6: \`which-number\`, \`options\`: No option is right.
          Hint: put \`right: true\` into the one that is.
        line 7: \`which-number\`, \`options.whole.why\`: There is nothing here.
          Hint: write a text with \`zh\`, \`en\`.

      2 problems in 1 file."
    `);
  });

  it('without a text in one language are refused', () => {
    expect(
      refuse({
        [quiz]: [
          [
            'prompt: { zh: 你先说哪个数？, en: Which number do you say first? }',
            'prompt: { zh: 你先说哪个数？ }',
          ],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 5: \`which-number\`, \`prompt.en\`: The English text is missing.
          Hint: write it under \`en\`.

      1 problem in 1 file."
    `);
  });

  it('with a key nobody knows are refused', () => {
    expect(refuse({ [quiz]: [['  explain:', '  explian:']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 1: \`which-number\`, \`explain\`: There is nothing here.
          Hint: write a text with \`zh\`, \`en\`.
        line 1: \`which-number\`: Unknown key \`explian\`.
          Hint: did you mean \`explain\`? In a question of kind \`one\` there can be: \`id\`, \`rev\`, \`topics\`, \`scene\`, \`prompt\`, \`hints\`, \`explain\`, \`kind\`, \`options\`, \`talk\`, \`says\`.

      2 problems in 1 file."
    `);
  });

  it('with an id that is taken are refused', () => {
    expect(refuse({ [quiz]: [['- id: which-date', '- id: which-number']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 10: The id \`which-number\` is taken: questions 1 and 2 have it, and answers are kept by id.
          Hint: give the later one an id of its own.

      1 problem in 1 file."
    `);
  });

  it('about a topic nobody knows are refused', () => {
    expect(refuse({ [quiz]: [['topics: [ask-first]', 'topics: [ask-fist]']] })).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 3: \`which-number\`: No topic \`ask-fist\` in \`topics.yaml\`.
          Hint: did you mean \`ask-first\`? That file has: ask-first, name-a-date, later-topic.

      1 problem in 1 file."
    `);
  });

  it('named in the text, but not there, are refused', () => {
    expect(
      refuse({
        [zh]: [['<Question id="which-number" />', '<Question id="which-numbr" />']],
        [en]: [['<Question id="which-number" />', '<Question id="turn-one" />']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 43: The question \`turn-one\` is a turn of the talk \`first-talk\`.
          Hint: write \`<Talk id="first-talk" />\` instead.
        line 43: Widget 11 is \`<Question id="turn-one">\` here; in \`lessons/overdue-call/zh.mdx\` it is \`<Question id="which-numbr">\` (line 43).
          Hint: tell the same story in both languages, with the same widgets in the same order.

      lessons/overdue-call/zh.mdx
        line 43: No question \`which-numbr\` in \`lessons/overdue-call/quiz.yaml\`.
          Hint: did you mean \`which-number\`? This file has: which-number, which-date, which-words.

      3 problems in 2 files."
    `);
  });

  it('asked twice are refused', () => {
    const twice = [['<SelfCheck />', '<Question id="which-number" />\n\n<SelfCheck />']] as const;
    expect(refuse({ [zh]: twice, [en]: twice })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 49: \`which-number\` is asked a second time in this lesson.
          Hint: keep it in one place, so that its link leads there.

      lessons/overdue-call/zh.mdx
        line 49: \`which-number\` is asked a second time in this lesson.
          Hint: keep it in one place, so that its link leads there.

      2 problems in 2 files."
    `);
  });

  it('that leave nothing to the self-check are refused', () => {
    const all = [
      ['<SelfCheck />', '<Question id="which-date" />\n\n<Question id="which-words" />\n\n<SelfCheck />'],
    ] as const;
    expect(refuse({ [zh]: all, [en]: all })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        \`<SelfCheck />\` has nothing to ask: every question stands in the text already.
          Hint: leave some of these to it: which-number, which-date, which-words.

      lessons/overdue-call/zh.mdx
        \`<SelfCheck />\` has nothing to ask: every question stands in the text already.
          Hint: leave some of these to it: which-number, which-date, which-words.

      2 problems in 2 files."
    `);
  });
});

describe('talks', () => {
  it('in the text without questions are refused', () => {
    expect(
      refuse({
        [zh]: [['<Talk id="first-talk" />', '<Talk id="frist-talk" />']],
        [en]: [['<Talk id="first-talk" />', '<Talk id="frist-talk" />']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        The talk \`first-talk\` of \`lessons/overdue-call/quiz.yaml\` is not in the text, so nobody is asked its questions.
          Hint: put \`<Talk id="first-talk" />\` where it should take place.
        line 45: No question in \`lessons/overdue-call/quiz.yaml\` belongs to the talk \`frist-talk\`.
          Hint: did you mean \`first-talk\`? The talks of this file are: first-talk.

      lessons/overdue-call/zh.mdx
        The talk \`first-talk\` of \`lessons/overdue-call/quiz.yaml\` is not in the text, so nobody is asked its questions.
          Hint: put \`<Talk id="first-talk" />\` where it should take place.
        line 45: No question in \`lessons/overdue-call/quiz.yaml\` belongs to the talk \`frist-talk\`.
          Hint: did you mean \`first-talk\`? The talks of this file are: first-talk.

      4 problems in 2 files."
    `);
  });

  it('of a single turn are refused', () => {
    expect(
      refuse({
        [quiz]: [['  talk: first-talk\n  says: { zh: 下个月再说吧。, en: Let us talk next month. }\n', '']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 41: The talk \`first-talk\` has 1 turn.
          Hint: chain two to four questions with \`talk: first-talk\`.

      1 problem in 1 file."
    `);
  });
});

describe('Chinese text', () => {
  it('with half-width marks or straight quotes is refused, in lessons and in data', () => {
    expect(
      refuse({
        [zh]: [
          ['先说整笔。', '先说整笔,再说"日期"。'],
          ['title="钢材"', 'title="钢材(大额)"'],
          ['第一个电话怎么打。', '第一个电话怎么打?'],
        ],
        [quiz]: [['zh: 先说整笔。', 'zh: 先说「整笔」。']],
        'topics.yaml': [['zh: 先开口', 'zh: 先开口:说数']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/quiz.yaml
        line 9: \`先说「整笔」。\` has \`「\` and \`」\`, but Chinese text uses full-width marks and curly quotes.
          Hint: write \`先说“整笔”。\`.

      lessons/overdue-call/zh.mdx
        line 2: \`个电话怎么打?\` has \`?\`, but Chinese text uses full-width marks and curly quotes.
          Hint: write \`个电话怎么打？\`.
        line 22: \`先说整笔,再说"日期"。\` has \`,\` and \`"\`, but Chinese text uses full-width marks and curly quotes.
          Hint: write \`先说整笔，再说“日期”。\`.
        line 36: \`钢材(大额)\` has \`(\` and \`)\`, but Chinese text uses full-width marks and curly quotes.
          Hint: write \`钢材（大额）\`.

      topics.yaml
        line 3: \`先开口:说数\` has \`:\`, but Chinese text uses full-width marks and curly quotes.
          Hint: write \`先开口：说数\`.

      5 problems in 3 files."
    `);
  });
});

describe('bold', () => {
  it('that stays stars is refused', () => {
    expect(
      refuse({
        [zh]: [
          ['**先写**再打电话', '**先写。**再打电话'],
          ['都先问了日期。', '**都先问了日期'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/zh.mdx
        line 22: The stars in \`要写在纸上，**先写。**再打电话。\` stay stars: bold has to be closed, and cannot begin or end with a punctuation mark beside a letter.
          Hint: write \`要写在纸上，**先写**。再打电话。\`, or \`<strong>…</strong>\`.
        line 38: The stars in \`**都先问了日期\` stay stars: bold has to be closed, and cannot begin or end with a punctuation mark beside a letter.
          Hint: put the punctuation outside of the stars, \`**粗体**。后文\`, or write \`<strong>…</strong>\`.

      2 problems in 1 file."
    `);
  });
});
