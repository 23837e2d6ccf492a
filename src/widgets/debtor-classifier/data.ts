import type { Situation } from '../../domain/case/situations.ts';
import type { Model } from '../../domain/classifier/model.ts';
import type { Vignette } from '../../domain/classifier/vignettes.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Words } from './words-en.ts';

/** What the tool fetches when it wakes: model, words, and a lesson to read for each situation that has one. */
export interface ClassifierData {
  model: Model;
  words: Words;
  reading: Readonly<Partial<Record<Situation, { title: string; url: string }>>>;
}

/*
 * Texts and weights come by address, one language at a time: as code they would be in every page's budget twice.
 * What was put or fetched once stays for the visit, so that several tools on one page fetch together.
 */
const bank = new Map<string, Promise<unknown>>();

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} did not arrive: status ${response.status}.`);
  return response.json();
};

const take = (key: string, url: string): Promise<unknown> => {
  const known = bank.get(key) ?? fetchJson(url);
  bank.set(key, known);
  known.catch(() => bank.delete(key));
  return known;
};

/** Puts data there without a fetch; for tests. */
export const putData = (locale: Locale, data: ClassifierData, vignettes: readonly Vignette[]): void => {
  bank.set(`model/${locale}`, Promise.resolve(data));
  bank.set(`vignettes/${locale}`, Promise.resolve(vignettes));
};

/** Forgets everything that was put or fetched; for tests. */
export const forgetData = (): void => bank.clear();

/** Fetches model and words; rejects when they do not arrive, and tries again when asked again. */
export const fetchData = (locale: Locale, toolUrl: string): Promise<ClassifierData> =>
  take(`model/${locale}`, `${toolUrl}model.json`) as Promise<ClassifierData>;

/** Fetches the vignettes of the training. */
export const fetchVignettes = (locale: Locale, toolUrl: string): Promise<readonly Vignette[]> =>
  take(`vignettes/${locale}`, `${toolUrl}vignettes.json`) as Promise<readonly Vignette[]>;
