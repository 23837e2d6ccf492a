import type { Page } from 'playwright';
import { behaviours, roles } from '../../src/domain/case/people.ts';
import {
  ITEM_COUNT,
  ITEMS_A_PAGE,
  styleItems,
  type StyleItem,
} from '../../src/domain/assessment/style-items.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { fill } from '../../src/i18n/fill.ts';
import { type wordsOnTheWay } from './journey-words.ts';
import { dealer, known, readClassifier, signs } from './learner.ts';
import { wake } from './wake.ts';

/** A learner at her phone: the page before her, her language, and what stands on its buttons. */
export interface Learner {
  page: Page;
  locale: Locale;
  t: ReturnType<typeof wordsOnTheWay>;
}

const press = async ({ page }: Learner, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

/** Opens a fold by its title. */
export const unfold = async ({ page }: Learner, title: string): Promise<void> => {
  await page.locator('summary').getByText(title, { exact: true }).click();
};

/** Decides before reading, looks at what happened, and reads down to the end of the lesson. */
export const readLesson = async ({ page, t }: Learner): Promise<void> => {
  const predict = page.getByRole('group', { name: t.shell.predictTitle });
  await predict.getByRole('radio').first().check();
  await predict.getByText(t.shell.predictReveal).click();
  for (const heading of await page.getByRole('heading', { level: 2 }).all()) {
    await heading.scrollIntoViewIfNeeded();
    await page.waitForTimeout(50);
  }
};

/** Gives the customer a name and writes a first note, in the block of the lesson. */
export const beginCase = async ({ page, locale, t }: Learner): Promise<void> => {
  const { caseName, note, save, openFile } = t.yourCustomer;
  await wake(page.getByRole('textbox', { name: caseName }));
  await page.getByRole('textbox', { name: caseName }).fill(dealer.name[locale]);
  await page.getByRole('textbox', { name: note }).fill(dealer.note[locale]);
  await page.getByRole('button', { name: save, exact: true }).click();
  await page.getByText(fill(t.yourCustomer.saved, { name: dealer.name[locale] })).waitFor();
  await page.getByRole('link', { name: openFile }).first().click();
};

/** Writes the claim with its one invoice into the case, where the page says that it begins. */
export const writeClaim = async (learner: Learner): Promise<void> => {
  const { page, t } = learner;
  await page.getByRole('link', { name: t.caseFile.below }).first().click();
  await press(learner, t.fields.addInvoice);
  const field = (name: string) =>
    page.getByRole('group', { name: fill(t.fields.invoiceOf, { n: 1 }) }).getByLabel(name, { exact: true });
  await field(t.fields.invoiceNo).fill(dealer.invoice.no);
  await field(t.fields.invoiceAmount).fill(dealer.invoice.amount);
  await field(t.fields.disputed).fill(dealer.invoice.disputed);
  await field(t.fields.invoiceDue).fill(dealer.invoice.due);
  await press(learner, t.caseFile.saveField);
};

/** Ticks what was heard and seen in the cause diagnosis, on a sheet of her own. */
export const diagnose = async (learner: Learner): Promise<void> => {
  const { page, t } = learner;
  await wake(page.getByRole('button', { name: t.diagnosis.showExample, exact: true }));
  const open = new Set<string>(['words']);
  for (const { id, fold, isSeen } of signs) {
    if (!open.has(fold)) await unfold(learner, t.diagnosis.folds[fold]);
    open.add(fold);
    const words: Readonly<Record<string, string>> = { ...t.diagnosis.symptoms, ...t.diagnosis.own };
    const sign = words[id] ?? '';
    await page.getByRole('checkbox', { name: sign, exact: true }).check();
    if (isSeen)
      await page
        .getByRole('group', { name: `${t.diagnosis.howKnown} ${sign}` })
        .getByRole('radio', { name: t.diagnosis.seen, exact: true })
        .check();
  }
};

/** Writes the cause into the case. */
export const writeCause = async (learner: Learner): Promise<void> => {
  await unfold(learner, learner.t.diagnosis.intoCase);
  await press(learner, learner.t.diagnosis.case.write);
};

/** Answers the classifier until it stops; gives how many questions that took. */
export const classify = async (learner: Learner): Promise<number> => {
  const { page, locale, t } = learner;
  const { questions } = readClassifier(locale);
  await wake(page.getByRole('button', { name: t.classifier.next, exact: true }));
  const stopped = page.getByRole('button', { name: t.classifier.askMore, exact: true });
  for (let asked = 0; asked < 10; asked += 1) {
    const step = page.getByText(fill(t.classifier.step, { n: asked + 1, most: 8 }));
    await step.or(stopped).waitFor();
    if (await stopped.isVisible()) return asked;
    for (const { id, prompt, answers } of questions) {
      const card = page.getByRole('group', { name: prompt });
      if (!(await card.isVisible())) continue;
      const answer = answers.find((one) => one.id === known[id])?.text ?? t.classifier.unknown;
      await card.getByRole('radio', { name: answer, exact: true }).check();
      break;
    }
    await press(learner, t.classifier.next);
  }
  throw new Error('The classifier did not stop.');
};

/** Writes situation, setting and counterpart into the case. */
export const writeSituation = async (learner: Learner): Promise<void> => {
  const { page, locale, t } = learner;
  await page.getByRole('checkbox', { name: behaviours.concealing[locale] }).check();
  await page.getByRole('combobox', { name: t.classifier.role }).selectOption({ label: roles.owner[locale] });
  await unfold(learner, t.classifier.intoCase);
  await press(learner, t.classifier.writeAll);
  await press(learner, t.classifier.writePeople);
};

/** Answers the 24 items of the style profile like somebody who says things straight, and opens the result. */
export const profileStyle = async (learner: Learner, pause = 0): Promise<void> => {
  const { page, t } = learner;
  const point = ({ axis, key }: StyleItem): number => {
    const wanted = axis === 'A' ? 5 : 2;
    return key === '+' ? wanted : 7 - wanted;
  };
  for (const item of styleItems) {
    const place = page.getByRole('group', { name: new RegExp(`^${item.number} `) });
    if (item.number === 1) await wake(place.getByRole('radio').first());
    await page.waitForTimeout(pause);
    await place.getByRole('radio', { name: new RegExp(`^${point(item)}`) }).check();
    if (item.number === ITEM_COUNT) await press(learner, t.style.finish);
    else if (item.number % ITEMS_A_PAGE === 0) await press(learner, t.style.next);
  }
};

/** Keeps the result as her style. */
export const keepStyle = async (learner: Learner): Promise<void> => {
  await unfold(learner, learner.t.style.keepTitle);
  await press(learner, learner.t.style.keep);
};

/** Types a figure of the anchor calculator, in 10,000 yuan. */
export const typeFigure = async ({ page }: Learner, label: string, figure: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(figure);
  await field.press('Enter');
};

/** Names a price for every step of the ladder, then writes ask, target, ladder and opening words into the case. */
export const writeAsk = async (learner: Learner): Promise<void> => {
  const { page, locale, t } = learner;
  await unfold(learner, t.anchor.ladder);
  for (const [index, demand] of dealer.demands[locale].entries())
    await page.getByRole('combobox', { name: fill(t.anchor.demandLabel, { n: index + 1 }) }).fill(demand);
  await unfold(learner, t.anchor.intoCase);
  await press(learner, t.anchor.case.all);
};

/** Gives an amount of the case its day, on the case page. */
export const setDay = async (learner: Learner, title: string, day: string): Promise<void> => {
  const { page, t } = learner;
  await unfold(learner, title);
  const form = page.getByRole('form', { name: title, exact: true });
  await form.getByLabel(t.fields.byDay).fill(day);
  await form.getByRole('button', { name: t.caseFile.saveField, exact: true }).click();
};
