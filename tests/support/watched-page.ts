import type { Browser, BrowserContextOptions, Page } from 'playwright';

/** A page that remembers everything no page of ours may do. */
export interface WatchedPage {
  page: Page;
  /** Errors on the console, policy violations, failed and foreign requests, in words; empty when all is well. */
  faults: string[];
  /** Opens another page beside it, in the same browser with what is stored there, watched as well. */
  openPage: () => Promise<Page>;
  close: () => Promise<void>;
}

interface Options extends BrowserContextOptions {
  /** Script that runs before any of the page's own. */
  before?: string;
  /** Faults that this test brings about on purpose. */
  allow?: RegExp;
}

/** Opens a fresh browser context whose page is watched from its first request on. */
export const openWatched = async (
  browser: Browser,
  siteUrl: string,
  options: Options = {},
): Promise<WatchedPage> => {
  const { before, allow, ...contextOptions } = options;
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...contextOptions });
  const faults: string[] = [];
  const note = (fault: string) => {
    if (!allow?.test(fault)) faults.push(fault);
  };
  const { host } = new URL(siteUrl);
  const openPage = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => note(`script: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.host !== host) note(`foreign request: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
    });
    await page.exposeFunction('noteFault', note);
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', (e) => noteFault('policy: ' + e.violatedDirective + ' ' + e.blockedURI))",
    );
    if (before) await page.addInitScript(before);
    return page;
  };
  return { page: await openPage(), faults, openPage, close: () => context.close() };
};
