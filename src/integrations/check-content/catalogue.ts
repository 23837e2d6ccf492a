import { isRecord } from '../../domain/guard.ts';
import type { YamlFile } from './read-yaml.ts';

/** A lesson as `course.yaml` lists it. */
export interface ListedLesson {
  id: string;
  tools: readonly string[];
  line: number;
}

/** A list entry with an id, as far as it could be read. */
export interface Entry {
  id: string;
  /** Its place in the list. */
  index: number;
  data: Readonly<Record<string, unknown>>;
}

/**
 * Every id the course knows, read as forgivingly as can be: what is wrong in a file is reported elsewhere.
 * A list whose file is missing or broken is `undefined`: that is one problem, and not one more at every mention.
 */
export interface Catalogue {
  lessons: ReadonlyMap<string, ListedLesson> | undefined;
  /** The lesson of every topic. */
  topics: ReadonlyMap<string, string> | undefined;
  /** The topics of every lesson, in order. */
  topicsOf: ReadonlyMap<string, readonly string[]>;
  terms: ReadonlySet<string> | undefined;
  /** The confidence of every source, as written. */
  sources: ReadonlyMap<string, string> | undefined;
  /** The figures that have their words; none where no file of them is needed yet. */
  figures: ReadonlySet<string> | undefined;
  /** Every tool named in `course.yaml` or with a page of its own, whether it exists yet or not. */
  tools: ReadonlySet<string>;
}

/** The entries of a list that have an id. */
export const listEntries = (file: YamlFile | undefined): Entry[] => {
  const data = file?.type === 'read' ? file.data : undefined;
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown, index) =>
    isRecord(entry) && typeof entry['id'] === 'string' ? [{ id: entry['id'], index, data: entry }] : [],
  );
};

/** The lessons of `course.yaml`, module by module, with the place of each in the file. */
export const listLessons = (file: YamlFile | undefined): ListedLesson[] => {
  const course = file?.type === 'read' ? file.data : undefined;
  if (file?.type !== 'read' || !isRecord(course)) return [];
  return asList(course['modules'])
    .flatMap((module, m) =>
      asList(isRecord(module) ? module['lessons'] : undefined).flatMap((lesson, l) => {
        if (!isRecord(lesson) || typeof lesson['id'] !== 'string') return [];
        const tools = asList(lesson['tools']).filter((tool) => typeof tool === 'string');
        return [{ id: lesson['id'], tools, path: ['modules', m, 'lessons', l, 'id'] }];
      }),
    )
    .map(({ id, tools, path }) => lazyLine({ id, tools }, () => file.lineOf(path)));
};

// Lines cost a second reading of the file, so they are looked up when a problem asks for them.
const lazyLine = <T extends object>(value: T, findLine: () => number): T & { line: number } =>
  Object.defineProperty(value, 'line', { get: findLine, enumerable: true }) as T & { line: number };

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const firstOfEach = (lessons: readonly ListedLesson[]): ListedLesson[] => {
  const seen = new Set<string>();
  return lessons.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/** Collects every id the course knows from its files and the folders of its tools' pages. */
export const readCatalogue = (
  yaml: ReadonlyMap<string, YamlFile>,
  toolPages: Iterable<string>,
): Catalogue => {
  const lessons = listLessons(yaml.get('course.yaml'));
  const topics = listEntries(yaml.get('topics.yaml')).map(
    ({ id, data }) => [id, String(data['lesson'])] as const,
  );
  const byLesson = Map.groupBy(topics, ([, lesson]) => lesson);
  const ifRead = <T>(file: string, ids: () => T): T | undefined =>
    yaml.get(file)?.type === 'read' ? ids() : undefined;
  return {
    lessons: ifRead('course.yaml', () => new Map(firstOfEach(lessons).map((lesson) => [lesson.id, lesson]))),
    topics: ifRead('topics.yaml', () => new Map(topics)),
    topicsOf: new Map([...byLesson].map(([lesson, found]) => [lesson, found.map(([id]) => id)])),
    terms: ifRead('glossary.yaml', () => new Set(listEntries(yaml.get('glossary.yaml')).map(({ id }) => id))),
    sources: ifRead(
      'sources.yaml',
      () =>
        new Map(
          listEntries(yaml.get('sources.yaml')).map(({ id, data }) => [id, String(data['confidence'])]),
        ),
    ),
    figures: yaml.has('figures.yaml')
      ? ifRead('figures.yaml', () => new Set(listEntries(yaml.get('figures.yaml')).map(({ id }) => id)))
      : new Set(),
    tools: new Set([...lessons.flatMap(({ tools }) => tools), ...toolPages]),
  };
};
