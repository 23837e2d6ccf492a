import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { courseSchema } from '../../../src/schemas/course.ts';
import { glossarySchema, termSchema } from '../../../src/schemas/glossary.ts';
import { lessonFrontmatterSchema } from '../../../src/schemas/lesson.ts';
import { sourceSchema } from '../../../src/schemas/sources.ts';
import { toolPageSchema } from '../../../src/schemas/tool-page.ts';
import { topicSchema } from '../../../src/schemas/topics.ts';

const complain = (schema: z.ZodType, value: unknown): string =>
  schema
    .safeParse(value)
    .error?.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('\n') ?? 'nothing';

const both = (text: string) => ({ zh: `${text}（中文）`, en: text });
const term = { id: 'ask', zh: '要求', en: 'ask', note: both('What you request.') };
const source = {
  id: 'stewart-2009',
  kind: 'study',
  authors: 'Stewart',
  basis: 'abstract',
  confidence: 'high',
};
const law = {
  id: 'code',
  kind: 'statute',
  title: both('Code'),
  basis: 'read',
  confidence: 'high',
  asOf: '2026-11-21',
};
const lesson = { id: 'anchor-high', title: both('Anchoring'), minutes: 28, tools: [] };
const course = {
  name: both('Course'),
  version: '0.1.0',
  modules: [{ id: 'negotiate', title: both('Negotiate'), summary: both('Bargain.'), lessons: [lesson] }],
};

describe('the course', () => {
  it('is accepted when whole', () => {
    expect(complain(courseSchema, course)).toBe('nothing');
  });

  it('says which field has what, and what to write', () => {
    const spoilt = { ...lesson, minutes: 90, tool: [], title: { zh: '锚定' } };
    expect(
      complain(courseSchema, {
        ...course,
        version: 1,
        modules: [{ ...course.modules[0], lessons: [spoilt] }],
      }),
    ).toMatchInlineSnapshot(`
        "version: Expected a version, found 1. Write it as \`0.1.0\`.
        modules.0.lessons.0.title.en: The English text is missing. Write it under \`en\`.
        modules.0.lessons.0.minutes: A lesson of 90 minutes. Write a whole number from 5 to 60; most take 20 to 30.
        modules.0.lessons.0: Unknown key \`tool\`. Did you mean \`tools\`? In a lesson there can be: \`id\`, \`title\`, \`minutes\`, \`tools\`."
      `);
  });

  it('refuses a module that stands twice', () => {
    const [module] = course.modules;
    expect(complain(courseSchema, { ...course, modules: [module, module] })).toMatchInlineSnapshot(
      `"modules.1.id: A module \`negotiate\` stands above already. Give this one another id, or join the two."`,
    );
  });
});

describe('a topic', () => {
  it('needs an id that can stand in an address', () => {
    expect(
      complain(topicSchema, { id: 'Ask 20', lesson: 'anchor-high', title: both('Ask') }),
    ).toMatchInlineSnapshot(
      `"id: The id "Ask 20" cannot stand in an address. Use small letters, digits and single hyphens, as in \`first-call\`."`,
    );
  });
});

describe('a term', () => {
  it('is refused when Chinese search could not find it', () => {
    expect(complain(termSchema, { ...term, zh: '锚' })).toMatchInlineSnapshot(
      `"zh: The Chinese term "锚" has one character. Write a term of two or more."`,
    );
  });

  it('is printed once in each language and points only to terms of the glossary', () => {
    const other = { ...term, id: 'opening-ask', zh: '开价', see: ['target'] };
    expect(complain(glossarySchema, [term, other])).toMatchInlineSnapshot(`
      "1.en: "ask" is also the \`en\` of \`ask\`. Name one of them differently.
      1.see.0: There is no term \`target\` in this file. Correct it, or add the term."
    `);
  });
});

describe('a source', () => {
  it('is accepted with a name in one form or in two', () => {
    expect(complain(sourceSchema, source)).toBe('nothing');
    expect(complain(sourceSchema, { ...source, authors: { zh: '斯图尔特', en: 'Stewart' } })).toBe('nothing');
    expect(complain(sourceSchema, law)).toBe('nothing');
  });

  it('carries marks that go together', () => {
    expect(complain(sourceSchema, { ...source, basis: 'derived' })).toMatchInlineSnapshot(
      `"basis: Only our own work is derived. Let \`kind: own\` and \`basis: derived\` go together."`,
    );
    expect(complain(sourceSchema, { ...law, asOf: '2026-02-30', distance: 'near' })).toMatchInlineSnapshot(
      `
      "asOf: There is no day "2026-02-30". Write it as \`'2026-11-21'\`.
      distance: A law has a distance. Take it out; it is for studies and surveys."
    `,
    );
  });

  it('does not print a number from memory as if it were checked', () => {
    const recalled = { ...source, basis: 'recalled', finding: { zh: '约 70%', en: 'about 70%' } };
    expect(complain(sourceSchema, recalled)).toMatchInlineSnapshot(
      `"finding: The finding prints a number from memory. Add “未核对” and “not checked” to it, or leave the number out."`,
    );
    const honest = { zh: '约 70%（未核对）', en: 'about 70% (not checked)' };
    expect(complain(sourceSchema, { ...recalled, finding: honest })).toBe('nothing');
  });
});

describe('the head of a page', () => {
  it('says how many goals a lesson has, and which status there is', () => {
    expect(complain(lessonFrontmatterSchema, { summary: 'S', goals: ['One'], status: 'done' }))
      .toMatchInlineSnapshot(`
        "goals: There are too few goals: 1. Write at least 2.
        status: The status is "done". Write \`draft\`, or leave it out when the lesson is finished."
      `);
  });

  it('needs a summary on a tool’s page', () => {
    expect(complain(toolPageSchema, { title: 'Anchor calculator' })).toMatchInlineSnapshot(
      `"summary: There is no text for the summary. Write it."`,
    );
  });
});
