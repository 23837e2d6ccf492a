import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { wakeQuestion } from '../support/answer-question.ts';
import * as ill from '../support/ill-storage.ts';
import { readCatalogueFile } from '../support/page-kinds.ts';
import { useSite } from '../support/use-site.ts';
import { wake } from '../support/wake.ts';
import { openWatched } from '../support/watched-page.ts';

const here = useSite();

/** Answers a question in the first way that counts as an answer, right or wrong, and checks it. */
const answerSomehow = async (question: Locator): Promise<void> => {
  const choices = question.locator('fieldset input:is([type=radio], [type=checkbox]):visible');
  const selects = question.locator('fieldset select:visible');
  const moves = question.locator('fieldset ol button:enabled:not([aria-disabled=true])');
  const field = question.locator(':is(input:not([type=radio], [type=checkbox]), textarea):visible').first();
  if ((await choices.count()) > 0) await choices.first().check();
  for (const select of await selects.all()) await select.selectOption({ index: 1 });
  if ((await choices.count()) === 0 && (await field.count()) > 0) await field.fill('150000');
  if ((await moves.count()) > 0) await moves.first().click();
  await question.locator('button.button:visible').first().click();
  // A line of one's own is compared with the model first and rated after.
  if ((await question.locator('textarea').count()) > 0)
    await question.locator('button.button:visible').first().click();
};

const answersIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem('pif:answers:v1') ?? '{}') as object));

describe.each([
  ['zh', 'en'],
  ['en', 'zh'],
] as const)('a learner reading in %s', (locale, other) => {
  test('answers the self-check, is stamped, and finds the answers again in the other language', async ({
    expect,
  }) => {
    const { page, faults, close } = await openWatched(here.browser, here.url);
    const lesson = 'diagnose-before-you-push';
    await page.goto(`${here.url}${locale}/learn/${lesson}/`);
    const check = page.locator('#self-check ~ section').first();
    const questions = check.locator('article[id^=q-]');
    const expected = await questions.count();
    expect(expected).toBeGreaterThanOrEqual(5);
    for (const question of await questions.all()) {
      await wakeQuestion(question);
      await answerSomehow(question);
    }
    const ids = await questions.evaluateAll((articles) =>
      articles.map(({ id }) => id.replace('q-', `diagnose-before-you-push/`)),
    );
    await expect.poll(async () => (await answersIn(page)).sort()).toEqual(ids.sort());
    await expect.poll(() => page.locator('[data-lesson-stamp]').isVisible()).toBe(true);
    await page.goto(`${here.url}${other}/learn/${lesson}/`);
    await wakeQuestion(page.locator('#self-check ~ section article').first());
    await expect.poll(() => page.locator('article [data-state]').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('writes into a case in the lesson and finds it on the case page', async ({ expect }) => {
    const { page, faults, close } = await openWatched(here.browser, here.url);
    await page.goto(`${here.url}${locale}/learn/anchor-high/`);
    const block = page.locator('#your-customer ~ section').first();
    await wake(block.locator('textarea').last());
    await block.locator('textarea').last().fill('Thursday run, Ms Wang');
    await block.locator('button[type=submit]').click();
    await page.waitForFunction(() => localStorage.getItem('pif:cases:v1')?.includes('Thursday run'));
    await page.goto(`${here.url}${other}/case/`);
    await expect.poll(() => page.locator('main').innerText()).toContain('Thursday run, Ms Wang');
    expect(faults).toEqual([]);
    await close();
  });
});

const damage = ill.damaged('answers', 'cases', 'progress', 'settings', 'profile');

describe.each([
  ['forbidden', ill.forbidden],
  ['full', ill.full],
  ['damaged', damage],
])('with storage %s', (_, before) => {
  test('every page stands and works for the visit, and the data page says what is wrong', async ({
    expect,
  }) => {
    const { page, faults, close } = await openWatched(here.browser, here.url, { before });
    for (const path of ['en/', 'en/learn/anchor-high/', 'en/tools/anchor-calculator/', 'en/case/']) {
      await page.goto(here.url + path, { waitUntil: 'networkidle' });
    }
    await page.goto(`${here.url}en/progress/`, { waitUntil: 'networkidle' });
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/does not let pages keep anything|no room left|cannot be read/);
    expect(faults).toEqual([]);
    await close();
  });
});

const unreadable = `Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError'); };`;
const troubles = [
  ['forbidden', ill.forbidden, /keeps nothing/, /存不住东西/],
  ['that cannot be read', unreadable, /keeps nothing/, /存不住东西/],
  ['full', ill.full, /browser is full/, /存满了/],
  ['damaged', damage, /stored earlier cannot be read/, /以前存的内容有一部分读不出来/],
] as const;

test.for(troubles)(
  'with storage %s, home, lesson and tool say so with a link to the data page',
  async ([, before, en, zh], { expect }) => {
    const { page, faults, close } = await openWatched(here.browser, here.url, { before });
    for (const [path, sentence] of [
      ['en/', en],
      ['zh/learn/anchor-high/', zh],
      ['en/tools/anchor-calculator/', en],
    ] as const) {
      await page.goto(here.url + path);
      const note = page.locator('main > [data-storage-note]');
      await expect.poll(() => note.innerText()).toMatch(sentence);
      const link = note.locator('a').filter({ visible: true });
      expect(await link.getAttribute('href')).toContain(`${path.slice(0, 2)}/progress/`);
      // In a lesson it also stands where something is entered.
      const all = await page.locator('[data-storage-note]').allInnerTexts();
      expect(all).toEqual(all.map(() => expect.stringMatching(sentence) as string));
      expect(all.length).toBe(path.includes('learn') ? 3 : 1);
    }
    expect(faults).toEqual([]);
    await close();
  },
);

test('with storage as usual no page says anything about it', async () => {
  const { page, close } = await openWatched(here.browser, here.url, { before: '' });
  await page.goto(`${here.url}en/learn/anchor-high/`, { waitUntil: 'networkidle' });
  await page.goto(`${here.url}en/`, { waitUntil: 'networkidle' });
  expect(await page.locator('[data-storage-note]').isVisible()).toBe(false);
  await close();
});

test('the catalogue counts the questions that the pages ask', async () => {
  const context = await here.browser.newContext();
  for (const { id, url, questions } of readCatalogueFile().lessons) {
    const html = await (await context.request.get(here.url + url.zh)).text();
    const asked = new Set(
      [...html.matchAll(/id="q-([\w-]+?)(?:-status)?"/g)].map(([, question]) => question),
    );
    expect(asked.size, id).toBe(questions);
  }
  await context.close();
});
