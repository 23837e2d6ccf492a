import type { Locale } from '../domain/locale.ts';

/** Where the site lives, with a slash at both ends: `/` or `/course/`. */
export const siteBase: string = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a file or page of ours, given relative to the base: `course.json` → `/course/course.json`. */
export const siteUrl = (path: string): string => siteBase + path;

/** The address of a page in one language: `pageUrl('zh', 'learn/anchor-high/')` → `/course/zh/learn/anchor-high/`. */
export const pageUrl = (locale: Locale, path = ''): string => `${siteBase}${locale}/${path}`;
