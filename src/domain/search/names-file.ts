import type { Locale, Localised } from '../locale.ts';

/** What a name can be the name of. */
export const nameKinds = ['lesson', 'topic', 'tool', 'term'] as const;

/** One of `nameKinds`. */
export type NameKind = (typeof nameKinds)[number];

/** One named thing that search knows, in both languages. */
export interface Name {
  kind: NameKind;
  id: string;
  title: Localised;
  /** Other words for the same; they are matched and not shown as the title. */
  also: Localised<readonly string[]>;
  /** The module of a lesson or topic. */
  module?: string;
  /** Address relative to the site's base. */
  url: Localised;
}

/** A module, for the filter. */
export interface NamedModule {
  id: string;
  title: Localised;
}

/** The names file as it is sent: rows of ids and titles, addresses left to be worked out. */
export interface NamesFile {
  /** id, zh, en */
  modules: [string, string, string][];
  /** id, place of its module in `modules`, zh, en */
  lessons: [string, number, string, string][];
  /** id, place of its lesson in `lessons`, zh, en */
  topics: [string, number, string, string][];
  /** id, zh, en, and where there are any: other words zh, other words en */
  terms: ([string, string, string] | [string, string, string, readonly string[], readonly string[]])[];
  /** id, zh, en */
  tools: [string, string, string][];
}

/** The parts of the course's catalogue that have names. */
export interface NamedCourse {
  modules: readonly { id: string; title: Localised }[];
  lessons: readonly { id: string; module: string; title: Localised }[];
  topics: readonly { id: string; lesson: string; title: Localised }[];
  terms: readonly {
    id: string;
    zh: string;
    en: string;
    also?:
      | { readonly zh?: readonly string[] | undefined; readonly en?: readonly string[] | undefined }
      | undefined;
  }[];
  tools: readonly { id: string; title: Localised }[];
}

/** The names file for a course: only modules that have a lesson, and everything else that exists. */
export const packNames = (course: NamedCourse): NamesFile => {
  const modules = course.modules.filter(({ id }) => course.lessons.some((lesson) => lesson.module === id));
  const placeOfModule = new Map(modules.map(({ id }, i) => [id, i]));
  const placeOfLesson = new Map(course.lessons.map(({ id }, i) => [id, i]));
  return {
    modules: modules.map(({ id, title }) => [id, title.zh, title.en]),
    lessons: course.lessons.map(({ id, module, title }) => [
      id,
      placeOfModule.get(module) ?? -1,
      title.zh,
      title.en,
    ]),
    topics: course.topics.map(({ id, lesson, title }) => [
      id,
      placeOfLesson.get(lesson) ?? -1,
      title.zh,
      title.en,
    ]),
    terms: course.terms.map(({ id, zh, en, also }) =>
      also?.zh?.length || also?.en?.length ? [id, zh, en, also.zh ?? [], also.en ?? []] : [id, zh, en],
    ),
    tools: course.tools.map(({ id, title }) => [id, title.zh, title.en]),
  };
};

const both = (path: string): Localised => ({ zh: `zh/${path}`, en: `en/${path}` });
const noOthers: Localised<readonly string[]> = { zh: [], en: [] };

/** The names of a names file, lessons first, with the addresses that `contracts.md` fixes. */
export const unpackNames = (file: NamesFile): Name[] => [
  ...file.lessons.map(([id, module, zh, en]): Name => {
    const home = file.modules[module]?.[0];
    return {
      kind: 'lesson',
      id,
      title: { zh, en },
      also: noOthers,
      ...(home && { module: home }),
      url: both(`learn/${id}/`),
    };
  }),
  ...file.topics.map(([id, place, zh, en]): Name => {
    const [lesson = '', module = -1] = file.lessons[place] ?? [];
    const home = file.modules[module]?.[0];
    return {
      kind: 'topic',
      id,
      title: { zh, en },
      also: noOthers,
      ...(home && { module: home }),
      url: both(`learn/${lesson}/#${id}`),
    };
  }),
  ...file.tools.map(([id, zh, en]): Name => ({
    kind: 'tool',
    id,
    title: { zh, en },
    also: noOthers,
    url: both(`tools/${id}/`),
  })),
  ...file.terms.map(([id, zh, en, alsoZh = [], alsoEn = []]): Name => ({
    kind: 'term',
    id,
    title: { zh, en },
    also: { zh: alsoZh, en: alsoEn },
    url: both(`glossary/#${id}`),
  })),
];

/** The modules of a names file, for the filter. */
export const listModules = (file: NamesFile): NamedModule[] =>
  file.modules.map(([id, zh, en]) => ({ id, title: { zh, en } }));

/** The title and other words of a name in one language. */
export const wordsFor = (name: Name, locale: Locale): readonly string[] => [
  name.title[locale],
  ...name.also[locale],
];
