import type { APIContext } from 'astro';
import { languageTag, locales } from '../i18n/locales.ts';
import { pageUrl } from '../platform/urls.ts';
import { getCatalogue } from '../site/catalogue.ts';

const pages = ['', 'learn/', 'topics/', 'tools/', 'case/', 'glossary/', 'sources/', 'progress/'];

/** Every page in both languages for search engines; empty where the site's public address is not known. */
export const GET = async ({ site }: APIContext): Promise<Response> => {
  const { lessons, tools } = await getCatalogue();
  const paths = [
    ...pages,
    ...lessons.map(({ id }) => `learn/${id}/`),
    ...tools.map(({ id }) => `tools/${id}/`),
  ];
  const entries = site
    ? paths.flatMap((path) => {
        const twins = locales.map(
          (locale) =>
            `<xhtml:link rel="alternate" hreflang="${languageTag[locale]}" href="${new URL(pageUrl(locale, path), site).href}"/>`,
        );
        return locales.map(
          (locale) => `<url><loc>${new URL(pageUrl(locale, path), site).href}</loc>${twins.join('')}</url>`,
        );
      })
    : [];
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('\n')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
