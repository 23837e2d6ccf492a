import type { z } from 'zod';
import { courseSchema } from '../../schemas/course.ts';
import { figureSchema } from '../../schemas/figures.ts';
import { glossarySchema, termSchema } from '../../schemas/glossary.ts';
import { sourceSchema } from '../../schemas/sources.ts';
import { topicSchema } from '../../schemas/topics.ts';
import { listEntries, listLessons, type Catalogue } from './catalogue.ts';
import { checkSchema, splitMessage } from './check-schema.ts';
import { createProblem } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { suggestId } from './suggest.ts';

type ReadYaml = Extract<YamlFile, { type: 'read' }>;

const lists: Readonly<Record<string, z.ZodType>> = {
  'topics.yaml': topicSchema,
  'glossary.yaml': termSchema,
  'sources.yaml': sourceSchema,
};

/** The files beside the lessons: the course, its topics, its terms, its sources and, if it has any, its figures. */
export const checkLists = (yaml: ReadonlyMap<string, YamlFile>, catalogue: Catalogue): Problem[] => [
  ...checkCourseFile(yaml.get('course.yaml')),
  ...Object.entries(lists).flatMap(([file, schema]) => checkList(file, yaml.get(file), schema)),
  ...(yaml.has('figures.yaml') ? checkList('figures.yaml', yaml.get('figures.yaml'), figureSchema) : []),
  ...checkGlossary(yaml.get('glossary.yaml'), catalogue),
  ...checkHomes(yaml.get('topics.yaml'), catalogue),
];

const reportMissing = (file: string): Problem =>
  createProblem(
    file,
    undefined,
    `There is no \`${file}\`.`,
    'add it to the content folder; an empty list is written `[]`.',
  );

const checkCourseFile = (yaml: YamlFile | undefined): Problem[] => {
  const file = 'course.yaml';
  if (yaml === undefined) return [reportMissing(file)];
  if (yaml.type === 'broken') return [yaml.problem];
  const seen = new Set<string>();
  const doubles = listLessons(yaml).flatMap((lesson) => {
    const isNew = !seen.has(lesson.id);
    seen.add(lesson.id);
    return isNew ? [] : [reportDouble(file, lesson.line, lesson.id)];
  });
  return [...checkSchema(courseSchema, { file, yaml, at: [] }), ...doubles];
};

const checkList = (file: string, yaml: YamlFile | undefined, schema: z.ZodType): Problem[] => {
  if (yaml === undefined) return [reportMissing(file)];
  if (yaml.type === 'broken') return [yaml.problem];
  if (!Array.isArray(yaml.data))
    return [createProblem(file, 1, 'The file is not a list.', 'begin each entry with `- id: …`.')];
  return [
    ...yaml.data.flatMap((_, place) => checkSchema(schema, { file, yaml, at: [place] })),
    ...checkDoubles(file, yaml),
  ];
};

const checkDoubles = (file: string, yaml: ReadYaml): Problem[] => {
  const seen = new Set<string>();
  return listEntries(yaml).flatMap(({ id, index }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [reportDouble(file, yaml.lineOf([index, 'id']), id)];
  });
};

// The list's own rules look at whole terms only; a pointer to a broken one is not followed.
const checkGlossary = (yaml: YamlFile | undefined, { sources }: Catalogue): Problem[] => {
  const file = 'glossary.yaml';
  if (yaml?.type !== 'read' || !Array.isArray(yaml.data)) return [];
  const whole = yaml.data.flatMap((term: unknown, place) =>
    termSchema.safeParse(term).success ? [[term, place] as const] : [],
  );
  const isAllWhole = whole.length === yaml.data.length;
  const issues = glossarySchema.safeParse(whole.map(([term]) => term)).error?.issues ?? [];
  const twins = issues.flatMap(({ path: [at, field, ...rest], message }) => {
    const place = whole[Number(at)]?.[1];
    if (place === undefined || field === undefined || field === 'id' || (field === 'see' && !isAllWhole))
      return [];
    const [problem, hint] = splitMessage(message);
    const id = idOf(yaml, place);
    return [
      createProblem(
        file,
        yaml.lineOf([place, field, ...rest]),
        `\`${id}\`, \`${String(field)}\`: ${problem}`,
        hint,
        id,
      ),
    ];
  });
  const unknown = listEntries(yaml).flatMap(({ id, index, data }) => {
    const named = Array.isArray(data['sources']) ? data['sources'] : [];
    return named.flatMap((source: unknown, place) => {
      if (typeof source !== 'string' || !sources || sources.has(source)) return [];
      const hint = suggestId(source, sources.keys(), 'That file has');
      return [
        createProblem(
          file,
          yaml.lineOf([index, 'sources', place]),
          `\`${id}\`: No source \`${source}\` in \`sources.yaml\`.`,
          hint,
          id,
        ),
      ];
    });
  });
  return [...twins, ...unknown];
};

const idOf = (yaml: YamlFile, place: number): string =>
  listEntries(yaml).find(({ index }) => index === place)?.id ?? String(place + 1);

const reportDouble = (file: string, line: number, id: string): Problem =>
  createProblem(
    file,
    line,
    `The id \`${id}\` stands in this file twice.`,
    'give one of them another id, or take it out.',
    id,
  );

const checkHomes = (yaml: YamlFile | undefined, { lessons }: Catalogue): Problem[] =>
  listEntries(yaml).flatMap(({ id, index, data }) => {
    const lesson = data['lesson'];
    if (yaml?.type !== 'read' || typeof lesson !== 'string' || !lessons || lessons.has(lesson)) return [];
    return [
      createProblem(
        'topics.yaml',
        yaml.lineOf([index, 'lesson']),
        `\`${id}\`: No lesson \`${lesson}\` in \`course.yaml\`.`,
        suggestId(lesson, lessons.keys(), 'That file has'),
        id,
      ),
    ];
  });
