import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { locales, type Locale } from '../../domain/locale.ts';
import type { IndexJob, IndexMessage } from './index-locale.ts';
import type { IndexSize } from './write-index.ts';

/** An index being made in a thread. */
interface Indexer {
  locale: Locale;
  add: (url: string, main: Uint8Array<ArrayBuffer>) => void;
  /** There are no more pages; the index goes into this folder. */
  end: (folder: string) => void;
  /** Comes when the index is written. */
  size: Promise<IndexSize>;
}

const startIndexer = (locale: Locale): Indexer => {
  const worker = new Worker(new URL('./index-locale.ts', import.meta.url), {
    workerData: { locale } satisfies IndexJob,
  });
  const size = once(worker, 'message').then(([answer]) => answer as IndexSize);
  // Whoever waits for the size hears of a failure; until then it must not end the build without a word.
  size.catch(() => undefined);
  // A build that fails before the end does not wait for its index.
  worker.unref();
  // A page is handed over, not copied.
  const send = (message: IndexMessage): void => {
    worker.postMessage(message, message.type === 'page' ? [message.main.buffer] : []);
  };
  return {
    locale,
    add: (url, main) => {
      send({ type: 'page', url, main });
    },
    end: (folder) => {
      worker.ref();
      send({ type: 'end', folder });
    },
    size,
  };
};

/** The part of a page that search reads; most of a page is style. */
const cutMain = (html: Buffer): Uint8Array<ArrayBuffer> | undefined => {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start < 0 || end < start ? undefined : new Uint8Array(html.subarray(start, end + '</main>'.length));
};

/** Renders as before, and shows every page to `see` on the way. */
const watchPages = (
  prerenderer: AstroPrerenderer,
  see: (path: string, html: Buffer) => void,
): AstroPrerenderer => ({
  ...prerenderer,
  render: async (request, options) => {
    const rendered = await prerenderer.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.ok && response.headers.get('content-type')?.startsWith('text/html')) {
      const html = Buffer.from(await response.clone().arrayBuffer());
      see(decodeURI(new URL(request.url).pathname), html);
    }
    return rendered;
  },
});

/**
 * Builds the full-text index of each language from the pages that say what they are (`<main data-search-type>`), into
 * `pagefind/zh/` and `pagefind/en/`. Addresses in it are relative to the site's base: it serves under any path.
 *
 * Pages are indexed while the others are still being rendered, which keeps one core busy and leaves the other idle.
 */
export const searchIndex = (): AstroIntegration => {
  let base = '/';
  let indexers: Indexer[] = [];
  const see = (path: string, html: Buffer): void => {
    const url = path.slice(base.length);
    const indexer = indexers.find(({ locale }) => url.startsWith(`${locale}/`));
    const main = indexer && cutMain(html);
    if (main) indexer.add(url, main);
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...watchPages(prerenderer, see),
          setup: async () => {
            indexers = locales.map(startIndexer);
            await prerenderer.setup?.();
          },
        }));
      },
      'astro:build:generated': ({ dir }) => {
        // Links are checked while the indexes are written.
        for (const { locale, end } of indexers) end(join(fileURLToPath(dir), 'pagefind', locale));
      },
      'astro:build:done': async ({ logger }) => {
        for (const { locale, size } of indexers) {
          const { pages, chunks } = await size;
          logger.info(`${locale}: ${pages} pages, ${chunks} index chunks`);
        }
      },
    },
  };
};
