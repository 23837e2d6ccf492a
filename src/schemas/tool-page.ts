import { line, strict } from './fields.ts';

/**
 * The head of a tool's page in one language. What the tool reads and writes in a case stands in its code,
 * and the lessons it belongs to in `course.yaml`.
 */
export const toolPageSchema = strict('the head of a tool’s page', {
  title: line('the title'),
  /** One sentence for lists, search results and previews. */
  summary: line('the summary'),
});
