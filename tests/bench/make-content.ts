import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface CourseFile {
  modules: { lessons: { id: string }[] }[];
}
interface TopicFile {
  id: string;
  lesson: string;
}

/** Gives every id of a copy its own ending, so that ids stay unique and every check still applies. */
const renameIds = (text: string, ids: readonly string[], suffix: string): string =>
  ids.reduce((all, id) => all.replaceAll(`"${id}"`, `"${id}${suffix}"`), text);

/** Drafts are left out of builds, so copies of them would not count. */
const listPublished = (source: string): string[] =>
  readdirSync(join(source, 'lessons')).filter(
    (id) => !/^status: draft$/m.test(readFileSync(join(source, 'lessons', id, 'en.mdx'), 'utf8')),
  );

/**
 * Copies the course's content into a folder and multiplies its lessons until there are as many as asked for.
 *
 * @param source the project's `content`
 * @param target an empty folder
 * @param wanted number of lessons, at least as many as are written
 */
export const multiplyContent = (source: string, target: string, wanted: number): void => {
  cpSync(source, target, { recursive: true });
  const written = listPublished(source);
  const course = parse(readFileSync(join(source, 'course.yaml'), 'utf8')) as CourseFile;
  const topics = parse(readFileSync(join(source, 'topics.yaml'), 'utf8')) as TopicFile[];
  const lessons = course.modules.flatMap((module) => module.lessons);
  const extraTopics: TopicFile[] = [];
  for (let n = written.length; n < wanted; n += 1) {
    const original = written[n % written.length] ?? '';
    const suffix = `-copy-${n}`;
    const folder = join(target, 'lessons', original + suffix);
    const own = topics.filter((topic) => topic.lesson === original);
    const ids = own.map((topic) => topic.id);
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(join(source, 'lessons', original))) {
      const text = readFileSync(join(source, 'lessons', original, file), 'utf8');
      const renamed = file.endsWith('.yaml')
        ? ids.reduce(
            (all, id) => all.replace(new RegExp(`(?<=[\\[\\s,])${id}(?=[\\],\\s])`, 'g'), id + suffix),
            text,
          )
        : renameIds(text, ids, suffix);
      writeFileSync(join(folder, file), renamed);
    }
    extraTopics.push(...own.map((topic) => ({ ...topic, id: topic.id + suffix, lesson: original + suffix })));
    const entry = lessons.find((lesson) => lesson.id === original);
    const module = course.modules[n % course.modules.length];
    if (entry && module) module.lessons.push({ ...entry, id: original + suffix });
  }
  // Without aliases: a parser refuses a file with hundreds of them.
  writeFileSync(join(target, 'course.yaml'), stringify(course, { aliasDuplicateObjects: false }));
  writeFileSync(
    join(target, 'topics.yaml'),
    stringify([...topics, ...extraTopics], { aliasDuplicateObjects: false }),
  );
};
