import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureBank } from '../../src/domain/content/measure-bank.ts';
import { checkCourse } from '../../src/integrations/check-content/check-course.ts';
import { formatProblems, refuseOnly, warnOnly } from '../../src/integrations/check-content/problem.ts';
import { findLessonTags } from '../../src/integrations/lesson-tags/find-lesson-tags.ts';
import { courseFiles, projectRoot, questionFiles } from '../support/real-course.ts';

const problems = checkCourse(courseFiles, new Set(findLessonTags(join(projectRoot, 'src')).keys()));

const questions = questionFiles.flatMap(([, bank]) => bank);

describe('the course', () => {
  it('has no problem', () => {
    expect(formatProblems(refuseOnly(problems))).toBe('0 problems in 0 files.');
  });

  it('keeps the length rule in every lesson', () => {
    expect(formatProblems(warnOnly(problems))).toBe('0 problems in 0 files.');
  });
});

describe('the question bank', () => {
  it.each(questionFiles)('has an id of its own for every question of %s', (_, bank) => {
    const ids = bank.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('uses all six kinds', () => {
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(
      new Set(['one', 'many', 'order', 'match', 'number', 'say']),
    );
  });

  it.each(['zh', 'en'] as const)('does not give the right answer away by its length in %s', (locale) => {
    const { chance, longestIsRight, shortestIsRight } = measureBank(questions);
    expect(longestIsRight[locale]).toBeLessThanOrEqual(chance + 0.05);
    expect(shortestIsRight[locale]).toBeLessThanOrEqual(chance + 0.05);
  });

  it('has its right answers in different places', () => {
    expect(measureBank(questions).positions.filter((count) => count > 0).length).toBeGreaterThan(1);
  });
});
