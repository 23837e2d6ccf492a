/** Writes down which revision every question has now and what it looks like; `rev` itself is raised by hand. */
import { writeFileSync } from 'node:fs';
import { recordRevisions } from '../../src/domain/quiz/revisions.ts';
import { questionsByKey, revisionsFile } from '../support/real-course.ts';

writeFileSync(revisionsFile, `${JSON.stringify(recordRevisions(questionsByKey), undefined, 2)}\n`);
console.log(`${Object.keys(questionsByKey).length} questions recorded.`);
