import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { locales } from '../../domain/locale.ts';
import type { IndexJob } from './index-locale.ts';
import type { IndexSize } from './write-index.ts';

const runJob = async (job: IndexJob): Promise<IndexSize> => {
  const worker = new Worker(new URL('./index-locale.ts', import.meta.url), { workerData: job });
  const [size] = (await once(worker, 'message')) as [IndexSize];
  return size;
};

/**
 * Builds the full-text index of each language from the built pages that say what they are (`<main data-search-type>`),
 * into `pagefind/zh/` and `pagefind/en/`. Addresses in it are relative to the site's base: it serves under any path.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      const folder = fileURLToPath(dir);
      const all = pages.map(({ pathname }) => pathname).toSorted();
      await Promise.all(
        locales.map(async (locale) => {
          const paths = all.filter((path) => path.startsWith(`${locale}/`));
          const size = await runJob({ locale, folder, paths });
          logger.info(`${locale}: ${size.pages} pages, ${size.chunks} index chunks`);
        }),
      );
    },
  },
});
