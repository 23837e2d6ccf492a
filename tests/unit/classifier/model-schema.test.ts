import { describe, expect, it } from 'vitest';
import { chooseQuestion, findStop } from '../../../src/domain/classifier/next-question.ts';
import { readResult } from '../../../src/domain/classifier/result.ts';
import { checkToolData } from '../../../src/integrations/check-content/check-tool-data.ts';
import { modelSchema } from '../../../src/schemas/classifier.ts';
import { courseFiles } from '../../support/real-course.ts';
import { model, rawModel } from './real-model.ts';

const complaintsOf = (change: (raw: ReturnType<typeof structuredClone<typeof model>>) => void): string[] => {
  const raw = structuredClone(rawModel()) as typeof model;
  change(raw);
  return modelSchema.safeParse(raw).error?.issues.map(({ message }) => message) ?? [];
};
const folder = 'tools/debtor-classifier';

describe('the model’s file', () => {
  it('gives every weight a reason in both languages', () => {
    const rows = [...model.questions.flatMap(({ answers }) => answers), ...model.settings];
    expect(rows.length).toBeGreaterThan(50);
    for (const { reason } of rows) {
      expect(reason.zh.length).toBeGreaterThan(5);
      expect(reason.en.length).toBeGreaterThan(15);
    }
  });

  it('has a first move, words and a lesson for every situation, and a line for every behaviour', () => {
    expect(model.situations).toHaveLength(6);
    for (const { lines, lessons } of model.situations) {
      expect(lines.length).toBeGreaterThan(0);
      expect(lessons.length).toBeGreaterThan(0);
    }
    expect(model.behaviours).toHaveLength(6);
  });

  it('is refused when weights do not sum to the scale', () => {
    const complaints = complaintsOf(({ questions }) => {
      const [first] = questions.find(({ id }) => id === 'reach')?.answers ?? [];
      if (first) (first.weights as Record<string, number>)['neither'] = 5;
    });
    expect(complaints).toMatchInlineSnapshot(`
      [
        "The weights of \`neither\` over the answers of \`reach\` sum to 24. They are so many out of 20 debts: let them sum to 20.",
      ]
    `);
  });

  it('is refused when it would ask first what is no question', () => {
    expect(complaintsOf(({ disputed }) => Object.assign(disputed, { ask: ['first-raised', 'nothing'] })))
      .toMatchInlineSnapshot(`
      [
        "There is no question \`nothing\`. Use the id of a question.",
      ]
    `);
  });

  it('is refused when what decides is no question', () => {
    expect(complaintsOf(({ deciding }) => Object.assign(deciding, { ask: ['nothing'] }))).toEqual([
      'There is no question `nothing`. Use the id of a question.',
    ]);
  });

  it('is refused with a nought, a fraction or a doubled id or code', () => {
    expect(
      complaintsOf(({ settings }) => {
        const [first] = settings;
        if (first) Object.assign(first, { prior: 0 });
      })[0],
    ).toMatchInlineSnapshot(`"The weight is 0. Write a whole number from 1; nothing is ruled out."`);
    expect(complaintsOf(({ questions }) => Object.assign(questions[1] ?? {}, { id: 'use', code: 'q1' })))
      .toMatchInlineSnapshot(`
      [
        "The id \`use\` stands above already. Give this one another.",
        "The code \`q1\` stands above already. Give this one another.",
        "There is no question \`payer\`. Use the id of a question.",
      ]
    `);
  });

  it('is refused when `unless` or the example names what no question has', () => {
    const complaints = complaintsOf(({ questions, example }) => {
      Object.assign(questions.find(({ id }) => id === 'specific') ?? {}, {
        unless: { 'first-raised': ['nver'], specific: ['shifting'], raised: ['never'] },
      });
      Object.assign(example, { answers: { reach: 'maybe' } });
    });
    expect(complaints).toMatchInlineSnapshot(`
      [
        "\`first-raised\` has no answer \`nver\`. It has: before-due, after-chasing, never.",
        "\`specific\` waits for its own answer. Name another question.",
        "There is no question \`raised\`. Use the id of a question.",
        "\`reach\` has no answer \`maybe\`. It has: answers, polite, silent.",
      ]
    `);
  });

  it('has an example with a clear result, of the very questions the tool would ask', () => {
    const { answers } = model.example;
    expect(readResult(model, { answers })).toMatchObject({ level: 'clear', isSettingSure: true });
    const asked: Record<string, string> = {};
    while (!findStop(model, { answers: asked })) {
      const next = chooseQuestion(model, { answers: asked }) ?? '';
      asked[next] = answers[next] ?? 'unknown';
    }
    expect(asked).toEqual(answers);
  });

  it('is sound as it stands, its vignettes too', () => {
    expect(checkToolData('debtor-classifier', courseFiles)).toEqual([]);
    expect(checkToolData('anchor-calculator', courseFiles)).toEqual([]);
  });

  it('is missed when it is gone, and a vignette the model contradicts is reported with its line', () => {
    const { [`${folder}/model.yaml`]: text = '', ...others } = courseFiles;
    expect(checkToolData('debtor-classifier', others)[0]?.problem).toBe(
      'The tool needs this file, and it is not there.',
    );
    const stories = (courseFiles[`${folder}/vignettes.yaml`] ?? '').replace(
      'first-raised: before-due, specific: documented, rest: pays-rest, excuses: same, reach: answers',
      'first-raised: after-chasing, specific: shifting, rest: holds-all',
    );
    const [problem] = checkToolData('debtor-classifier', {
      ...others,
      [`${folder}/model.yaml`]: text,
      [`${folder}/vignettes.yaml`]: stories,
    });
    expect(problem).toMatchObject({
      file: `${folder}/vignettes.yaml`,
      id: 'leaking-valves',
      problem:
        '`leaking-valves`: By these answers the model’s first choice is `dispute-as-shield`, not the truth.',
    });
    expect(problem?.line).toBeGreaterThan(200);
  });
});
