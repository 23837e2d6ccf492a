import type { Locale } from '../domain/locale.ts';

export { isLocale, locales, otherLocale, type Locale, type Localised } from '../domain/locale.ts';

/** The value of `lang` attributes. */
export const languageTag = { zh: 'zh-Hans', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** Each language's own name for itself. */
export const languageName = { zh: '中文', en: 'English' } as const satisfies Record<Locale, string>;
