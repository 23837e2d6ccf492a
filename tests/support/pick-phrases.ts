import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { readCatalogueFile } from './page-kinds.ts';
import { siteFolder } from './site.ts';

/** A run of words from a lesson's own sentences, and the one page it stands on. */
export interface Phrase {
  text: string;
  /** Relative to the site's root. */
  page: string;
}

const searched = ['', 'learn/', 'topics/', 'tools/', 'glossary/', 'sources/', 'case/', 'progress/'];

/** The sentences of a built page: running text in paragraphs, without source notes. */
const readSentences = (path: string, selector: string): string[] => {
  const main = parse(readFileSync(join(siteFolder, path, 'index.html'), 'utf8')).querySelector('main');
  main?.querySelectorAll('.cite, .note, script, style').forEach((element) => element.remove());
  return (main?.querySelectorAll(selector) ?? []).flatMap((element) =>
    element.text.split(/[。！？；：，、.!?;:,\n]/),
  );
};

/** Every run of four Han characters, or of four plain words, in a sentence. */
const listRuns = (sentence: string, locale: 'zh' | 'en'): string[][] => {
  const runs =
    sentence.match(locale === 'zh' ? /\p{Script=Han}{4,}/gu : /[A-Za-z]+(?: [A-Za-z]+){3,}/g) ?? [];
  return runs.flatMap((run) => {
    const words = locale === 'zh' ? [...run] : run.toLowerCase().split(' ');
    return words.slice(3).map((_, i) => words.slice(i, i + 4));
  });
};

const countAll = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * The hardest phrases for search: from each lesson those made of the commonest words of the whole course that stand on
 * that page alone and in no name. The same every time.
 */
export const pickPhrases = (locale: 'zh' | 'en', perLesson: number): Phrase[] => {
  const { lessons, topics, terms, tools } = readCatalogueFile();
  const gap = locale === 'zh' ? '' : ' ';
  const pages = [
    ...searched.map((path) => `${locale}/${path}`),
    ...[...lessons, ...tools].map(({ url }) => url[locale]),
  ];
  // Search hears no punctuation, so a phrase that runs across a comma counts as standing there.
  const texts = new Map(
    pages.map((path) => [
      path,
      readSentences(path, '*')
        .join(gap)
        .replace(/[^\p{L}\p{N}]+/gu, gap)
        .toLowerCase(),
    ]),
  );
  const names = [...lessons, ...topics, ...tools]
    .map(({ title }) => title[locale])
    .concat(terms.map((term) => term[locale]));
  const allNames = names.join('\n').toLowerCase();
  const halves = (run: readonly string[]): string[] => [run.slice(0, 2).join(gap), run.slice(2).join(gap)];
  const runsOf = new Map(
    lessons.map(({ url }) => [
      url[locale],
      readSentences(url[locale], '.prose p, .prose li').flatMap((sentence) => listRuns(sentence, locale)),
    ]),
  );
  const counts = countAll([...runsOf.values()].flat().flatMap(halves));
  const rate = (run: readonly string[]): number =>
    halves(run).reduce((sum, half) => sum + Math.log(counts.get(half) ?? 1), 0);
  return [...runsOf].flatMap(([page, runs]) => {
    const used = new Set<string>();
    return runs
      .map((run) => ({ run, text: run.join(gap), rate: rate(run) }))
      .filter(({ text }) => !allNames.includes(text))
      .filter(({ text }) => [...texts].every(([path, content]) => content.includes(text) === (path === page)))
      .sort((a, b) => b.rate - a.rate || (a.text < b.text ? -1 : 1))
      .filter(({ run }) => {
        const isNew = !halves(run).some((half) => used.has(half));
        if (isNew) halves(run).forEach((half) => used.add(half));
        return isNew;
      })
      .slice(0, perLesson)
      .map(({ text }) => ({ text, page }));
  });
};
