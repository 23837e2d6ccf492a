import { getEntry } from 'astro:content';
import type { APIContext } from 'astro';
import { locales } from '../../../../i18n/locales.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { scanText } from '../../../../site/lesson-text.ts';
import { localeOf } from '../../../../site/page-locale.ts';

export const getStaticPaths = async () => {
  const { lessons } = await getCatalogue();
  return locales.flatMap((lang) => lessons.map(({ id }) => ({ params: { lang, lesson: id } })));
};

/** What the terms linked in a lesson mean, in its language: `{ "payment-run": ["payment run", "The day …"] }`. */
export const GET = async ({ params }: APIContext): Promise<Response> => {
  const locale = localeOf(params);
  const { terms } = await scanText('lessons', `${params['lesson'] ?? ''}/${locale}`);
  const ids = [...new Set(terms.map(({ id }) => id))];
  const notes = await Promise.all(
    ids.map(async (id) => {
      const term = (await getEntry('glossary', id))?.data;
      return term ? [[id, [term[locale], term.note[locale]]]] : [];
    }),
  );
  return Response.json(Object.fromEntries(notes.flat()));
};
