import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../src/domain/locale.ts';
import { siteFolder } from './site.ts';

const stringLiteral = /`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g;
const isSentence = (literal: string): boolean =>
  /\p{Script=Han}/u.test(literal) || (literal.length > 20 && literal.includes(' '));

/** A script without the sentences it shows: what is left is code. */
const dropWords = (script: string): string =>
  script.replace(stringLiteral, (literal) => (isSentence(literal) ? '""' : literal));

const readScripts = (): Map<string, string> => {
  const folder = join(siteFolder, '_astro');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

/** Every script that a tool's page may come to load, at once or on demand. */
const listScripts = (scripts: ReadonlyMap<string, string>, locale: Locale, tool: string): Set<string> => {
  const page = readFileSync(join(siteFolder, locale, 'tools', tool, 'index.html'), 'utf8');
  const found = new Set<string>();
  const follow = (name: string): void => {
    const code = scripts.get(name);
    if (code === undefined || found.has(name)) return;
    found.add(name);
    for (const [, next = ''] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) follow(next);
  };
  for (const [, first = ''] of page.matchAll(/component-url="[^"]*\/([\w.-]+\.js)"/g)) follow(first);
  return found;
};

/**
 * How much code each tool brings that no other tool uses, in bytes after gzip, all parts fetched on demand included and its
 * sentences left out: a script that is mostly sentences, as those of either language are, counts as words.
 */
export const weighOwnCode = (locale: Locale, tools: readonly string[]): Map<string, number> => {
  const scripts = readScripts();
  const lists = new Map(tools.map((tool) => [tool, listScripts(scripts, locale, tool)]));
  const isShared = (name: string): boolean => [...lists.values()].filter((list) => list.has(name)).length > 1;
  const weigh = (name: string): number => {
    const script = scripts.get(name) ?? '';
    const code = dropWords(script);
    // In bytes, so that the words of either language weigh as much.
    return Buffer.byteLength(code) * 2 < Buffer.byteLength(script) ? 0 : gzipSync(code).length;
  };
  return new Map(
    [...lists].map(([tool, list]) => [
      tool,
      [...list].filter((name) => !isShared(name)).reduce((sum, name) => sum + weigh(name), 0),
    ]),
  );
};
