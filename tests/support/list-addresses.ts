import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scanLesson } from '../../src/domain/content/scan-lesson.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { courseFiles, projectRoot, questionFiles } from './real-course.ts';

/** Where the addresses that have been given out are recorded. */
export const addressesFile = join(projectRoot, 'tests/content/addresses.json');

interface Named {
  id: string;
}
interface Course {
  modules: (Named & { lessons: Named[] })[];
}

const read = (file: string): unknown => parse(courseFiles[file] ?? '');

/** Pages of the site itself: `case/`, `glossary/` and so on, and the home page. */
const pages = readdirSync(join(projectRoot, 'src/pages/[lang]'), { withFileTypes: true })
  .filter(({ name }) => !/^(?:gallery|embed)$/.test(name))
  .map(({ name }) => name.replace(/\.astro$/, '/'))
  .map((name) => (name === 'index/' ? '' : name.replace(/([^/])$/, '$1/')));

/**
 * Every address that exists in one language, without the language: `learn/anchor-high/#rules`, `glossary/#batna`.
 * The fragments are what `contracts` promise: headings, ideas, questions, terms, sources, modules.
 */
export const listAddresses = (locale: Locale): string[] => {
  const { modules } = read('course.yaml') as Course;
  const topics = read('topics.yaml') as (Named & { lesson: string })[];
  const isReady = ({ id }: Named): boolean =>
    !/^status: draft$/m.test(courseFiles[`lessons/${id}/${locale}.mdx`] ?? 'status: draft');
  const lessons = modules.flatMap((module) => module.lessons.filter(isReady)).map(({ id }) => id);
  const tools = Object.keys(courseFiles).flatMap(
    (file) => new RegExp(`^tools/([^/]+)/${locale}\\.mdx$`).exec(file)?.[1] ?? [],
  );
  const headingsOf = (file: string, path: string): string[] =>
    scanLesson(courseFiles[file] ?? '').headings.flatMap(({ id }) =>
      id === undefined ? [] : `${path}#${id}`,
    );
  const idsIn = (path: string, ids: readonly Named[]): string[] => ids.map(({ id }) => `${path}#${id}`);

  return [
    ...pages,
    ...idsIn('learn/', modules),
    ...idsIn('glossary/', read('glossary.yaml') as Named[]),
    ...idsIn('sources/', read('sources.yaml') as Named[]),
    ...lessons.flatMap((lesson) => {
      const path = `learn/${lesson}/`;
      const taught = topics.filter((topic) => topic.lesson === lesson);
      const asked = questionFiles.find(([file]) => file === `lessons/${lesson}/quiz.yaml`)?.[1] ?? [];
      return [
        path,
        `topics/#${lesson}`,
        ...idsIn('topics/', taught),
        ...idsIn(path, taught),
        ...asked.map(({ id }) => `${path}#q-${id}`),
        ...headingsOf(`lessons/${lesson}/${locale}.mdx`, path),
      ];
    }),
    ...tools.flatMap((tool) => [
      `tools/${tool}/`,
      `embed/${tool}/`,
      ...headingsOf(`tools/${tool}/${locale}.mdx`, `tools/${tool}/`),
    ]),
  ].sort();
};
