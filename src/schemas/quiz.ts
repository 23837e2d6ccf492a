import { z } from 'zod';
import { kinds, type AuthoredQuestion } from '../domain/quiz/question.ts';
import { id, list, oneOf, show, strict } from './fields.ts';
import { localisedText as text } from './localised.ts';
import { findDoubles, findFaults } from './quiz-rules.ts';

const finite = (what: string) =>
  z.number({
    error: ({ input }) => `Expected ${what} as a number, found ${show(input)}. Leave out quotes and units.`,
  });

const base = {
  /** The second half of the key answers are kept under; never reused. */
  id,
  /** Raised by hand when the key or the options change; wording may be polished without. */
  rev: finite('the revision').refine((rev) => Number.isInteger(rev) && rev >= 1, {
    error: ({ input }) =>
      `The revision is ${show(input)}. It is a whole number from 1, raised when key or options change.`,
  }),
  /** Ids of `topics.yaml`; the content check knows whether they exist. */
  topics: list(id, 1, 'topic ids'),
  /** What is the case, before the question is put. */
  scene: text.exactOptional(),
  prompt: text,
  hints: list(text, 0, 'hints')
    .max(2, {
      error: ({ input }) => `Found ${(input as unknown[]).length} hints. Keep the two that help most.`,
    })
    .default([]),
  /** The rule behind the answer. */
  explain: text,
};

const option = strict('an option', {
  id,
  right: z
    .literal(true, {
      error: ({ input }) => `Found \`right: ${show(input)}\`. A wrong option has no \`right\` at all.`,
    })
    .exactOptional(),
  text,
  why: text,
});

const oneSchema = strict('a question of kind `one`', {
  ...base,
  kind: z.literal('one'),
  options: list(option, 2, 'options'),
  /** The talk it is a turn of; turns follow in the order of the file. */
  talk: id.exactOptional(),
  /** The other side's line, answered by this turn. */
  says: text.exactOptional(),
});
const manySchema = strict('a question of kind `many`', {
  ...base,
  kind: z.literal('many'),
  options: list(option, 3, 'options'),
});
const orderSchema = strict('a question of kind `order`', {
  ...base,
  kind: z.literal('order'),
  items: list(strict('an item', { id, text, why: text }), 3, 'items'),
});
const matchSchema = strict('a question of kind `match`', {
  ...base,
  kind: z.literal('match'),
  pairs: list(strict('a pair', { id, left: text, right: text, why: text }), 2, 'pairs'),
});
const numberSchema = strict('a question of kind `number`', {
  ...base,
  kind: z.literal('number'),
  answer: finite('the answer'),
  tolerance: finite('the tolerance').min(0, {
    error: ({ input }) => `The tolerance is ${show(input)}. It is how far off still counts: 0 or more.`,
  }),
  unit: oneOf('the unit', ['wan', 'cny', 'days', 'percent', 'count']),
  slips: list(strict('a slip', { value: finite("the slip's value"), why: text }), 0, 'slips').default([]),
});
const saySchema = strict('a question of kind `say`', {
  ...base,
  kind: z.literal('say'),
  model: text,
  checks: list(text, 1, 'checks'),
});

/** One question in both languages; its messages say what was found and what to do. */
export const questionSchema = z
  .discriminatedUnion('kind', [oneSchema, manySchema, orderSchema, matchSchema, numberSchema, saySchema], {
    error: ({ input }) => {
      const kind = (input as { kind?: unknown } | null | undefined)?.kind;
      return `Unknown kind ${show(kind)}. There are: ${kinds.join(', ')}.`;
    },
  })
  .superRefine((question, context) => {
    for (const fault of findFaults(question)) context.addIssue({ code: 'custom', ...fault });
  });

/** The questions of a lesson as a list, ids unique and talks of two to four turns. */
export const questionListSchema = z
  .array(questionSchema, {
    error: ({ input }) => `Expected a list of questions, found ${show(input)}. Begin each with \`- id:\`.`,
  })
  .superRefine((questions, context) => {
    for (const fault of findDoubles(
      questions.map((question) => question.id),
      (place) => [place, 'id'],
      'The id',
    )) {
      context.addIssue({ code: 'custom', ...fault });
    }
    const talks = questions.map((question) => (question.kind === 'one' ? question.talk : undefined));
    for (const [place, talk] of talks.entries()) {
      const turns = talks.filter((other) => other === talk).length;
      if (talk === undefined || talks.indexOf(talk) !== place || (turns >= 2 && turns <= 4)) continue;
      const message = `The talk ${show(talk)} has ${turns === 1 ? '1 turn' : `${turns} turns`}. A talk has two to four questions.`;
      context.addIssue({ code: 'custom', path: [place, 'talk'], message });
    }
  });

/** `quiz.yaml` of a lesson: the file is the list itself, a collection entry holds it under `questions`. */
export const quizSchema = questionListSchema.transform((questions): { questions: AuthoredQuestion[] } => ({
  questions,
}));
