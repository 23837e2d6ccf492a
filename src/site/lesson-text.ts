import { getEntry } from 'astro:content';
import { scanLesson, type LessonScan } from '../domain/content/scan-lesson.ts';

const scans = new Map<string, LessonScan>();

/** What the text of a lesson or tool page holds: its headings, its sources in order, its questions. */
export const scanText = async (collection: 'lessons' | 'tools', id: string): Promise<LessonScan> => {
  const known = import.meta.env.PROD ? scans.get(`${collection}/${id}`) : undefined;
  if (known) return known;
  const entry = await getEntry(collection, id);
  const scan = scanLesson(entry?.body ?? '');
  scans.set(`${collection}/${id}`, scan);
  return scan;
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
