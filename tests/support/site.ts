import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium } from './chromium.ts';
import { serveFolder, type Served } from './serve-folder.ts';

/** Where the site under test is built; `node_modules` keeps it out of the way. */
export const siteFolder = new URL('../../node_modules/.cache/site-under-test', import.meta.url).pathname;

/** The tests use the site under a sub-path, the harder case. */
export const siteBase = '/course/';

/** How the site under test is sent: as small as a good host sends it where bytes are counted, else without delay. */
export type Sent = 'small' | 'fast';

/** Serves the site under test. */
export const startSite = (sent: Sent = 'fast'): Promise<Served> =>
  serveFolder({ folder: siteFolder, base: siteBase, quality: sent === 'small' ? 11 : 4 });

/** Opens the Chromium that the tests drive. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
