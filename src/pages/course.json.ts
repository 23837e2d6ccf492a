import { locales } from '../i18n/locales.ts';
import { getCatalogue } from '../site/catalogue.ts';

/** The machine-readable catalogue: what exists, with addresses relative to the site's base. */
export const GET = async (): Promise<Response> => {
  const { name, version, modules, lessons, topics, tools, terms } = await getCatalogue();
  const catalogue = {
    name,
    version,
    locales,
    modules: modules
      .map(({ id, title, lessons: all }) => ({
        id,
        title,
        lessons: all.flatMap(({ ready }) => (ready ? [ready.id] : [])),
      }))
      .filter((module) => module.lessons.length > 0),
    lessons: lessons.map((lesson) => ({
      id: lesson.id,
      module: lesson.module,
      title: lesson.title,
      url: lesson.url,
      minutes: lesson.minutes,
      topics: lesson.topics.map(({ id }) => id),
      tools: lesson.tools.filter((id) => tools.some((tool) => tool.id === id)),
      questions: lesson.questions.length,
    })),
    topics: topics.map(({ id, title, lesson, url }) => ({ id, title, lesson, url })),
    questions: lessons.flatMap((lesson) =>
      lesson.questions.map(({ id, lesson: home, topics: about, kind, url }) => ({
        id,
        lesson: home,
        topics: about,
        kind,
        url,
      })),
    ),
    tools: tools.map(({ id, title, url, embed }) => ({ id, title, url, embed })),
    scenarios: [],
    terms: terms.map(({ id, zh, en }) => ({ id, zh, en })),
  };
  return Response.json(catalogue);
};
