import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import { causes } from '../../src/domain/case/causes.ts';
import { situations } from '../../src/domain/case/situations.ts';
import { localiseQuestion } from '../../src/domain/quiz/localise.ts';
import type { Question, QuestionOf } from '../../src/domain/quiz/question.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languageTag } from '../../src/i18n/locales.ts';
import { labels } from '../../src/widgets/case-file/labels.ts';
import { answerRightly, answerWrongly, findQuestion } from '../support/answer-question.ts';
import * as steps from '../support/journey-steps.ts';
import { wordsOnTheWay } from '../support/journey-words.ts';
import { dealer } from '../support/learner.ts';
import { readCatalogueFile } from '../support/page-kinds.ts';
import { questionFiles } from '../support/real-course.ts';
import { useSite } from '../support/use-site.ts';
import { wake } from '../support/wake.ts';
import { openWatched } from '../support/watched-page.ts';

const here = useSite();

const lesson = 'diagnose-before-you-push';
const listNames = (names: readonly string[], locale: 'zh' | 'en'): string =>
  new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(names);

/** The questions of the lesson's self-check. */
const readQuestions = (locale: 'zh' | 'en'): Question[] => {
  const [, questions = []] = questionFiles.find(([path]) => path.includes(`/${lesson}/`)) ?? [];
  return questions
    .filter((question) => !(question.kind === 'one' && question.talk))
    .map((question) => localiseQuestion(question, locale));
};
const pickKind = <K extends Question['kind']>(questions: readonly Question[], kind: K): QuestionOf<K> => {
  const found = questions.find((question) => question.kind === kind);
  if (!found) throw new Error(`The self-check of ${lesson} has no question of the kind ${kind}.`);
  return found as QuestionOf<K>;
};

/** What she must be able to read in the end, whatever the sentences around it. */
const told = {
  zh: {
    claim: ['欠我们 18.6 万元', '逾期 45 天', '有争议的是 6,000 元'],
    cause: ['对方不愿意付', '照常付别家、照常进货，就是不付我们', '授信过松'],
    situation: ['付得出，但不愿付', '经销商', '对方老板', '说法老变'],
    ask: ['18 万元', '14.5 万元'],
    bone: '证据最多的是“不愿支付”',
    givenAway: '没开谈，先让了 2',
    driver: '你催款时偏主导型',
  },
  en: {
    claim: ['owes us ¥186,000', '45 days late', '¥6,000 is in dispute'],
    cause: ['they do not want to pay', 'paying other suppliers, just not us', 'Loose credit'],
    situation: ['they can pay but will not', 'Dealers', 'the owner', 'the story keeps shifting'],
    ask: ['¥180,000', '¥145,000'],
    bone: 'The thickest bone is “Will not pay”',
    givenAway: '2 given away before the talk',
    driver: 'your collecting leaned towards Driver',
  },
} as const;

