import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type { Served } from './serve-folder.ts';
import { openBrowser, startSite, type Sent } from './site.ts';

/** The site under test and a browser, for all tests of a file. */
export interface Used {
  /** Address of the site's root, ending in `/`. */
  url: string;
  browser: Browser;
}

/** Serves the site and opens a browser before the first test of a file, and closes both after the last. */
export const useSite = (sent?: Sent): Used => {
  let site: Served;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(sent), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    get url() {
      return site.url;
    },
    get browser() {
      return browser;
    },
  };
};
