import { getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { nearestId } from '../../domain/content/nearest-id.ts';
import { isLocale, type Locale } from '../../domain/locale.ts';
import { localiseQuestion } from '../../domain/quiz/localise.ts';
import type { Question, QuestionOf } from '../../domain/quiz/question.ts';

/** Where a tag stands, by the page's address. */
export interface LessonPlace {
  lesson: string;
  locale: Locale;
}

/** The lesson and language a page's address names; a question outside a lesson is an author's mistake. */
export const readPlace = (params: Readonly<Record<string, string | undefined>>, tag: string): LessonPlace => {
  const { lesson, lang } = params;
  if (lesson !== undefined && isLocale(lang)) return { lesson, locale: lang };
  throw new AstroError(
    `<${tag}> stands on a page that is no lesson.`,
    'Its questions come from the quiz.yaml of the lesson it stands in. Move it into content/lessons/<id>/.',
  );
};

/** All questions of a lesson in the page's language. */
export const readQuestions = async ({ lesson, locale }: LessonPlace): Promise<Question[]> => {
  const entry = await getEntry('quizzes', lesson);
  if (!entry) {
    throw new AstroError(
      `No questions for the lesson \`${lesson}\`.`,
      `Write them in content/lessons/${lesson}/quiz.yaml.`,
    );
  }
  return entry.data.questions.map((question) => localiseQuestion(question, locale));
};

const throwUnknown = (what: string, id: string, lesson: string, known: readonly string[]): never => {
  throw new AstroError(
    `No ${what} \`${id}\` in \`lessons/${lesson}/quiz.yaml\`.`,
    `${hintAt(id, known)}This file has: ${known.join(', ') || 'none'}.`,
  );
};

/** One question by its id. */
export const findQuestion = (questions: readonly Question[], id: string, { lesson }: LessonPlace): Question =>
  questions.find((question) => question.id === id) ??
  throwUnknown(
    'question',
    id,
    lesson,
    questions.map((question) => question.id),
  );

/** The turns of a talk, in the order of the file. */
export const findTurns = (
  questions: readonly Question[],
  talk: string,
  { lesson }: LessonPlace,
): QuestionOf<'one'>[] => {
  const ones = questions.filter((question) => question.kind === 'one');
  const turns = ones.filter((question) => question.talk === talk);
  if (turns.length > 0) return turns;
  const known = [...new Set(ones.flatMap((question) => question.talk ?? []))];
  return throwUnknown('talk', talk, lesson, known);
};

/** The questions no tag of the lesson names: neither part of a talk nor asked on their own. */
export const findRemaining = (questions: readonly Question[], named: readonly string[]): Question[] =>
  questions.filter(
    (question) => !named.includes(question.id) && !(question.kind === 'one' && question.talk !== undefined),
  );

/** The ideas questions are about, in the order they come up, with their titles and places. */
export const findTopics = async (
  questions: readonly Question[],
  { lesson, locale }: LessonPlace,
): Promise<{ id: string; title: string; href: string }[]> => {
  const ids = [...new Set(questions.flatMap((question) => question.topics))];
  return Promise.all(
    ids.map(async (id) => {
      // One by one: the whole list would be read for every lesson, and it grows with their number.
      const topic = (await getEntry('topics', id))?.data;
      if (!topic) {
        const known = (await getCollection('topics')).map(({ data }) => data.id);
        throw new AstroError(
          `A question of \`lessons/${lesson}/quiz.yaml\` names the topic \`${id}\`, which is not known.`,
          `${hintAt(id, known)}Topics stand in content/topics.yaml.`,
        );
      }
      const href = topic.lesson === lesson ? `#${id}` : `../${topic.lesson}/#${id}`;
      return { id, title: topic.title[locale], href };
    }),
  );
};

const hintAt = (id: string, known: readonly string[]): string => {
  const near = nearestId(id, known);
  return near === undefined ? '' : `Did you mean \`${near}\`? `;
};
