/** The course's two languages; also the first segment of every page's address. */
export const locales = ['zh', 'en'] as const;

/** One of the two languages, as it stands in addresses and data. */
export type Locale = (typeof locales)[number];

/** The same text in both languages. */
export type Localised<T = string> = Readonly<Record<Locale, T>>;

/** Tells whether a value is one of the two languages. */
export const isLocale = (value: unknown): value is Locale => value === 'zh' || value === 'en';

/** The language that is not this one. */
export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');
