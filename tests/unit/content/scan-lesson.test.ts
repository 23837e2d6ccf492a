import { describe, expect, it } from 'vitest';
import { scanLesson } from '../../../src/domain/content/scan-lesson.ts';

const lesson = `---
summary: A <Topic id="not-a-topic" /> in the frontmatter is text
---

## Three rules {#rules}

<Topic id="ask-20-get-15" />
Ask <Claim source="a b" confidence="low">for **more** than you expect</Claim>, says <Term id="batna">the plan</Term>.<Cite id="c" />

{/* <Topic id="hidden" /> */}

\`<Topic id="in-code" />\`

\`\`\`
## Not a heading {#nor-this}
<Topic id="fenced" />
\`\`\`

### A \`code\` <Term id="floor" /> heading {#deeper}

<Cases>
<Case title="One > two" trade="steel">
Twenty cases.
</Case>
</Cases>

| not | prose |
| --- | --- |

<Question id="q-one" />
<Talk id="t-one" />
<SelfCheck />
`;

describe('scanLesson', () => {
  const scan = scanLesson(lesson);

  it('finds headings with their level, id and line', () => {
    expect(scan.headings).toEqual([
      { level: 2, id: 'rules', text: 'Three rules', line: 5 },
      { level: 3, id: 'deeper', text: 'A code heading', line: 19 },
    ]);
  });

  it('finds what the lesson names, and where', () => {
    expect(scan.topics).toEqual([{ id: 'ask-20-get-15', line: 7 }]);
    expect(scan.terms).toEqual([
      { id: 'batna', line: 8 },
      { id: 'floor', line: 19 },
    ]);
    expect(scan.claims).toEqual([{ sources: ['a', 'b'], confidence: 'low', line: 8 }]);
    expect(scan.cites).toEqual([{ id: 'c', line: 8 }]);
    expect(scan.sources).toEqual(['a', 'b', 'c']);
    expect(scan.questions).toEqual([{ id: 'q-one', line: 30 }]);
    expect(scan.talks).toEqual([{ id: 't-one', line: 31 }]);
    expect(scan.hasSelfCheck).toBe(true);
  });

  it('knows which tag stands in which', () => {
    const found = scan.tags.find(({ name }) => name === 'Case');
    expect(found).toMatchObject({ parent: 'Cases', attributes: { title: 'One > two', trade: 'steel' } });
    expect(lesson.slice(found?.inner.start, found?.inner.end).trim()).toBe('Twenty cases.');
  });

  it('leaves running prose only', () => {
    expect(
      scan.prose
        .replaceAll('\u0001', '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['Ask for **more** than you expect, says the plan.']);
  });

  it('keeps every place and line', () => {
    expect(scan.text).toHaveLength(lesson.length);
    expect(scan.prose).toHaveLength(lesson.length);
  });

  it('finds no fault in a sound lesson', () => {
    expect(scan.faults).toEqual([]);
  });

  it.each([
    ["import Quiz from './quiz.astro';", 'import', "import Quiz from './quiz.astro';"],
    ['export const a = 1;', 'import', 'export const a = 1;'],
    ['It costs {price} a day.', 'expression', '{price}'],
    ['Fewer than <5 days.', 'stray-angle', '<5'],
    ['<Claim source=petrowsky>open</Claim>', 'stray-angle', '<Claim'],
    ['<!-- a note -->', 'html-comment', '<!--'],
    ['<Callout kind="note">open', 'not-closed', 'Callout'],
    ['open</Callout>', 'not-opened', 'Callout'],
    ['<Cases><Case title="a"></Cases>', 'not-closed', 'Case'],
  ])('reports %s', (text, code, found) => {
    expect(scanLesson(`A line.\n\n${text}\n`).faults).toContainEqual({ code, found, line: 3 });
  });

  it('lets escaped characters and spaced signs be', () => {
    expect(scanLesson('Fewer \\{than\\} \\<5 or 3 < 5 days, 5 > 3.').faults).toEqual([]);
  });

  it('reads a lesson with Windows line ends as one with plain ones', () => {
    const { headings } = scanLesson('## One {#one}\r\n\r\n## Two {#two}\r\n');
    expect(headings.map(({ id, line }) => [id, line])).toEqual([
      ['one', 1],
      ['two', 3],
    ]);
  });
});
