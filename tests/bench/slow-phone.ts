import type { Browser, BrowserContext, Page } from 'playwright';

/** A phone on slow 4G as Lighthouse throttles it: 562 ms a request, 1.47 Mbit/s, a processor four times slower. */
const slow4g = {
  offline: false,
  latency: 562,
  downloadThroughput: (1.47e6 / 8) * 0.9,
  uploadThroughput: 675e3 / 8,
};

/** Opens a page in a fresh context, throttled unless told otherwise; the server is already connected to. */
export const openSlowPhone = async (
  browser: Browser,
  warmUrl: string,
): Promise<{ page: Page; context: BrowserContext }> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(warmUrl);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, context };
};

/** The middle value of an odd number of measurements. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Repeats a measurement and gives the middle result. */
export const repeat = async (times: number, measure: () => Promise<number>): Promise<number> => {
  const results: number[] = [];
  for (let i = 0; i < times; i += 1) results.push(await measure());
  return median(results);
};
