import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Locale } from '../../domain/locale.ts';
import { readPage } from './read-page.ts';
import { writeIndex, type AddressedPage, type IndexSize } from './write-index.ts';

/** What one run of this file works on. */
export interface IndexJob {
  locale: Locale;
  /** The folder of the built site. */
  folder: string;
  /** Addresses of the language's pages, relative to the site's base, in the order they are to be indexed. */
  paths: readonly string[];
}

const readPages = ({ locale, folder, paths }: IndexJob): AddressedPage[] =>
  paths.flatMap((url) => {
    const page = readPage(readFileSync(join(folder, url, 'index.html'), 'utf8'), locale === 'zh');
    return page ? [{ ...page, url }] : [];
  });

/** Indexes one language, in a thread of its own: with Pagefind's service beside it each language keeps one core busy. */
const indexLocale = async (job: IndexJob): Promise<IndexSize> =>
  writeIndex(readPages(job), join(job.folder, 'pagefind', job.locale));

if (parentPort) parentPort.postMessage(await indexLocale(workerData as IndexJob));
