import { z } from 'zod';
import { line, list, show, strict } from './fields.ts';

/** The head of a lesson's text in one language; title, minutes and tools stand in `course.yaml`. */
export const lessonFrontmatterSchema = strict('the head of a lesson', {
  /** One or two sentences for lists, search results and previews. */
  summary: line('the summary'),
  /** What you will be able to do, two to five. */
  goals: list(line('a goal'), 2, 'goals').max(5, {
    error: ({ input }) =>
      `There are too many goals: ${(input as unknown[]).length}. Keep the five that matter most.`,
  }),
  /** `draft` keeps the lesson out of builds; a finished one has no status. */
  status: z
    .literal('draft', {
      error: ({ input }) =>
        `The status is ${show(input)}. Write \`draft\`, or leave it out when the lesson is finished.`,
    })
    .exactOptional(),
});
