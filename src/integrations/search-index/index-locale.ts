import { on } from 'node:events';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Locale } from '../../domain/locale.ts';
import { readPage } from './read-page.ts';
import { openIndex, type IndexSize } from './write-index.ts';

/** What one run of this file works on. */
export interface IndexJob {
  locale: Locale;
}

/** What the build tells it: a rendered page, or that there are no more and where the index goes. */
export type IndexMessage =
  | {
      type: 'page';
      /** Relative to the site's base. */
      url: string;
      /** The page from `<main` to `</main>`, in UTF-8. */
      main: Uint8Array<ArrayBuffer>;
    }
  | { type: 'end'; folder: string };

const text = new TextDecoder();

/** Indexes one language in a thread of its own, page by page as they are rendered: the build's second core is idle then. */
const indexLocale = async ({ locale }: IndexJob, port: MessagePort): Promise<IndexSize> => {
  const index = await openIndex();
  let adding: Promise<void> = Promise.resolve();
  for await (const [message] of on(port, 'message') as AsyncIterable<[IndexMessage]>) {
    if (message.type === 'end') {
      await adding;
      return index.write(message.folder);
    }
    const page = readPage(text.decode(message.main), locale === 'zh');
    // The next page is read while Pagefind works on this one; the rest wait as bytes.
    await adding;
    if (page) adding = index.add({ ...page, url: message.url });
  }
  throw new Error('The build ended before the search index was complete.');
};

if (parentPort) parentPort.postMessage(await indexLocale(workerData as IndexJob, parentPort));
