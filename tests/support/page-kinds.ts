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

/**
 * Addresses of every kind of page, in one language, relative to the site's root. Lessons, embeds and the gallery's pages are many
 * of one kind: every other one in Chinese, the rest in English, so that each is looked at in one of them.
 */
export const listPageKinds = (locale: 'zh' | 'en'): { kind: string; path: string }[] => {
  const { lessons, tools } = readCatalogueFile();
  const isOurs = (_: unknown, index: number): boolean => index % 2 === (locale === 'zh' ? 0 : 1);
  const pages = [
    '',
    'learn/',
    'topics/',
    'tools/',
    'case/',
    'glossary/',
    'sources/',
    'progress/',
    'search/',
    'gallery/',
    ...galleryWidgets.filter(isOurs).map((widget) => `gallery/${widget}/`),
  ];
  return [
    ...pages.map((path) => ({
      kind: path === '' ? 'home' : path.replace(/\/$/, ''),
      path: `${locale}/${path}`,
    })),
    ...lessons.filter(isOurs).map(({ id, url }) => ({ kind: `lesson ${id}`, path: url[locale] })),
    ...tools.map(({ id, url }) => ({ kind: `tool ${id}`, path: url[locale] })),
    ...tools.filter(isOurs).map(({ id, embed }) => ({ kind: `embed ${id}`, path: embed[locale] })),
  ];
};
