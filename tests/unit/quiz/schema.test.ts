import { describe, expect, test } from 'vitest';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { bank } from '../../fixtures/quiz/questions.ts';

type Loose = Record<string, unknown>;

/** The messages for the bank with one question changed. */
const complain = (id: string, change: (question: Loose) => unknown): string[] => {
  const questions = structuredClone(bank).map((question) =>
    question.id === id ? change(question as unknown as Loose) : question,
  );
  const parsed = quizSchema.safeParse(questions);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`);
};
const editOption = (place: number, change: (option: Loose) => Loose) => (question: Loose) => ({
  ...question,
  options: (question['options'] as Loose[]).map((option, i) => (i === place ? change(option) : option)),
});
const without = (key: string) => (part: Loose) =>
  Object.fromEntries(Object.entries(part).filter(([k]) => k !== key));

test('the schema takes a good bank as it is', () => {
  expect(quizSchema.parse(bank)).toEqual({ questions: bank });
});

describe('the schema says what was found and what to do', () => {
  test('when no option is right', () => {
    expect(complain('which-number-first', editOption(1, without('right')))).toMatchInlineSnapshot(`
      [
        "options: No option is right. Put \`right: true\` into the one that is.",
      ]
    `);
  });
  test('when several are', () => {
    expect(
      complain(
        'which-number-first',
        editOption(0, (o) => ({ ...o, right: true })),
      ),
    ).toMatchInlineSnapshot(`
      [
        "options: Several options are right: \`half\`, \`whole\`. Keep one, or make the question kind \`many\`.",
      ]
    `);
  });
  test('when a wrong option says so', () => {
    expect(
      complain(
        'which-number-first',
        editOption(0, (o) => ({ ...o, right: false })),
      ),
    ).toMatchInlineSnapshot(`
      [
        "options.0.right: Found \`right: false\`. A wrong option has no \`right\` at all.",
      ]
    `);
  });
  test('when an option has no why', () => {
    expect(complain('evidence-to-bring', editOption(0, without('why')))).toMatchInlineSnapshot(`
      [
        "options.0.why: There is nothing here. Write a text with \`zh\`, \`en\`.",
      ]
    `);
  });
  test('when a language is missing or empty', () => {
    expect(complain('midpoint', (q) => ({ ...q, explain: { zh: '好' }, prompt: { zh: '好', en: ' ' } })))
      .toMatchInlineSnapshot(`
      [
        "prompt.en: The English text is empty. Write it under \`en\`.",
        "explain.en: The English text is missing. Write it under \`en\`.",
      ]
    `);
  });
  test('when ids are doubled or odd', () => {
    expect(
      complain(
        'evidence-to-bring',
        editOption(1, (o) => ({ ...o, id: 'gift' })),
      ),
    ).toMatchInlineSnapshot(`
      [
        "options.3.id: The id "gift" stands here and at number 2. Change one of them.",
      ]
    `);
    expect(complain('midpoint', (q) => ({ ...q, id: 'your-opening' }))).toMatchInlineSnapshot(`
      [
        "id: The id "your-opening" stands here and at number 5. Change one of them.",
      ]
    `);
    expect(complain('midpoint', (q) => ({ ...q, id: 'Mid_Point' }))).toMatchInlineSnapshot(`
      [
        "id: The id "Mid_Point" cannot stand in an address. Use small letters, digits and single hyphens, as in \`first-call\`.",
      ]
    `);
  });
  test('when a key is unknown', () => {
    expect(complain('midpoint', (q) => ({ ...q, tolerence: 1 }))).toMatchInlineSnapshot(`
      [
        ": Unknown key \`tolerence\`. Did you mean \`tolerance\`? In a question of kind \`number\` there can be: \`id\`, \`rev\`, \`topics\`, \`scene\`, \`prompt\`, \`hints\`, \`explain\`, \`kind\`, \`answer\`, \`tolerance\`, \`unit\`, \`slips\`.",
      ]
    `);
    expect(complain('midpoint', (q) => ({ ...q, talk: 'short-of-cash' }))).toMatchInlineSnapshot(`
      [
        ": Unknown key \`talk\`. In a question of kind \`number\` there can be: \`id\`, \`rev\`, \`topics\`, \`scene\`, \`prompt\`, \`hints\`, \`explain\`, \`kind\`, \`answer\`, \`tolerance\`, \`unit\`, \`slips\`.",
      ]
    `);
  });
  test('when a kind is unknown or a part too short', () => {
    expect(complain('midpoint', (q) => ({ ...q, kind: 'essay' }))).toMatchInlineSnapshot(`
      [
        "kind: Unknown kind "essay". There are: one, many, order, match, number, say.",
      ]
    `);
    expect(complain('order-of-the-call', (q) => ({ ...q, items: (q['items'] as Loose[]).slice(0, 2) })))
      .toMatchInlineSnapshot(`
        [
          "items: There are too few items: 2. Write at least 3.",
        ]
      `);
  });
  test('when a number cannot be judged', () => {
    expect(complain('midpoint', (q) => ({ ...q, answer: '15', tolerance: -1, unit: 'yuan' })))
      .toMatchInlineSnapshot(`
        [
          "answer: Expected the answer as a number, found "15". Leave out quotes and units.",
          "tolerance: The tolerance is -1. It is how far off still counts: 0 or more.",
          "unit: Found "yuan" for the unit. Write one of \`wan\`, \`cny\`, \`days\`, \`percent\`, \`count\`.",
        ]
      `);
    expect(complain('midpoint', (q) => ({ ...q, tolerance: 6 }))).toMatchInlineSnapshot(`
      [
        "slips.1.value: The slip 10 counts as right: the answer is 15 ± 6. Remove it.",
      ]
    `);
  });
  test('when a talk is not one', () => {
    expect(complain('they-offer-little', without('talk'))).toMatchInlineSnapshot(`
      [
        "talk: \`says\` stands only in a talk. Name the talk, or tell it in \`scene\`.",
        "talk: The talk "short-of-cash" has 1 turn. A talk has two to four questions.",
      ]
    `);
    expect(complain('they-offer-little', without('says'))).toMatchInlineSnapshot(`
      [
        "says: A turn of a talk needs \`says\`: the line the learner answers.",
      ]
    `);
  });
  test('when two pairs cannot be told apart', () => {
    const twin = (q: Loose) => {
      const [first, second, ...rest] = q['pairs'] as Loose[];
      return { ...q, pairs: [first, { ...second, right: first?.['right'] }, ...rest] };
    };
    expect(complain('cause-and-step', twin)).toMatchInlineSnapshot(`
      [
        "pairs.1.right.zh: The text "补齐手续" stands here and at number 1. Change one of them.",
        "pairs.1.right.en: The text "Send the papers" stands here and at number 1. Change one of them.",
      ]
    `);
  });
});
