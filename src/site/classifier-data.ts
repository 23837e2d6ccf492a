import { parse } from 'yaml';
import modelText from '../../content/tools/debtor-classifier/model.yaml?raw';
import vignettesText from '../../content/tools/debtor-classifier/vignettes.yaml?raw';
import type { Situation } from '../domain/case/situations.ts';
import type { Model } from '../domain/classifier/model.ts';
import type { Vignette } from '../domain/classifier/vignettes.ts';
import type { Locale, Localised } from '../domain/locale.ts';
import { pickLanguage } from '../domain/quiz/localise.ts';
import { modelSchema, vignettesSchema } from '../schemas/classifier.ts';
import { getCatalogue } from './catalogue.ts';

/** A lesson to read, by its title and its address relative to the site's base. */
export interface Reading {
  title: string;
  url: string;
}

/** The classifier's model in both languages. */
export const authoredModel = modelSchema.parse(parse(modelText)) as Model<Localised>;

/** The classifier's model in one language. */
export const modelIn = (locale: Locale): Model => pickLanguage(authoredModel, locale);

/** The vignettes of its training in one language. */
export const vignettesIn = (locale: Locale): Vignette[] => {
  const vignettes = vignettesSchema.parse(parse(vignettesText)) as Vignette<Localised>[];
  // Of a record with gaps the type of `pickLanguage` forgets that its texts are texts.
  return pickLanguage(vignettes, locale) as unknown as Vignette[];
};

/** For each situation the first of its lessons that is written; a situation whose lessons are all to come has none. */
export const readingIn = async (locale: Locale): Promise<Partial<Record<Situation, Reading>>> => {
  const { lessons } = await getCatalogue();
  const found = authoredModel.situations.flatMap(({ id, lessons: wanted }) => {
    const [lesson] = wanted.flatMap((one) => lessons.find((ready) => ready.id === one) ?? []);
    return lesson ? [[id, { title: lesson.title[locale], url: lesson.url[locale] }] as const] : [];
  });
  return Object.fromEntries(found);
};
