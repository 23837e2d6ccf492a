import { getEntry } from 'astro:content';
import type { APIContext } from 'astro';
import { localiseQuestion } from '../../../../domain/quiz/localise.ts';
import { locales } from '../../../../i18n/locales.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { localeOf } from '../../../../site/page-locale.ts';

export const getStaticPaths = async () => {
  const { lessons } = await getCatalogue();
  return locales.flatMap((lang) => lessons.map(({ id }) => ({ params: { lang, lesson: id } })));
};

/** A lesson's questions in one language, for its islands. */
export const GET = async ({ params }: APIContext): Promise<Response> => {
  const locale = localeOf(params);
  const quiz = await getEntry('quizzes', params['lesson'] ?? '');
  return Response.json((quiz?.data.questions ?? []).map((question) => localiseQuestion(question, locale)));
};
