import { locales } from '../../domain/locale.ts';
import { toolPageSchema } from '../../schemas/tool-page.ts';
import { lessonFrontmatterSchema } from '../../schemas/lesson.ts';
import { listEntries, readCatalogue } from './catalogue.ts';
import { checkChineseYaml } from './check-chinese.ts';
import { checkLesson, checkPage, checkTwins } from './check-lesson.ts';
import { checkLists } from './check-lists.ts';
import { checkQuiz } from './check-quiz.ts';
import { checkToolData, toolData } from './check-tool-data.ts';
import { createProblem } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import type { CourseFiles } from './read-course.ts';
import { readPage } from './read-page.ts';
import { readYaml } from './read-yaml.ts';

const listFiles = ['course.yaml', 'topics.yaml', 'glossary.yaml', 'sources.yaml', 'figures.yaml'];
const lessonFiles = new Set([...locales.map((locale) => `${locale}.mdx`), 'quiz.yaml', 'scenario.yaml']);
const toolFiles = new Set(locales.map((locale) => `${locale}.mdx`));

/**
 * Everything that is wrong with a course's content, all at once. An empty list means that it can be built.
 *
 * @param files the content folder's files by path, as `readCourse` gives them
 * @param knownTags the tags a text may use, the keys of what `findLessonTags` gives
 */
export const checkCourse = (files: CourseFiles, knownTags: ReadonlySet<string>): Problem[] => {
  const lessons = groupFolders(files, 'lessons');
  const tools = groupFolders(files, 'tools');
  const lists = new Map(
    listFiles.flatMap((file) => {
      const text = files[file];
      return text === undefined ? [] : [[file, readYaml(file, text)] as const];
    }),
  );
  const catalogue = readCatalogue(lists, tools.keys());
  const problems = [
    ...checkLists(lists, catalogue),
    ...[...lists].flatMap(([file, yaml]) => checkChineseYaml(file, yaml)),
  ];

  for (const [id, names] of lessons) {
    const folder = `lessons/${id}`;
    problems.push(...checkNames(folder, names, lessonFiles));
    const pages = readPages(files, folder, lessonFrontmatterSchema);
    problems.push(...pages.flatMap((page) => page.problems));
    const quizFile = `${folder}/quiz.yaml`;
    const quizText = files[quizFile];
    const quiz = quizText === undefined ? undefined : readYaml(quizFile, quizText);
    const texts = pages.map(({ text }) => text);
    const lesson = {
      id,
      texts,
      isDraft: texts.length > 0 && texts.every(({ isDraft }) => isDraft),
      quizFile,
      questions: quiz?.type === 'read' ? listEntries(quiz) : undefined,
    };
    problems.push(...checkLesson(lesson, catalogue, knownTags), ...checkQuiz(lesson, quiz, catalogue));
    if (quiz) problems.push(...checkChineseYaml(quizFile, quiz));
  }

  for (const [id, names] of tools) {
    const folder = `tools/${id}`;
    const pages = readPages(files, folder, toolPageSchema);
    const texts = pages.map(({ text }) => text);
    problems.push(
      ...checkNames(folder, names, new Set([...toolFiles, ...Object.keys(toolData[id] ?? {})])),
      ...checkToolData(id, files),
      ...pages.flatMap((page) => page.problems),
      ...texts.flatMap((text) => checkPage(text, catalogue, knownTags)),
      ...checkTwins(texts),
    );
  }
  return problems;
};

/** The names of the files in each folder right inside this one. */
const groupFolders = (files: CourseFiles, top: string): Map<string, string[]> => {
  const folders = new Map<string, string[]>();
  for (const path of Object.keys(files)) {
    const [first, id, name] = path.split('/');
    if (first !== top || id === undefined || name === undefined) continue;
    const names = folders.get(id);
    if (names) names.push(name);
    else folders.set(id, [name]);
  }
  return folders;
};

const readPages = (files: CourseFiles, folder: string, schema: Parameters<typeof readPage>[3]) =>
  locales.flatMap((locale) => {
    const file = `${folder}/${locale}.mdx`;
    const source = files[file];
    return source === undefined ? [] : [readPage(file, locale, source, schema)];
  });

const checkNames = (folder: string, names: readonly string[], expected: ReadonlySet<string>): Problem[] =>
  names
    .filter((name) => name !== 'images' && !expected.has(name))
    .map((name) =>
      createProblem(
        `${folder}/${name}`,
        undefined,
        `Nothing reads a file called \`${name}\` here.`,
        `rename it, or take it out. The files of this folder are: ${[...expected].join(', ')}.`,
      ),
    );
