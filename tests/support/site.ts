import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium } from './chromium.ts';
import { serveFolder, type Served } from './serve-folder.ts';

/** Where the site under test is built; `node_modules` keeps it out of the way. */
export const siteFolder = new URL('../../node_modules/.cache/site-under-test', import.meta.url).pathname;

/** The tests use the site under a sub-path, the harder case. */
export const siteBase = '/course/';

/** Serves the site under test. */
export const startSite = (): Promise<Served> => serveFolder({ folder: siteFolder, base: siteBase });

/** Opens the Chromium that the tests drive. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
