import { inBothLocales, localeOf } from '../site/page-locale.ts';
import { languageTag } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { pageUrl, siteUrl } from '../platform/urls.ts';

export const getStaticPaths = inBothLocales;

/** What a phone needs to put the course on its home screen, one file a language. */
export const GET = ({ params }: { params: Record<string, string | undefined> }): Response => {
  const locale = localeOf(params);
  const words = wordsOf(locale);
  const manifest = {
    name: words.siteName,
    short_name: words.siteName,
    description: words.siteLine,
    lang: languageTag[locale],
    start_url: pageUrl(locale),
    scope: siteUrl(''),
    display: 'minimal-ui',
    background_color: '#f8f4e9',
    theme_color: '#f8f4e9',
    icons: [
      { src: siteUrl('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: siteUrl('icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
