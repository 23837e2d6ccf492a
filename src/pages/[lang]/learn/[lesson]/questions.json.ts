import type { APIContext } from 'astro';
import { locales } from '../../../../i18n/locales.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { scanText } from '../../../../site/lesson-text.ts';
import { localeOf } from '../../../../site/page-locale.ts';
import { findRemaining, findTopics, readQuestions } from '../../../../widgets/quiz/lesson-questions.ts';
import type { BankFile } from '../../../../widgets/quiz/question-bank.ts';

export const getStaticPaths = async () => {
  const { lessons } = await getCatalogue();
  return locales.flatMap((lang) => lessons.map(({ id }) => ({ params: { lang, lesson: id } })));
};

/** A lesson's questions in one language, the ideas they are about and which make up its self-check, for its islands. */
export const GET = async ({ params }: APIContext): Promise<Response> => {
  const place = { locale: localeOf(params), lesson: params['lesson'] ?? '' };
  const questions = await readQuestions(place);
  const topics = await findTopics(questions, place);
  const { questions: named } = await scanText('lessons', `${place.lesson}/${place.locale}`);
  const asked = named.map(({ id }) => id);
  const selfCheck = findRemaining(questions, asked).map(({ id }) => id);
  return Response.json({ questions, topics, selfCheck } satisfies BankFile);
};
