import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every HTML file below a folder of the finished build, in a steady order. */
export const listPages = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => join(folder, path));
