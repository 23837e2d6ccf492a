import type { Locator, Page } from 'playwright';
import type { Question, QuestionOf } from '../../src/domain/quiz/question.ts';
import { fill } from '../../src/i18n/fill.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { strings } from '../../src/widgets/quiz/strings.ts';
import { wake } from './wake.ts';

/** A question of the self-check, found by what it asks. */
export const findQuestion = (page: Page, { prompt }: Question, locale: Locale): Locator =>
  page
    .getByRole('region', { name: strings[locale].selfCheck })
    .getByRole('article')
    .filter({ has: page.getByRole('group', { name: prompt, exact: true }) });

/** Brings a question into sight and waits until it can be answered. */
export const wakeQuestion = (question: Locator): Promise<void> => wake(question.locator('fieldset').first());

const pickRightOptions = async (place: Locator, question: QuestionOf<'one' | 'many'>): Promise<void> => {
  const role = question.kind === 'one' ? 'radio' : 'checkbox';
  for (const { text } of question.options.filter(({ right }) => right))
    await place.getByRole(role, { name: text, exact: true }).check();
};

const sortLines = async (place: Locator, question: QuestionOf<'order'>, moveUp: string): Promise<void> => {
  for (const [goal, { text }] of question.items.entries()) {
    const lines = await place.getByRole('listitem').allInnerTexts();
    const from = lines.findIndex((line) => line.startsWith(text));
    const up = place.getByRole('button', { name: fill(moveUp, { item: text }), exact: true });
    for (let at = from; at > goal; at -= 1) await up.click();
  }
};

/** Answers a question rightly, every part of it, and checks it; a line of one's own is the model line, rated in full. */
export const answerRightly = async (page: Page, question: Question, locale: Locale): Promise<void> => {
  const t = strings[locale];
  const place = findQuestion(page, question, locale);
  await wakeQuestion(place);
  const press = (name: string) => place.getByRole('button', { name, exact: true }).click();
  const check = () =>
    place
      .getByRole('button', { name: t.check, exact: true })
      .or(place.getByRole('button', { name: t.checkAgain, exact: true }))
      .click();
  switch (question.kind) {
    case 'one':
    case 'many':
      await pickRightOptions(place, question);
      return check();
    case 'order':
      await sortLines(place, question, t.moveUp);
      return check();
    case 'match':
      for (const { left, right } of question.pairs)
        await place.getByRole('combobox', { name: left }).selectOption({ label: right });
      return check();
    case 'number':
      await place.getByRole('textbox').fill(String(question.answer));
      return check();
    case 'say':
      await place.getByRole('textbox', { name: t.yourLine }).fill(question.model);
      await press(t.compare);
      for (const line of question.checks) await place.getByRole('checkbox', { name: line }).check();
      return press(t.saveRating);
  }
};

/** Gives a wrong answer of the kinds that have one to give: another option, or the number of a known slip. */
export const answerWrongly = async (
  page: Page,
  question: QuestionOf<'one' | 'number'>,
  locale: Locale,
  turn: 0 | 1,
): Promise<void> => {
  const place = findQuestion(page, question, locale);
  await wakeQuestion(place);
  if (question.kind === 'one') {
    const wrong = question.options.filter(({ right }) => !right)[turn];
    await place.getByRole('radio', { name: wrong?.text ?? '', exact: true }).check();
  } else await place.getByRole('textbox').fill(String(question.slips[turn]?.value));
  const { check, checkAgain } = strings[locale];
  await place.getByRole('button', { name: turn === 0 ? check : checkAgain, exact: true }).click();
};
