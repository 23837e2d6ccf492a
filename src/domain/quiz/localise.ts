import type { Locale, Localised } from '../locale.ts';
import { isRecord } from '../guard.ts';
import type { AuthoredQuestion, Question } from './question.ts';

/** Replaces every text by its language: a deep map over plain data. A record of any ids is no text. */
type InOneLanguage<T> = T extends Localised
  ? string extends keyof T
    ? T
    : string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? { [Key in keyof T]: InOneLanguage<T[Key]> }
      : T;

const isText = (value: unknown): value is Localised =>
  isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

/** Picks one language of everything in plain data that stands there in both. */
export const pickLanguage = <T>(data: T, locale: Locale): InOneLanguage<T> => {
  const pick = (value: unknown): unknown => {
    if (isText(value)) return value[locale];
    if (Array.isArray(value)) return value.map(pick);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pick(part)]));
  };
  return pick(data) as InOneLanguage<T>;
};

/** A question in one language, ready for a view. */
export const localiseQuestion = (question: AuthoredQuestion, locale: Locale): Question =>
  pickLanguage(question, locale);
