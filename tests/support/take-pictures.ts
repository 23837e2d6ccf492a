/**
 * Makes the README's pictures of the journey, `.github/journey-zh.png` and `.github/journey-en.png`,
 * from the site that `npm run test:e2e` has built:
 *
 *     npx node tests/support/take-pictures.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import type { Locale } from '../../src/domain/locale.ts';
import { fill } from '../../src/i18n/fill.ts';
import * as steps from './journey-steps.ts';
import { wordsOnTheWay } from './journey-words.ts';
import { dealer } from './learner.ts';
import { projectRoot } from './real-course.ts';
import { openBrowser, startSite } from './site.ts';
import { writePng } from './write-png.ts';

const phone = { width: 360, height: 760 };
const sheetWidth = 540;
/** Pixels of the picture to one of the page, so that it stays sharp on good screens. */
const density = 1.5;
/** Slow enough that the style profile does not say she was in a hurry. */
const pause = 2_200;

/** What the phone shows when something stands so far below its upper edge. */
const shoot = async (page: Page, first: Locator, gap = 12): Promise<Buffer> => {
  await first.evaluate((element, room) => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - room, behavior: 'instant' });
  }, gap);
  await page.waitForTimeout(400);
  return page.screenshot();
};

/** The five screens of one journey, with what stands under each. */
const walk = async (page: Page, root: string, locale: Locale): Promise<[string, Buffer][]> => {
  const t = wordsOnTheWay(locale);
  const me: steps.Learner = { page, locale, t };
  const open = (path: string) => page.goto(`${root}${locale}/${path}`);
  await open('learn/diagnose-before-you-push/');
  await steps.beginCase(me);
  await steps.writeClaim(me);

  await open('tools/cause-diagnosis/');
  await steps.diagnose(me);
  const diagnosis = await shoot(page, page.getByText(t.diagnosis.now).first());
  await steps.writeCause(me);

  await open('tools/debtor-classifier/');
  await steps.classify(me);
  const situation = await shoot(
    page,
    page.getByRole('heading', { name: fill(t.classifier.looksLike, { top: '' }) }),
  );
  await steps.writeSituation(me);

  await open('tools/style-profile/');
  await steps.profileStyle(me, pause);
  const style = await shoot(page, page.getByRole('heading', { name: t.style.resultTitle }));

  await open('tools/anchor-calculator/');
  await page.getByRole('radio', { name: t.anchor.modes.debt, checked: true }).waitFor();
  await steps.typeFigure(me, t.anchor.fields.ask, '18');
  await steps.typeFigure(me, t.anchor.fields.target, '14.5');
  const ask = await shoot(page, page.locator('p:has(> b + small)'));
  await steps.writeAsk(me);

  await open('case/');
  await steps.setDay(me, t.fields.titles.ask, dealer.payBy);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: sheetWidth, height: phone.height });
  const plan = await shoot(
    page,
    page.getByRole('heading', { name: fill(t.caseFile.plan, { name: '' }) }),
    28,
  );
  return [
    [t.diagnosis.tool, diagnosis],
    [t.classifier.tool, situation],
    [t.style.tool, style],
    [t.anchor.tool, ask],
    [t.shell.caseFile, plan],
  ];
};

/** The screens side by side on one strip, pixel for pixel. */
const compose = async (browser: Browser, screens: readonly [string, Buffer][]): Promise<Buffer> => {
  const page = await browser.newPage({
    viewport: { width: 2_400, height: 1_000 },
    deviceScaleFactor: density,
  });
  const figures = screens.map(
    ([name, png]) =>
      `<figure><img alt="" src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  await page.setContent(`<style>
    body { margin: 0 }
    main { display: inline-flex; gap: 24px; padding: 24px 24px 12px; background: #dfddd6 }
    figure { margin: 0 } img { display: block; zoom: ${1 / density}; border-radius: 20px } figure:last-child img { border-radius: 3px }
    figcaption { padding: 10px; text-align: center; font: 600 20px/1.4 system-ui, 'Noto Sans CJK SC', sans-serif; color: #33312c }
  </style><main>${figures.join('')}</main>`);
  const strip = await page.locator('main').screenshot();
  const { width, bytes } = await page.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    // In pieces: a call takes only so many arguments.
    const pieces = Array.from({ length: Math.ceil(pixels.length / 30_000) }, (_, at) =>
      String.fromCharCode(...pixels.slice(at * 30_000, (at + 1) * 30_000)),
    );
    return { width: picture.width, bytes: btoa(pieces.join('')) };
  }, strip.toString('base64'));
  await page.close();
  return writePng(Buffer.from(bytes, 'base64'), width);
};

const site = await startSite();
const browser = await openBrowser();
for (const locale of ['zh', 'en'] as const) {
  const context = await browser.newContext({
    viewport: phone,
    deviceScaleFactor: density,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const screens = await walk(await context.newPage(), site.url, locale);
  await context.close();
  const picture = await compose(browser, screens);
  const file = join(projectRoot, `.github/journey-${locale}.png`);
  writeFileSync(file, picture);
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
}
await browser.close();
await site.close();
