import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { nearestId } from '../../domain/content/nearest-id.ts';
import { createProblem } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import { scanHtml } from './scan-html.ts';
import { listIds } from './suggest.ts';

/** Where the built site will stand. */
export interface SiteAddress {
  /** `/` or `/course/`. */
  base: string;
  /** Links to this origin are internal too. */
  site?: string | undefined;
}

/** Pages that point to one place: how many, and the first few. */
interface Pointers {
  href: string;
  pages: string[];
  count: number;
}

interface Built {
  /** Addresses of all files; a page's is its folder's, `/zh/learn/`. */
  files: Set<string>;
  /** The ids of each page in one text, each between line ends: sets for thousands of pages would weigh ten times as much. */
  ids: Map<string, string>;
  /** Every place pointed to, `path#fragment`. */
  targets: Map<string, Pointers>;
  /** Links into the other language that do not say so. */
  foreign: Map<string, Pointers>;
}

const here = 'https://site.invalid';
const openFiles = 16;
/** A suggestion compares with every page, so only the first problems get one. */
const mostSuggestions = 50;

/** Every link between the pages of a built site that leads nowhere, or unannounced into the other language. */
export const checkLinks = async (folder: string, address: SiteAddress): Promise<Problem[]> => {
  const base = `/${address.base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const built: Built = {
    files: new Set(names.map((name) => base + name.replace(/(^|\/)index\.html$/, '$1'))),
    ids: new Map(),
    targets: new Map(),
    foreign: new Map(),
  };
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  for (let first = 0; first < pages.length; first += openFiles) {
    const some = pages.slice(first, first + openFiles);
    const texts = await Promise.all(some.map((name) => readFile(join(folder, name), 'utf8')));
    for (const [place, name] of some.entries()) {
      const page = base + name.replace(/(^|\/)index\.html$/, '$1');
      readPage(built, page, texts[place] ?? '', base, address.site);
    }
  }
  return [...reportForeign(built, base), ...reportBroken(built, base)];
};

const readPage = (built: Built, page: string, html: string, base: string, site: string | undefined): void => {
  const { ids, links } = scanHtml(html);
  const ownIds = `\n${ids.join('\n')}\n`;
  built.ids.set(page, ownIds);
  const language = languageOf(page, base);
  for (const { href, hasHreflang } of links) {
    const target = resolve(href, page, site);
    if (target === undefined) continue;
    // Most links of a page stay on it; what is sound already need not be remembered.
    const hash = target.indexOf('#');
    if (hash !== -1 && target.slice(0, hash) === page && ownIds.includes(`\n${target.slice(hash + 1)}\n`))
      continue;
    point(built.targets, target, href, page);
    const other = languageOf(target, base);
    if (language && other && language !== other && !hasHreflang) point(built.foreign, target, href, page);
  }
};

/** The place a link leads to, `path#fragment`; nothing when it leaves the site. */
const resolve = (href: string, page: string, site: string | undefined): string | undefined => {
  if (!URL.canParse(href, here + page)) return href;
  const url = new URL(href, here + page);
  if (url.origin !== here && (site === undefined || url.origin !== new URL(site).origin)) return undefined;
  const fragment = decode(url.hash);
  // A tool's state and a text fragment are no ids.
  const hasPlace = fragment.length > 1 && !fragment.startsWith('#s=') && !fragment.startsWith('#:~:');
  return decode(url.pathname) + (hasPlace ? fragment : '');
};

// A stray `%` in an address is no reason to stop: it leads nowhere and is reported as it stands.
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const languageOf = (path: string, base: string): string | undefined =>
  /^(zh|en)(?=[/#]|$)/.exec(path.slice(base.length))?.[1];

const point = (places: Map<string, Pointers>, target: string, href: string, page: string): void => {
  const known = places.get(target);
  if (!known) {
    // A piece of a text keeps the whole text in memory, so it is copied.
    places.set(target, { href: Buffer.from(href).toString(), pages: [page], count: 1 });
    return;
  }
  known.count += 1;
  if (known.pages.length < 3) known.pages.push(page);
};

const reportForeign = ({ foreign }: Built, base: string): Problem[] =>
  [...foreign].map(([target, pointers]) =>
    report(
      pointers,
      base,
      `The link \`${pointers.href}\` leads into the other language.`,
      `links stay in the page's language: point it to \`${swapLanguage(target, base)}\`. A switch of language says so with \`hreflang\`.`,
    ),
  );

const swapLanguage = (target: string, base: string): string =>
  base + target.slice(base.length).replace(/^(zh|en)/, (locale) => (locale === 'zh' ? 'en' : 'zh'));

const reportBroken = (built: Built, base: string): Problem[] => {
  const problems: Problem[] = [];
  for (const [target, pointers] of built.targets) {
    const hash = target.indexOf('#');
    const path = hash === -1 ? target : target.slice(0, hash);
    const fragment = hash === -1 ? '' : target.slice(hash + 1);
    const canSuggest = problems.length < mostSuggestions;
    if (!built.files.has(path) || (path.endsWith('/') && !built.ids.has(path))) {
      const hint = suggestPage(path, canSuggest ? built.ids.keys() : []);
      problems.push(
        report(
          pointers,
          base,
          `The link \`${pointers.href}\` leads to \`${path}\`, and there is no such page.`,
          hint,
        ),
      );
      continue;
    }
    const ids = built.ids.get(path);
    if (fragment === '' || fragment === 'top' || ids === undefined || ids.includes(`\n${fragment}\n`))
      continue;
    const hint = suggestFragment(fragment, canSuggest ? ids.trim().split('\n') : []);
    problems.push(
      report(
        pointers,
        base,
        `The link \`${pointers.href}\` leads to \`#${fragment}\` on \`${path}\`, and nothing there has this id.`,
        hint,
      ),
    );
  }
  return problems;
};

const suggestPage = (path: string, pages: Iterable<string>): string => {
  const known = [...pages];
  if (known.includes(`${path}/`)) return `pages end in a slash: \`${path}/\`.`;
  const near = nearestId(path, known);
  return near === undefined ? 'correct the address, or take the link out.' : `did you mean \`${near}\`?`;
};

const suggestFragment = (fragment: string, ids: readonly string[]): string => {
  const near = nearestId(fragment, ids);
  const list = ids.length > 0 && ids[0] !== '' ? ` That page has: ${listIds(ids)}.` : '';
  return near === undefined
    ? `name an id that is there, or link to the page alone.${list}`
    : `did you mean \`#${near}\`?${list}`;
};

const report = ({ pages, count }: Pointers, base: string, problem: string, hint: string): Problem => {
  const [first = '', ...others] = pages.map((page) => page.slice(base.length) || '/');
  const more = count - pages.length;
  const also = [...others.map((page) => `\`${page}\``), ...(more > 0 ? [`${more} more`] : [])];
  return createProblem(
    first,
    undefined,
    also.length > 0 ? `${problem} It also stands on ${also.join(', ')}.` : problem,
    hint,
  );
};
