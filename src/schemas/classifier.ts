import { z } from 'zod';
import { behaviours } from '../domain/case/people.ts';
import { settings, situations } from '../domain/case/situations.ts';
import { findAnswerFaults, findColumnFaults, findListFaults } from './classifier-rules.ts';
import { id, list, oneOf, show, strict } from './fields.ts';
import { localisedText as text } from './localised.ts';

const keysOf = <Id extends string>(record: Readonly<Record<Id, unknown>>): Id[] =>
  Object.keys(record) as Id[];

/** So many of twenty: never nought, since nothing is ever ruled out. */
const weight = z
  .number({ error: ({ input }) => `Expected a weight, found ${show(input)}. Write a whole number from 1.` })
  .refine((value) => Number.isInteger(value) && value >= 1, {
    error: ({ input }) => `The weight is ${show(input)}. Write a whole number from 1; nothing is ruled out.`,
  });

const share = (what: string) =>
  z
    .number({ error: ({ input }) => `Expected ${what} as a number, found ${show(input)}. Leave out quotes.` })
    .refine((value) => value > 0 && value < 1, {
      error: ({ input }) => `Found ${show(input)} for ${what}. Write a share between 0 and 1.`,
    });

const whole = (what: string) =>
  z
    .number({ error: ({ input }) => `Expected ${what} as a number, found ${show(input)}. Leave out quotes.` })
    .refine((value) => Number.isInteger(value) && value >= 1, {
      error: ({ input }) => `Found ${show(input)} for ${what}. Write a whole number from 1.`,
    });

const weightsOf = <Id extends string>(ids: readonly Id[], what: string) =>
  strict(what, Object.fromEntries(ids.map((one) => [one, weight])) as Record<Id, typeof weight>);

const answerOf = <Id extends string>(ids: readonly Id[], what: string) =>
  strict('an answer', {
    id,
    text,
    /** In how many debts of each kind we would expect it. */
    weights: weightsOf(ids, what),
    /** Why the weights are what they are. */
    reason: text,
    /** A sign of bad faith. */
    redFlag: z.literal(true).exactOptional(),
  });

const questionBase = {
  id,
  /** Its name in links; never reused. */
  code: z.string().regex(/^q[0-9]+$/, {
    error: ({ input }) => `The code is ${show(input)}. Write \`q\` and a number that no question had before.`,
  }),
  short: text,
  prompt: text,
  hint: text,
  /** Answers to other questions with which this one cannot apply. */
  unless: z
    .record(id, list(id, 1, 'answer ids'), {
      error: ({ input }) =>
        `Expected answers by question, found ${show(input)}. Write \`{ first-raised: [never] }\`.`,
    })
    .exactOptional(),
};

const question = z.discriminatedUnion(
  'about',
  [
    strict('a question about the situation', {
      ...questionBase,
      about: z.literal('situation'),
      answers: list(answerOf(keysOf(situations), 'weights by situation'), 2, 'answers'),
    }),
    strict('a question about the setting', {
      ...questionBase,
      about: z.literal('setting'),
      answers: list(answerOf(keysOf(settings), 'weights by setting'), 2, 'answers'),
    }),
  ],
  {
    error: ({ input }) =>
      `Found ${show((input as { about?: unknown } | null)?.about)} for what the question is about. Write \`about: situation\` or \`about: setting\`.`,
  },
);

/** `model.yaml` of the debtor classifier: every assumption with its reason. */
export const modelSchema = strict('the model', {
  /** Weights are so many out of this number. */
  scale: whole('the scale'),
  /** Questions asked at most. */
  most: whole('the most questions'),
  sure: strict('when it is sure', {
    situation: share('the situation'),
    setting: share('the setting'),
    least: whole('the least answers'),
    reason: text,
  }),
  cause: strict('the weight of a cause', { factor: whole('the factor'), reason: text }),
  redFlag: text,
  settings: list(
    strict('a setting', {
      id: oneOf('the setting', keysOf(settings)),
      prior: weight,
      situations: weightsOf(keysOf(situations), 'weights by situation'),
      reason: text,
      watch: text,
    }),
    1,
    'settings',
  ),
  situations: list(
    strict('a situation', {
      id: oneOf('the situation', keysOf(situations)),
      tell: text,
      move: text,
      lines: list(text, 1, 'lines'),
      lessons: list(id, 1, 'lesson ids'),
    }),
    1,
    'situations',
  ),
  /** What is asked first where the case holds a disputed amount. */
  disputed: strict('the questions about a dispute', {
    ask: list(id, 1, 'questions about a dispute'),
    reason: text,
  }),
  /** What is asked before one of these situations is said. */
  deciding: strict('the deciding questions', {
    between: list(oneOf('the situation', keysOf(situations)), 2, 'situations'),
    ask: list(id, 1, 'deciding questions'),
    reason: text,
  }),
  questions: list(question, 2, 'questions'),
  behaviours: list(
    strict('a behaviour', { id: oneOf('the behaviour', keysOf(behaviours)), adjust: text, line: text }),
    1,
    'behaviours',
  ),
  /** A fictional debt to see the result of. */
  example: strict('the example', {
    title: text,
    answers: z.record(id, id, {
      error: ({ input }) =>
        `Expected answers by question, found ${show(input)}. Write \`{ reach: silent }\`.`,
    }),
  }),
}).superRefine((model, context) => {
  for (const fault of [...findListFaults(model), ...findColumnFaults(model), ...findAnswerFaults(model)]) {
    context.addIssue({ code: 'custom', ...fault });
  }
});

/** One vignette of the training. */
const vignette = strict('a vignette', {
  id,
  truth: oneOf('the truth', keysOf(situations)),
  setting: oneOf('the setting', keysOf(settings)),
  title: text,
  scene: text,
  /** Answers of the model that the story tells, by question. */
  answers: z.record(id, id, {
    error: ({ input }) => `Expected answers by question, found ${show(input)}. Write \`{ reach: silent }\`.`,
  }),
  why: text,
  /** A word for each of the other five situations. */
  wrong: z.partialRecord(z.enum(keysOf(situations)), text, {
    error: ({ input }) => `Expected a text for each wrong situation, found ${show(input)}.`,
  }),
});

/** `vignettes.yaml` of the debtor classifier. Whether the model agrees is for `findVignetteFaults`, which needs both files. */
export const vignettesSchema = list(vignette, 2, 'vignettes');
