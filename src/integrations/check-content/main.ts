import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findLessonTags } from '../lesson-tags/find-lesson-tags.ts';
import { checkCourse } from './check-course.ts';
import { formatProblems, refuseOnly } from './problem.ts';
import { readCourse } from './read-course.ts';

// The build's check of the content by itself: `node src/integrations/check-content/main.ts [folder]`.
const sourceFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = process.argv[2] ?? 'content';
const problems = checkCourse(readCourse(resolve(folder)), new Set(findLessonTags(sourceFolder).keys()));
if (problems.length === 0) {
  console.log('The content is sound.');
} else {
  console.log(formatProblems(problems, folder));
  if (refuseOnly(problems).length > 0) process.exitCode = 1;
}
