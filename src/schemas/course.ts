import { z } from 'zod';
import { id, list, show, strict } from './fields.ts';
import { localisedText } from './localised.ts';

const minutes = z
  .number({ error: ({ input }) => `Expected minutes, found ${show(input)}. Write a whole number.` })
  .refine((value) => Number.isInteger(value) && value >= 5 && value <= 60, {
    error: ({ input }) =>
      `A lesson of ${show(input)} minutes. Write a whole number from 5 to 60; most take 20 to 30.`,
  });

const lesson = strict('a lesson', {
  /** Its folder in `content/lessons`, and its address; never renamed. */
  id,
  title: localisedText,
  /** How long a learner needs, exercises included. */
  minutes,
  /** Ids of the tools that stand in it; a tool may still be to come. */
  tools: list(id, 0, 'tool ids'),
});

const module = strict('a module', {
  id,
  title: localisedText,
  /** One plain sentence: what you can do after it. */
  summary: localisedText,
  /** Its lessons in order; one without a text is shown as planned. */
  lessons: list(lesson, 1, 'lessons'),
});

/** `course.yaml`: the course's name and version, and its modules and lessons in order. */
export const courseSchema = strict('the course', {
  name: localisedText,
  /** The content's version, printed on certificates. */
  version: z
    .string({ error: ({ input }) => `Expected a version, found ${show(input)}. Write it as \`0.1.0\`.` })
    .regex(/^\d+\.\d+\.\d+$/, {
      error: ({ input }) => `The version is ${show(input)}. Write three numbers, as in \`0.1.0\`.`,
    }),
  modules: list(module, 1, 'modules'),
}).superRefine(({ modules }, context) => {
  const ids = modules.map((one) => one.id);
  for (const [place, one] of ids.entries()) {
    if (ids.indexOf(one) === place) continue;
    const message = `A module \`${one}\` stands above already. Give this one another id, or join the two.`;
    context.addIssue({ code: 'custom', path: ['modules', place, 'id'], message });
  }
});
