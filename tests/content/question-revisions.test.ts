import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareRevisions, type Revision } from '../../src/domain/quiz/revisions.ts';
import { questionsByKey, revisionsFile } from '../support/real-course.ts';

const help = {
  'rev-not-raised': 'the key or the options changed: raise its `rev` by one, then run `npm run revisions`.',
  'rev-lowered': 'its `rev` is lower than the recorded one: put it back or raise it.',
  'not-recorded': 'a new question or revision: run `npm run revisions`.',
  gone: 'the question is gone or was renamed: ids are never renamed; if it is really gone, run `npm run revisions`.',
} as const;

test('every question whose key or options changed has a higher revision', () => {
  const recorded = JSON.parse(readFileSync(revisionsFile, 'utf8')) as Record<string, Revision>;
  const problems = compareRevisions(recorded, questionsByKey);
  expect(problems.map(({ key, code }) => `${key}: ${help[code]}`)).toEqual([]);
});
