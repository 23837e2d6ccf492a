import { isLocale, locales, type Locale } from '../i18n/locales.ts';

/** The language of the page being rendered, from its address. */
export const localeOf = (params: Record<string, string | undefined>): Locale => {
  const { lang } = params;
  if (!isLocale(lang))
    throw new Error(`There is no language "${lang}": addresses begin with ${locales.join(' or ')}.`);
  return lang;
};

/** `getStaticPaths` of a page that exists once in each language. */
export const inBothLocales = (): { params: { lang: Locale } }[] =>
  locales.map((lang) => ({ params: { lang } }));
