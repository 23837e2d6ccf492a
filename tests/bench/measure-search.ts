import type { Browser } from 'playwright';
import { openSlowPhone } from './slow-phone.ts';

/** What the first search of a visit costs on a slow phone, from opening the dialog. */
export interface SearchCost {
  namesMs: number;
  namesBytes: number;
  textMs: number;
  textBytes: number;
}

/** Opens the dialog on a page, types a query at once, and waits for the names and for the full text. */
export const measureSearch = async (
  browser: Browser,
  warmUrl: string,
  url: string,
  query: string,
): Promise<SearchCost> => {
  const { page, context } = await openSlowPhone(browser, warmUrl);
  await page.goto(url, { waitUntil: 'networkidle' });
  // The full text is asked for while the names are on their way; its files are not the names'.
  const bytes = { names: 0, text: 0 };
  page.on('requestfinished', (request) => {
    const part = request.url().includes('/pagefind/') ? 'text' : 'names';
    void request.sizes().then(({ responseBodySize }) => {
      bytes[part] += responseBodySize;
    });
  });
  const started = performance.now();
  await page.keyboard.press('/');
  const field = page.locator('dialog [data-search-field]');
  await field.fill(query);
  await page.waitForFunction(
    () => document.querySelector('dialog ol li, dialog [data-names-ready]') !== null,
    undefined,
    { polling: 10 },
  );
  const namesMs = performance.now() - started;
  // Waiting for a selector looks twice a second at most, which would round the time up by as much.
  await page.waitForFunction(() => document.querySelector('dialog ol[data-settled] li') !== null, undefined, {
    polling: 10,
  });
  const textMs = performance.now() - started;
  await page.waitForTimeout(300);
  await context.close();
  return { namesMs, namesBytes: bytes.names, textMs, textBytes: bytes.names + bytes.text };
};
