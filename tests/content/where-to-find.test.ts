import { describe, expect, it } from 'vitest';
import { fieldNames, isFieldName } from '../../src/domain/case/fields/index.ts';
import { whereToFind, type Where } from '../../src/domain/case/where.ts';
import { courseFiles } from '../support/real-course.ts';

/** Lessons by what their “your customer” block asks for; the note alone is no field. */
const asking = Object.entries(courseFiles).flatMap(([path, text]) => {
  const [, lesson = ''] = /^lessons\/([\w-]+)\/\w+\.mdx$/.exec(path) ?? [];
  return [...text.matchAll(/<YourCustomer ask="(?!note)(\w+)"/g)].map(([, field = '']) => [lesson, field]);
});
const lessons = new Set(Object.keys(courseFiles).flatMap((path) => /(?<=^lessons\/)[\w-]+/.exec(path) ?? []));

describe('where the case page sends for what is missing', () => {
  it('names every lesson whose “your customer” block asks for it', () => {
    expect(asking.length).toBeGreaterThan(0);
    for (const [lesson = '', field = ''] of asking) {
      const where: Where | undefined = isFieldName(field) ? whereToFind[field] : undefined;
      expect(where?.lessons, `${field} in ${lesson}`).toContain(lesson);
    }
  });

  it('sends for the papers only to lessons that ask for them', () => {
    const written = whereToFind.evidence.lessons.filter((lesson) => lessons.has(lesson));
    expect(written.length).toBeGreaterThan(0);
    for (const lesson of written) expect(asking).toContainEqual([lesson, 'evidence']);
  });

  it('knows a place for every field but the notes', () => {
    for (const field of fieldNames.filter((name) => name !== 'notes')) {
      const { tools, lessons: taught }: Where = whereToFind[field];
      expect(tools.length + taught.length, field).toBeGreaterThan(0);
    }
  });
});
