import { describe, test } from 'vitest';
import { useSite } from '../support/use-site.ts';
import { wake } from '../support/wake.ts';
import { openWatched } from '../support/watched-page.ts';

const here = useSite();

/** A tool fetches its further parts when it is first pressed: they may not push away what is pressed. */
describe.each([
  ['zh/learn/anchor-high/', 'en/tools/anchor-calculator/'],
  ['en/learn/diagnose-before-you-push/', 'zh/tools/cause-diagnosis/'],
  ['zh/learn/can-pay-will-pay/', 'en/tools/debtor-classifier/'],
  ['en/learn/communication-styles/', 'zh/tools/style-profile/'],
])('the first press in a tool', (...paths) => {
  test.for(paths)('of %s meets what it was meant for, however long it takes', async (path, { expect }) => {
    const { page, faults, close } = await openWatched(here.browser, here.url);
    await page.goto(here.url + path);
    const buttons = page.locator('main section.sheet:has(> astro-island)').first().locator('button:visible');
    // Whatever moves in the tool moves its last button.
    await wake(buttons.last());
    // This very button: a tool may draw further ones below it later.
    const last = await buttons.last().elementHandle();
    await last.evaluate((button) => {
      // As in Safari, which does not hold in place what is in sight.
      document.documentElement.style.overflowAnchor = 'none';
      button.addEventListener('click', () => (document.documentElement.dataset['met'] = ''));
    });
    const placeOf = async () => (await last.boundingBox())?.y ?? NaN;
    // What was never near the screen gets its own height only now, and the pointer goes after it.
    await last.hover();
    const before = await placeOf();
    await page.mouse.down();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    expect(Math.abs((await placeOf()) - before)).toBeLessThanOrEqual(2);
    await page.mouse.up();
    expect(await page.locator('html').getAttribute('data-met')).toBe('');
    expect(faults).toEqual([]);
    await close();
  });
});
