import type { CollectionEntry } from 'astro:content';
import { formatDay } from '../i18n/format.ts';
import type { Locale, Localised } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';

type Source = CollectionEntry<'sources'>['data'];

const textIn = (text: string | Localised | undefined, locale: Locale): string | undefined =>
  typeof text === 'object' ? text[locale] : text;

/** Author and year, or the title where nobody signs, as a mark in the margin names a work. */
export const nameSource = (source: Source, locale: Locale): string => {
  const name = textIn(source.authors, locale) ?? textIn(source.title, locale) ?? source.id;
  return source.year ? `${name} ${source.year}` : name;
};

/** The title where it was seen and is not already the name. */
export const titleOf = (source: Source, locale: Locale): string | undefined =>
  source.authors ? textIn(source.title, locale) : undefined;

/** Who was studied, where the source says so. */
export const describeSample = (source: Source, locale: Locale): string | undefined => source.sample?.[locale];

/** The evidence marks of a source in words, most telling first. */
export const listMarks = (source: Source, locale: Locale, confidence = source.confidence): string[] => {
  const words = wordsOf(locale);
  return [
    words.basis[source.basis],
    words.confidence[confidence],
    ...(source.distance ? [words.distance[source.distance]] : []),
    ...(source.asOf ? [words.asOf.replace('{day}', formatDay(source.asOf, locale))] : []),
  ];
};
