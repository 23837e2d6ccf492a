import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryWidgets } from '../../src/site/gallery-widgets.ts';
import { siteFolder } from './site.ts';

interface CatalogueFile {
  lessons: {
    questions: number;
    id: string;
    module: string;
    url: Record<'zh' | 'en', string>;
    title: Record<'zh' | 'en', string>;
  }[];
  topics: { id: string; url: Record<'zh' | 'en', string>; title: Record<'zh' | 'en', string> }[];
  tools: {
    id: string;
    title: Record<'zh' | 'en', string>;
    url: Record<'zh' | 'en', string>;
    embed: Record<'zh' | 'en', string>;
  }[];
  questions: { id: string; lesson: string; kind: string; url: Record<'zh' | 'en', string> }[];
  terms: { id: string; zh: string; en: string }[];
}

/** The catalogue of the site under test. */
export const readCatalogueFile = (): CatalogueFile =>
  JSON.parse(readFileSync(join(siteFolder, 'course.json'), 'utf8')) as CatalogueFile;

/** A page to look at. */
export interface PageKind {
  kind: string;
  /** Relative to the site's root. */
  path: string;
  /**
   * How its widgets wake: `read`, screen by screen, as a reader brings it about; `at-once`, where the twin in the other language
   * is read, or where nobody reads.
   */
  wakes: 'read' | 'at-once';
}

/** Addresses of every kind of page in one language; most are read in one of the two. */
export const listPageKinds = (locale: 'zh' | 'en'): PageKind[] => {
  const { lessons, tools } = readCatalogueFile();
  const wakes = (index: number): PageKind['wakes'] =>
    index % 2 === (locale === 'zh' ? 0 : 1) ? 'read' : 'at-once';
  const pages = [
    ...['', 'learn/', 'topics/', 'tools/', 'case/', 'glossary/', 'sources/', 'progress/', 'search/'],
    'gallery/',
  ];
  return [
    // The longest first, so that none of them is left over at the end.
    ...galleryWidgets.map((widget) => ({
      kind: `gallery/${widget}`,
      path: `${locale}/gallery/${widget}/`,
      wakes: 'at-once' as const,
    })),
    ...lessons.map(({ id, url }, index) => ({
      kind: `lesson ${id}`,
      path: url[locale],
      wakes: wakes(index),
    })),
    ...tools.map(({ id, url }, index) => ({
      kind: `tool ${id}`,
      path: url[locale],
      wakes: wakes(index + 1),
    })),
    ...tools.map(({ id, embed }, index) => ({
      kind: `embed ${id}`,
      path: embed[locale],
      wakes: wakes(index),
    })),
    ...pages.map((path, index) => ({
      kind: path === '' ? 'home' : path.replace(/\/$/, ''),
      path: `${locale}/${path}`,
      wakes: wakes(index),
    })),
  ];
};

/** The pages that are in both languages at once. */
export const pagesInBoth: readonly PageKind[] = [
  { kind: 'choice of language', path: '', wakes: 'read' },
  { kind: 'not found', path: '404.html', wakes: 'read' },
];
