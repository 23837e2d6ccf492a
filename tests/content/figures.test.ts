import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { figureLabels, isFigureId } from '../../src/domain/content/figure-labels.ts';
import { checkCourse } from '../../src/integrations/check-content/check-course.ts';
import { formatProblems, refuseOnly } from '../../src/integrations/check-content/problem.ts';
import { fixtureTags, patchCourse, type Patch } from '../support/course-fixture.ts';
import { courseFiles, projectRoot } from '../support/real-course.ts';

const zh = 'lessons/overdue-call/zh.mdx';
const en = 'lessons/overdue-call/en.mdx';
const list = 'figures.yaml';
const figure = `- id: concession-ladder
  caption: { zh: 三步，每步有价。, en: 'Three steps, each with its price.' }
  inWords: { zh: 阶梯图，从 30 到 18。, en: 'A stair from 30 down to 18.' }
  labels:
${figureLabels['concession-ladder'].map((name) => `    ${name}: { zh: 文字, en: words }\n`).join('')}`;
const inBoth = (id: string) => ({
  [zh]: [['<AnchorCalculator />', `<AnchorCalculator />\n\n<Figure id="${id}" />`]] as const,
  [en]: [['<AnchorCalculator />', `<AnchorCalculator />\n\n<Figure id="${id}" />`]] as const,
});
const tags = new Set([...fixtureTags, 'Figure']);
const refuse = (patches: Readonly<Record<string, Patch>>): string =>
  formatProblems(refuseOnly(checkCourse(patchCourse(patches), tags)), '');

describe('a figure', () => {
  it('with all its words stands in a lesson, and a course needs none', () => {
    expect(refuse({ ...inBoth('concession-ladder'), [list]: figure })).toBe('0 problems in 0 files.');
    expect(refuse({})).toBe('0 problems in 0 files.');
  });

  it('that nobody knows is refused, with those that are there', () => {
    expect(refuse({ ...inBoth('concesion-ladder'), [list]: figure })).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 43: No figure \`concesion-ladder\` in \`figures.yaml\`.
          Hint: did you mean \`concession-ladder\`? That file has: concession-ladder.

      lessons/overdue-call/zh.mdx
        line 43: No figure \`concesion-ladder\` in \`figures.yaml\`.
          Hint: did you mean \`concession-ladder\`? That file has: concession-ladder.

      2 problems in 2 files."
    `);
    expect(refuse(inBoth('concession-ladder'))).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 43: No figure \`concession-ladder\` in \`figures.yaml\`.
          Hint: add its words there in both languages, or name one that is there.

      lessons/overdue-call/zh.mdx
        line 43: No figure \`concession-ladder\` in \`figures.yaml\`.
          Hint: add its words there in both languages, or name one that is there.

      2 problems in 2 files."
    `);
  });

  it('without an id is refused', () => {
    expect(
      refuse({
        [zh]: [['<SelfCheck />', '<Figure />\n\n<SelfCheck />']],
        [en]: [['<SelfCheck />', '<Figure />\n\n<SelfCheck />']],
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 49: \`<Figure>\` has no \`id\`.
          Hint: write \`<Figure id="…">\`.

      lessons/overdue-call/zh.mdx
        line 49: \`<Figure>\` has no \`id\`.
          Hint: write \`<Figure id="…">\`.

      2 problems in 2 files."
    `);
  });

  it('in one language of a lesson alone is refused', () => {
    expect(
      refuse({
        [zh]: [['<SelfCheck />', '<Figure id="concession-ladder" />\n\n<SelfCheck />']],
        [list]: figure,
      }),
    ).toMatchInlineSnapshot(`
      "lessons/overdue-call/en.mdx
        line 49: Widget 14 is \`<SelfCheck>\` here; in \`lessons/overdue-call/zh.mdx\` it is \`<Figure id="concession-ladder">\` (line 49).
          Hint: tell the same story in both languages, with the same widgets in the same order.

      1 problem in 1 file."
    `);
  });

  it('that lacks a language is refused', () => {
    expect(
      refuse({
        [list]: figure
          .replace(", en: 'A stair from 30 down to 18.'", '')
          .replace('stop: { zh: 文字, en: words }', 'stop: { en: words }'),
      }),
    ).toMatchInlineSnapshot(`
      "figures.yaml
        line 3: \`concession-ladder\`, \`inWords.en\`: The English text is missing.
          Hint: write it under \`en\`.
        line 10: \`concession-ladder\`, \`labels.stop.zh\`: The Chinese text is missing.
          Hint: write it under \`zh\`.

      2 problems in 1 file."
    `);
  });

  it('that lacks a label, or has one its drawing knows nothing of, is refused', () => {
    expect(refuse({ [list]: figure.replace('    stop:', '    stpo:') })).toMatchInlineSnapshot(`
      "figures.yaml
        line 4: \`concession-ladder\`, \`labels\`: The drawing needs more labels.
          Hint: write \`stop\`, each in both languages.
        line 10: \`concession-ladder\`, \`labels.stpo\`: The drawing has no place for this label.
          Hint: did you mean \`stop\`? Its labels are: \`axis\`, \`all\`, \`guarantee\`, \`agreement\`, \`wednesday\`, \`stop\`.

      2 problems in 1 file."
    `);
  });

  it('that nobody has drawn, or that stands twice, is refused', () => {
    expect(
      refuse({ [list]: figure + figure + figure.replace('id: concession-ladder', 'id: concession-stairs') }),
    ).toMatchInlineSnapshot(`
      "figures.yaml
        line 11: The id \`concession-ladder\` stands in this file twice.
          Hint: give one of them another id, or take it out.
        line 21: \`concession-stairs\`, \`id\`: There is no drawing called "concession-stairs".
          Hint: the drawings are: \`five-causes\`, \`fishbone-both-sides\`, \`situation-map\`, \`four-settings-cash\`, \`concession-ladder\`, \`practice-ladder\`, \`style-axes\`.

      2 problems in 1 file."
    `);
  });

  it('with half-width marks in its Chinese is refused', () => {
    expect(refuse({ [list]: figure.replace('三步，每步有价。', '"三步,每步有价。"') }))
      .toMatchInlineSnapshot(`
      "figures.yaml
        line 2: \`三步,每步有价。\` has \`,\`, but Chinese text uses full-width marks and curly quotes.
          Hint: write \`三步，每步有价。\`.

      1 problem in 1 file."
    `);
  });
});

const drawings = globSync('src/components/figures/*.astro', { cwd: projectRoot });
const listed = (parse(courseFiles[list] ?? '') as { id: string }[]).map(({ id }) => id);

describe('the drawings of the course', () => {
  it('each have their words and their labels', () => {
    const drawn = drawings.map((file) => basename(file, '.astro')).sort();
    expect(Object.keys(figureLabels).sort()).toEqual(drawn);
    expect(listed.sort()).toEqual(drawn);
  });

  it.each(drawings)('%s uses tokens alone, and no ids, which a page may have twice', (file) => {
    const source = readFileSync(join(projectRoot, file), 'utf8');
    expect(isFigureId(basename(file, '.astro'))).toBe(true);
    expect(source).not.toMatch(/\bid="|#[0-9a-f]{3}|rgb\(|style=/i);
  });
});
