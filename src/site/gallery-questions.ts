import { getCollection } from 'astro:content';
import { localiseQuestion } from '../domain/quiz/localise.ts';
import { kinds, type Question, type QuestionOf } from '../domain/quiz/question.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageUrl } from '../platform/urls.ts';

/** Every question of the course in one language. A revision more than it has leaves room for an answer to the one before. */
const readBank = async (locale: Locale): Promise<Question[]> =>
  (await getCollection('quizzes'))
    .flatMap(({ data }) => data.questions)
    .map((question) => localiseQuestion({ ...question, rev: question.rev + 1 }, locale));

/** The first question of each kind stands for its kind. */
export const readExamples = async (locale: Locale): Promise<Question[]> => {
  const bank = await readBank(locale);
  return kinds.flatMap(
    (kind) => bank.find((question) => question.kind === kind && !('talk' in question && question.talk)) ?? [],
  );
};

/** The turns of the course's first talk. */
export const readTurns = async (locale: Locale): Promise<QuestionOf<'one'>[]> => {
  const ones = (await readBank(locale)).filter((question) => question.kind === 'one');
  const talk = ones.find((question) => question.talk !== undefined)?.talk;
  return ones.filter((question) => question.talk === talk);
};

/** The ideas questions are about, with their titles and places. */
export const readTopics = async (
  questions: readonly Question[],
  locale: Locale,
): Promise<{ id: string; title: string; href: string }[]> => {
  const asked = new Set(questions.flatMap(({ topics }) => topics));
  return (await getCollection('topics'))
    .filter(({ data }) => asked.has(data.id))
    .map(({ data }) => ({
      id: data.id,
      title: data.title[locale],
      href: pageUrl(locale, `learn/${data.lesson}/#${data.id}`),
    }));
};
