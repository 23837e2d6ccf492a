import { join } from 'node:path';
import { parse } from 'yaml';
import type { AuthoredQuestion } from '../../src/domain/quiz/question.ts';
import { readCourse, type CourseFiles } from '../../src/integrations/check-content/read-course.ts';

/** The project's folder. */
export const projectRoot = new URL('../..', import.meta.url).pathname;

/** The text files of the real course. */
export const courseFiles: CourseFiles = readCourse(join(projectRoot, 'content'));

/** Every lesson's questions by the path of its file. */
export const questionFiles: readonly (readonly [string, AuthoredQuestion[]])[] = Object.entries(courseFiles)
  .filter(([path]) => path.endsWith('/quiz.yaml'))
  .map(([path, text]) => [path, parse(text) as AuthoredQuestion[]]);

/** Every question by `<lesson>/<question-id>`. */
export const questionsByKey: Readonly<Record<string, AuthoredQuestion>> = Object.fromEntries(
  questionFiles.flatMap(([path, questions]) =>
    questions.map((question) => [`${path.split('/')[1] ?? ''}/${question.id}`, question]),
  ),
);

/** Where the revisions of all questions are recorded. */
export const revisionsFile = join(projectRoot, 'tests/content/question-revisions.json');
