import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text files of a content folder by their path inside it, `lessons/anchor-high/zh.mdx`. */
export type CourseFiles = Readonly<Record<string, string>>;

/** Reads every YAML and MDX file of a content folder. Line ends are made plain. */
export const readCourse = (contentFolder: string): CourseFiles =>
  Object.fromEntries(
    globSync('**/*.{yaml,yml,mdx,md}', { cwd: contentFolder })
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, readFileSync(join(contentFolder, path), 'utf8').replaceAll('\r\n', '\n')]),
  );
