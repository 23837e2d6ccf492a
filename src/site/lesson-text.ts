import { readFile } from 'node:fs/promises';
import { getEntry } from 'astro:content';
import { root } from 'astro:config/server';
import { scanLesson, type LessonScan } from '../domain/content/scan-lesson.ts';

/** What pages need of a text: its headings, its sources in order, the terms and questions named in it. */
export type TextScan = Pick<LessonScan, 'headings' | 'sources' | 'terms' | 'questions'>;

const scans = new Map<string, Promise<TextScan>>();

/** Texts are read from their files: kept in Astro's data store they would be copied from step to step of a build. */
const readScan = async (collection: 'lessons' | 'tools', id: string): Promise<TextScan> => {
  const file = (await getEntry(collection, id))?.filePath;
  const text = file === undefined ? '' : await readFile(new URL(file, root), 'utf8');
  const { headings, sources, terms, questions } = scanLesson(text);
  // A piece of a text keeps the whole text in memory; a clone is no piece.
  return structuredClone({ headings, sources, terms, questions });
};

/** What the text of a lesson or tool page holds, read once a build and afresh on every request in `dev`. */
export const scanText = (collection: 'lessons' | 'tools', id: string): Promise<TextScan> => {
  if (import.meta.env.DEV) return readScan(collection, id);
  const key = `${collection}/${id}`;
  const known = scans.get(key) ?? readScan(collection, id);
  scans.set(key, known);
  return known;
};

/** Where a tag stands: the language and the text around it, from the page's address. */
export const findPlace = (
  params: Record<string, string | undefined>,
): { collection: 'lessons' | 'tools'; id: string } => {
  const { lang, lesson, tool } = params;
  return lesson
    ? { collection: 'lessons', id: `${lesson}/${lang}` }
    : { collection: 'tools', id: `${tool}/${lang}` };
};
