import type { Locator, Page } from 'playwright';

/** Waits until the page's own script is awake, which comes after everything else has arrived: keys and links work by it. */
export const waitForOwnScript = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-choose-theme]:enabled');
};

/** Scrolls to a control of a widget until the widget is awake and the control takes input. */
export const wake = async (control: Locator): Promise<void> => {
  const awake = control.and(control.page().locator(':enabled'));
  // What was never near the screen has only a guessed height, so the first scroll may end beside it.
  for (let tries = 0; tries < 100 && !(await awake.isVisible()); tries += 1) {
    await control.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await control.page().waitForTimeout(50);
  }
  await awake.waitFor();
};
