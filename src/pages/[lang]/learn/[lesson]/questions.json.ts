import { getEntry } from 'astro:content';
import type { APIContext } from 'astro';
import { localiseQuestion } from '../../../../domain/quiz/localise.ts';
import { locales } from '../../../../i18n/locales.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { localeOf } from '../../../../site/page-locale.ts';
import { findTopics } from '../../../../widgets/quiz/lesson-questions.ts';
import type { BankFile } from '../../../../widgets/quiz/question-bank.ts';

export const getStaticPaths = async () => {
  const { lessons } = await getCatalogue();
  return locales.flatMap((lang) => lessons.map(({ id }) => ({ params: { lang, lesson: id } })));
};

/** A lesson's questions in one language, with the ideas they are about, for its islands. */
export const GET = async ({ params }: APIContext): Promise<Response> => {
  const locale = localeOf(params);
  const { lesson = '' } = params;
  const quiz = await getEntry('quizzes', lesson);
  const questions = (quiz?.data.questions ?? []).map((question) => localiseQuestion(question, locale));
  const topics = await findTopics(questions, { lesson, locale });
  return Response.json({ questions, topics } satisfies BankFile);
};
