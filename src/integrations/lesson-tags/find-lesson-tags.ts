import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const listAstroFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return listAstroFiles(path);
    return item.name.endsWith('.astro') ? [path] : [];
  });

/**
 * The tags a lesson may use, each with the file behind it: every component of `components/lesson`
 * and every widget's wrapper. A tag is named like its file.
 *
 * @param sourceFolder the project's `src`
 */
export const findLessonTags = (sourceFolder: string): Map<string, string> => {
  const files = [join(sourceFolder, 'components/lesson'), join(sourceFolder, 'widgets')].flatMap(
    listAstroFiles,
  );
  return new Map(files.map((file) => [basename(file, '.astro'), file]));
};