describe.each(['zh', 'en'] as const)('a new salesperson reading in %s', (locale) => {
  const t = wordsOnTheWay(locale);
  const name = dealer.name[locale];
  const says = told[locale];
  const questions = readQuestions(locale);
  const number = pickKind(questions, 'number');
  const one = pickKind(questions, 'one');
  const last = pickKind(questions, 'say');
  const titleOf = (kind: 'lessons' | 'tools', id: string): string =>
    readCatalogueFile()[kind].find((entry) => entry.id === id)?.title[locale] ?? '';
  const progress = (right: number, answered: number): string =>
    fill(t.quiz.progress, { right, answered, total: questions.length });

  test('takes one overdue dealer from the first page to a printed plan', async ({ expect }) => {
    const { page, faults, openPage, close } = await openWatched(here.browser, here.url);
    page.setDefaultTimeout(15_000);
    const me: steps.Learner = { page, locale, t };
    const sees = (text: string | RegExp, on = page) => on.getByText(text).first().waitFor();
    const follow = (link: string | RegExp) => page.getByRole('link', { name: link }).first().click();
    const plan = (on: Page) => on.getByRole('region', { name: fill(t.caseFile.plan, { name }) });
    const readStory = async (on: Page): Promise<string> => {
      const story = plan(on).locator('[data-part="story"]').filter({ hasText: says.claim[0] });
      return (await story.innerText()).replaceAll('\u00A0', ' ');
    };

    // She reads, decides, and begins a case.
    await page.goto(`${here.url}${locale}/`);
    await follow(titleOf('lessons', lesson));
    await steps.readLesson(me);
    await steps.beginCase(me);
    await steps.writeClaim(me);
    await sees(fill(t.caseFile.saved, { title: t.fields.titles.claim, name }));
    const begun = await readStory(page);
    for (const part of says.claim) expect(begun).toContain(part);

    // She diagnoses with the tool that the case page names next.
    await plan(page)
      .getByRole('link', { name: titleOf('tools', 'cause-diagnosis') })
      .click();
    await steps.diagnose(me);
    await sees(says.bone);
    await steps.writeCause(me);
    await sees(fill(t.diagnosis.case.written, { name, cause: causes.unwillingness[locale] }));

    // She classifies, starting from that cause.
    await follow(t.diagnosis.case.next);
    const start = fill(t.classifier.fromCause, { name, cause: causes.unwillingness[locale] });
    await page.getByRole('checkbox', { name: start, checked: true }).waitFor();
    expect(await steps.classify(me)).toBeLessThanOrEqual(8);
    const situation = situations['can-but-wont'][locale];
    await page.getByRole('heading', { name: fill(t.classifier.looksLike, { top: situation }) }).waitFor();
    await steps.writeSituation(me);
    await sees(fill(t.classifier.written, { name, parts: t.classifier.parts.people }));

    // She profiles herself, in too much of a hurry, which the tool says kindly.
    await follow(t.shell.tools);
    await follow(titleOf('tools', 'style-profile'));
    await steps.profileStyle(me);
    await sees(says.driver);
    await sees(t.style.flags.fast);
    await steps.keepStyle(me);
    await sees(t.style.keptNow);

    // She plans the ask: gives too much away, is told so, and asks for the whole undisputed claim.
    await follow(t.shell.caseFile);
    await follow(fill(t.caseFile.inTool, { title: titleOf('tools', 'anchor-calculator') }));
    await page.getByRole('radio', { name: t.anchor.modes.debt, checked: true }).waitFor();
    const claim = page.getByRole('textbox', { name: t.anchor.claim.debt });
    await expect.poll(() => claim.inputValue()).toBe('18');
    await steps.typeFigure(me, t.anchor.fields.ask, '16');
    await sees(says.givenAway);
    await steps.typeFigure(me, t.anchor.fields.ask, '18');
    await steps.typeFigure(me, t.anchor.fields.target, '14.5');
    await page.getByText(says.givenAway).waitFor({ state: 'detached' });
    await steps.writeAsk(me);
    const { parts, written } = t.anchor.case;
    await sees(fill(written, { name, parts: listNames(Object.values(parts), locale) }));

    // She answers the self-check with mistakes, and does again only what she missed.
    await follow(t.shell.siteName);
    await follow(fill(t.shell.homeContinue, { title: titleOf('lessons', lesson) }));
    await wake(findQuestion(page, number, locale).getByRole('textbox'));
    for (const question of questions) {
      if (question === number || question === one) {
        await answerWrongly(page, question, locale, 0);
        if (question === number) await answerWrongly(page, question, locale, 1);
        else await answerRightly(page, question, locale);
      } else if (question !== last) await answerRightly(page, question, locale);
    }
    const rightFirst = questions.length - 3;
    await wake(page.getByRole('button', { name: t.quiz.missedAgain }));
    await sees(progress(rightFirst, questions.length - 1));
    await sees(number.explain);
    await page.getByRole('button', { name: t.quiz.missedAgain }).click();
    const again = findQuestion(page, number, locale).getByRole('textbox');
    await expect.poll(() => again.inputValue()).toBe('');
    expect(await findQuestion(page, one, locale).getByRole('radio', { disabled: false }).count()).toBe(0);
    await answerRightly(page, number, locale);
    await page.getByRole('button', { name: t.quiz.missedAgain, disabled: true }).waitFor();
    await page.close();

    // She comes back: home leads to where she stopped, her answers and her case are there.
    const later = await openPage();
    await later.goto(`${here.url}${locale}/`);
    await sees(t.shell.homeContinueLead, later);
    await later
      .getByRole('link', { name: fill(t.shell.homeContinue, { title: titleOf('lessons', lesson) }) })
      .click();
    await wake(findQuestion(later, last, locale).getByRole('textbox'));
    await sees(progress(rightFirst, questions.length - 1), later);
    const answered = findQuestion(later, number, locale).getByRole('textbox');
    await answered.scrollIntoViewIfNeeded();
    await expect.poll(() => answered.inputValue()).toBe(String(number.answer));
    await answerRightly(later, last, locale);
    await sees(t.shell.lessonDone, later);
    await later.getByRole('link', { name: t.shell.caseFile }).first().click();
    await steps.setDay({ ...me, page: later }, t.fields.titles.ask, dealer.payBy);
    await sees(fill(t.caseFile.saved, { title: t.fields.titles.ask, name }), later);
    const story = await readStory(later);
    const sheet = (await plan(later).innerText()).replaceAll('\u00A0', ' ');
    for (const part of says.claim) expect(story).toContain(part);
    for (const part of [...says.cause, ...says.situation, ...says.ask]) expect(sheet).toContain(part);
    await plan(later).getByRole('link').first().waitFor();
    const missing = later.getByRole('region', { name: t.caseFile.missing });
    for (const field of ['capacity', 'floor'] as const)
      await missing.getByText(labels[locale].fields[field]).waitFor();

    // She prints: the plan with everything she found, and nothing of the page around it.
    const asked = later.evaluate(
      () => new Promise<void>((done) => Object.assign(globalThis, { print: done })),
    );
    await later.getByRole('button', { name: t.caseFile.print }).click();
    await asked;
    await later.emulateMedia({ media: 'print' });
    const paper = (await later.locator('body').innerText()).replaceAll('\u00A0', ' ');
    for (const part of [
      ...story.split('\n').filter(Boolean),
      dealer.invoice.no,
      causes.unwillingness[locale],
      situation,
      ...dealer.demands[locale],
    ])
      expect(paper).toContain(part);
    for (const role of ['navigation', 'button', 'textbox'] as const)
      expect(await later.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
    const pdf = await later.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
    expect(faults).toEqual([]);
    await close();
  });
});
