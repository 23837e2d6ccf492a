import type { Locale } from '../../domain/locale.ts';
import {
  findNames,
  prepareNames,
  type NameHit,
  type SearchableName,
} from '../../domain/search/find-names.ts';
import { listModules, unpackNames, type NamedModule } from '../../domain/search/names-file.ts';
import { planQuery } from '../../domain/search/plan-query.ts';
import { findChunks } from '../../domain/search/search-map.ts';
import { openFullText, type FullText, type TextAnswer } from './full-text.ts';
import type { SearchFiles } from './start-loading.ts';

/** Both layers of search behind one door. Every call may fail where the network does. */
export interface Engine {
  /** Has the parts of the index that a query needs fetched while Pagefind itself is still on its way. */
  expect: (query: string) => void;
  findNames: (query: string) => Promise<NameHit[]>;
  findPages: (query: string) => Promise<TextAnswer>;
  listModules: () => Promise<NamedModule[]>;
  /** Forgets what failed to load and loads it again. */
  restart: () => void;
}

/**
 * Search in one language.
 *
 * @param getFiles - Starts the loading, or hands over what is on its way; called when something is first searched for.
 */
export const createEngine = (locale: Locale, getFiles: () => SearchFiles): Engine => {
  interface Layers {
    files: SearchFiles;
    names: Promise<SearchableName[]>;
    text: Promise<FullText>;
    /** After its first answer Pagefind fetches for itself. */
    hasAnswered: boolean;
  }
  let attempt = 0;
  let layers: Layers | undefined;
  const open = (files: SearchFiles): Layers => {
    const names = files.names.then((file) => prepareNames(unpackNames(file)));
    const text = openFullText(locale, files, attempt);
    for (const layer of [names, text]) layer.catch(() => undefined);
    return { files, names, text, hasAnswered: false };
  };
  const get = (): Layers => (layers ??= open(getFiles()));
  return {
    expect: (query) => {
      const { files, hasAnswered } = get();
      const plan = hasAnswered ? undefined : planQuery(query);
      if (!plan) return;
      files.map.then(
        (map) =>
          findChunks(map, plan.plain.split(' ')).forEach((file) => files.preload(`index/${file}.pf_index`)),
        () => undefined,
      );
    },
    findNames: async (query) => findNames(await get().names, query, locale),
    findPages: async (query) => {
      const current = get();
      const answer = await (await current.text).search(query);
      current.hasAnswered = true;
      return answer;
    },
    listModules: async () => listModules(await get().files.names),
    restart: () => {
      attempt += 1;
      layers = open(get().files.reload());
    },
  };
};
