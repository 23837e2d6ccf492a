import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Locale, Localised } from '../domain/locale.ts';

/** A lesson that can be taken, without its text. */
export interface CatalogueLesson {
  id: string;
  module: string;
  /** Its place in the whole course, from 1; planned lessons count. */
  number: number;
  title: Localised;
  summary: Localised;
  minutes: number;
  /** Ids of the tools that stand in it. */
  tools: string[];
  topics: CatalogueTopic[];
  questions: CatalogueQuestion[];
  url: Localised;
}

/** An idea with its one home. */
export interface CatalogueTopic {
  id: string;
  lesson: string;
  title: Localised;
  url: Localised;
}

/** A question's address and kind, without its text. */
export interface CatalogueQuestion {
  id: string;
  lesson: string;
  topics: readonly string[];
  kind: string;
  url: Localised;
}

/** A module with all its lessons; those without `ready` are still to be written. */
export interface CatalogueModule {
  id: string;
  title: Localised;
  summary: Localised;
  lessons: { id: string; title: Localised; number: number; ready?: CatalogueLesson }[];
}

/** A tool and its three addresses. */
export interface CatalogueTool {
  id: string;
  title: Localised;
  summary: Localised;
  /** The lesson that explains it, where it is written. */
  lesson?: CatalogueLesson;
  url: Localised;
  embed: Localised;
}

/** What exists in the course, in course order. Addresses are relative to the site's base. */
export interface Catalogue {
  name: Localised;
  version: string;
  modules: CatalogueModule[];
  lessons: CatalogueLesson[];
  topics: CatalogueTopic[];
  tools: CatalogueTool[];
  terms: CollectionEntry<'glossary'>['data'][];
}

const both = (path: string): Localised => ({ zh: `zh/${path}`, en: `en/${path}` });
const group = <T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** Drafts can be read in `dev` and are left out of builds. */
const isReady = (entry: CollectionEntry<'lessons'> | undefined): boolean =>
  entry !== undefined && (import.meta.env.DEV || entry.data.status !== 'draft');

const readTools = async (lessons: CatalogueLesson[]): Promise<CatalogueTool[]> => {
  const pages = new Map((await getCollection('tools')).map((entry) => [entry.id, entry]));
  const ids = [...new Set([...pages.keys()].map((id) => id.split('/')[0] ?? id))];
  const textIn = (id: string, locale: Locale, field: 'title' | 'summary') =>
    pages.get(`${id}/${locale}`)?.data[field] ?? id;
  return ids.map((id) => {
    const lesson = lessons.find((one) => one.tools.includes(id));
    return {
      id,
      title: { zh: textIn(id, 'zh', 'title'), en: textIn(id, 'en', 'title') },
      summary: { zh: textIn(id, 'zh', 'summary'), en: textIn(id, 'en', 'summary') },
      ...(lesson && { lesson }),
      url: both(`tools/${id}/`),
      embed: both(`embed/${id}/`),
    };
  });
};

const readCatalogue = async (): Promise<Catalogue> => {
  const course = (await getEntry('course', 'course'))?.data;
  if (!course) throw new Error('content/course.yaml is missing or empty.');
  const texts = new Map((await getCollection('lessons')).map((entry) => [entry.id, entry]));
  const quizzes = new Map((await getCollection('quizzes')).map((entry) => [entry.id, entry.data.questions]));
  const topicsOf = group(
    (await getCollection('topics')).map((entry) => entry.data),
    (topic) => topic.lesson,
  );
  let number = 0;
  const modules = course.modules.map((module): CatalogueModule => ({
    id: module.id,
    title: module.title,
    summary: module.summary,
    lessons: module.lessons.map((lesson) => {
      number += 1;
      const planned = { id: lesson.id, title: lesson.title, number };
      const zh = texts.get(`${lesson.id}/zh`);
      const en = texts.get(`${lesson.id}/en`);
      if (!zh || !en || !isReady(zh) || !isReady(en)) return planned;
      const path = `learn/${lesson.id}/`;
      const ready: CatalogueLesson = {
        ...planned,
        module: module.id,
        summary: { zh: zh.data.summary, en: en.data.summary },
        minutes: lesson.minutes,
        tools: lesson.tools,
        topics: (topicsOf.get(lesson.id) ?? []).map(({ id, title }) => ({
          id,
          title,
          lesson: lesson.id,
          url: both(`${path}#${id}`),
        })),
        questions: (quizzes.get(lesson.id) ?? []).map(({ id, topics, kind }) => ({
          id,
          topics,
          kind,
          lesson: lesson.id,
          url: both(`${path}#q-${id}`),
        })),
        url: both(path),
      };
      return { ...planned, ready };
    }),
  }));
  const lessons = modules.flatMap((module) => module.lessons.flatMap(({ ready }) => (ready ? [ready] : [])));
  return {
    name: course.name,
    version: course.version,
    modules,
    lessons,
    topics: lessons.flatMap((lesson) => lesson.topics),
    tools: await readTools(lessons),
    terms: (await getCollection('glossary')).map((entry) => entry.data),
  };
};

let read: Promise<Catalogue> | undefined;

/** The course as data: read once a build, afresh on every request in `dev`. */
export const getCatalogue = (): Promise<Catalogue> => {
  if (import.meta.env.DEV) return readCatalogue();
  read ??= readCatalogue();
  return read;
};
