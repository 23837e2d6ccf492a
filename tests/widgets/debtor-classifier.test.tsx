import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import modelText from '../../content/tools/debtor-classifier/model.yaml?raw';
import vignettesText from '../../content/tools/debtor-classifier/vignettes.yaml?raw';
import { readField } from '../../src/domain/case/case.ts';
import type { Model } from '../../src/domain/classifier/model.ts';
import { chooseQuestion } from '../../src/domain/classifier/next-question.ts';
import { readResult } from '../../src/domain/classifier/result.ts';
import { readShared, writeShared } from '../../src/domain/classifier/share.ts';
import { interleave, type Vignette } from '../../src/domain/classifier/vignettes.ts';
import type { Locale, Localised } from '../../src/domain/locale.ts';
import { fill } from '../../src/i18n/fill.ts';
import { pickLanguage } from '../../src/domain/quiz/localise.ts';
import { COURSE_SEED, createMulberry32 } from '../../src/domain/random/mulberry32.ts';
import { cases, getOpenCase, makeCase, openCase, writeField } from '../../src/stores/cases.ts';
import { classifier } from '../../src/stores/classifier.ts';
import { forgetData, putData } from '../../src/widgets/debtor-classifier/data.ts';
import {
  DebtorClassifierView,
  type Props,
} from '../../src/widgets/debtor-classifier/DebtorClassifierView.tsx';
import { FirstView } from '../../src/widgets/debtor-classifier/FirstView.tsx';
import { gallery } from '../../src/widgets/debtor-classifier/gallery.ts';
import { words } from '../../src/widgets/debtor-classifier/words.ts';
import { mount } from './mount.tsx';
import { cleanBetweenTests, findGaps } from './tool-page.ts';

const authored = parse(modelText) as Model<Localised>;
const modelIn = (locale: Locale): Model => pickLanguage(authored, locale);
const vignettesIn = (locale: Locale) =>
  pickLanguage(parse(vignettesText) as Vignette<Localised>[], locale) as unknown as Vignette[];
const model = modelIn('en');

const putAll = (): void => {
  for (const locale of ['zh', 'en'] as const) {
    const reading = { 'can-but-wont': { title: 'Anchoring high', url: `/${locale}/learn/anchor-high/` } };
    putData(locale, { model: modelIn(locale), words: words[locale], reading }, vignettesIn(locale));
  }
};

const show = (locale: Locale = 'en', more: Partial<Props> = {}) =>
  mount(
    <DebtorClassifierView
      locale={locale}
      place="lesson"
      toolUrl={`/${locale}/tools/debtor-classifier/`}
      caseUrl={`/${locale}/case/`}
      {...more}
    />,
  );

const button = (name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
/** Words that stand somewhere in a text. */
const says = (text: string) => page.getByText(text, { exact: false });
const textOf = (question: string, answer: string): string =>
  model.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer)?.text ?? '';
const promptOf = (question: string): string =>
  model.questions.find(({ id }) => id === question)?.prompt ?? '';

/** A dealer who can pay and will not, as far as the tool asks. */
const stalling: Readonly<Record<string, string>> = {
  use: 'resold',
  payer: 'firm',
  'named-step': 'vague',
  'first-raised': 'never',
  'pays-others': 'as-usual',
  figures: 'refuses',
  reach: 'polite',
  'part-payments': 'nothing',
  excuses: 'new-each-time',
  buying: 'from-us',
};

/** Answers question after question until the tool stops; gives what was answered. */
const converse = async (told: Readonly<Record<string, string>>): Promise<Record<string, string>> => {
  const answers: Record<string, string> = {};
  for (let turn = 0; turn < 10; turn += 1) {
    const id = chooseQuestion(model, { answers }) ?? '';
    await expect.poll(() => document.body.textContent).toMatch(/Question \d|Clear enough|8 questions asked/);
    if (says(promptOf(id)).elements().length === 0) break;
    const answer = told[id] ?? 'unknown';
    await radio(answer === 'unknown' ? words.en.unknown : textOf(id, answer)).click();
    await button('Next').click();
    answers[id] = answer;
  }
  return answers;
};

cleanBetweenTests();
beforeEach(() => {
  classifier.$value.set(classifier.initial);
  putAll();
});

describe('the debtor classifier', () => {
  it.each([
    ['en', 'What do they do with what you sold them?', 'Question 1 of at most 8'],
    ['zh', '这笔货到了对方手里，做什么用？', '第 1 题，最多 8 题'],
  ] as const)('opens in %s with the most telling question', async (locale, prompt, step) => {
    show(locale);
    await expect.element(says(prompt)).toBeVisible();
    await expect.element(page.getByText(step)).toBeVisible();
    expect(findGaps()).toEqual([]);
  });

  it('asks until it is sure, then names situation, runner-up, setting, move and words', async () => {
    show();
    const answers = await converse(stalling);
    const result = readResult(model, { answers });
    expect(result.top).toBe('can-but-wont');
    await expect
      .element(page.getByRole('heading', { name: 'It looks like: Can pay, will not' }))
      .toHaveFocus();
    await expect
      .element(page.getByText(/A hypothesis about the situation of one debt, not a verdict/))
      .toBeVisible();
    await expect.element(page.getByText(/^Setting: Dealers \(\d+%\)\.$/)).toBeVisible();
    await expect.element(page.getByText(/State the whole claim, to the penny/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Anchoring high' })).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: /Why “Can pay, will not” and not/ }))
      .toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'Which one answer would change the result' }))
      .toBeVisible();
    expect(findGaps()).toEqual([]);
  });

  it('is worked by keyboard alone, from the first question to the result', async () => {
    show();
    await expect.element(says(promptOf('use'))).toBeVisible();
    const answers: Record<string, string> = {};
    await userEvent.tab();
    for (let turn = 0; turn < 9; turn += 1) {
      const id = chooseQuestion(model, { answers }) ?? '';
      const question = model.questions.find((one) => one.id === id);
      if (!question || says(question.prompt).elements().length === 0) break;
      const answer = stalling[id] ?? 'unknown';
      const at = question.answers.findIndex((one) => one.id === answer);
      const steps = at === -1 ? question.answers.length : at;
      if (turn > 0) {
        await expect.poll(() => document.activeElement?.tagName).toBe('FIELDSET');
        await userEvent.tab();
      }
      await expect.element(radio(question.answers[0]?.text ?? '')).toHaveFocus();
      await userEvent.keyboard(steps === 0 ? ' ' : '{ArrowDown}'.repeat(steps));
      await userEvent.keyboard('{Enter}');
      answers[id] = answer;
      await expect.poll(() => says(question.prompt).elements().length).toBe(0);
    }
    await expect
      .element(page.getByRole('heading', { name: 'It looks like: Can pay, will not' }))
      .toHaveFocus();
    await expect.element(page.getByText('How it is worked out')).toBeVisible();
    const fold = page.getByText('How it is worked out').element() as HTMLElement;
    for (let turn = 0; turn < 60 && document.activeElement !== fold; turn += 1) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('rowheader', { name: 'Result, %' })).toBeVisible();
  });

  it('says what to do when nothing is chosen, and lets a question be skipped and answered later', async () => {
    show();
    await button('Next').click();
    await expect.element(page.getByText('Choose an answer, or skip the question.')).toBeVisible();
    await button('Skip for now').click();
    await expect.element(says(promptOf('payer'))).toBeVisible();
    await expect.element(page.getByText('Question 1 of at most 8')).toBeVisible();
    await button('Your answers (1)').click();
    await expect.element(says('skipped')).toBeVisible();
    await button('Change: What it is for').click();
    await expect.element(says(promptOf('use'))).toBeVisible();
    await radio(textOf('use', 'resold')).click();
    await button('Keep this answer').click();
    await expect.element(says(promptOf('payer'))).toBeVisible();
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
  });

  it('lets any answer be changed, or left as it was, and the result follows', async () => {
    show('en', {
      preset: { answers: { ...stalling }, ignoresCause: false, behaviours: [] },
      open: ['answers', 'result'],
    });
    await expect
      .element(page.getByRole('heading', { name: 'It looks like: Can pay, will not' }))
      .toBeVisible();
    await button('Change: Whether they can be reached').click();
    await expect.element(radio(textOf('reach', 'polite'))).toBeChecked();
    await button('Leave it as it was').click();
    for (const [id, answer] of [
      ['figures', 'volunteers'],
      ['pays-others', 'nobody'],
      ['excuses', 'same'],
      ['part-payments', 'own-plan'],
    ] as const) {
      const short = model.questions.find((one) => one.id === id)?.short ?? '';
      await button(`Change: ${short}`).click();
      await radio(textOf(id, answer)).click();
      await button('Keep this answer').click();
    }
    await expect
      .element(page.getByRole('heading', { name: 'It looks like: Would pay, cannot' }))
      .toBeVisible();
  });

  it('claims nothing after eight times “don’t know”, and can go on', async () => {
    show();
    await converse({});
    await expect.element(page.getByRole('heading', { name: 'Not clear yet' })).toBeVisible();
    await expect.element(page.getByText(/8 questions asked/)).toBeVisible();
    await button('Answer one more').click();
    await expect.element(page.getByText('One more question')).toBeVisible();
  });

  it('does not ask how specific a complaint is that was never made', async () => {
    show('en', {
      preset: { answers: { 'first-raised': 'never' }, ignoresCause: false, behaviours: [] },
      open: ['answers'],
    });
    await page.getByText(/^Not asked yet \(\d+\)$/).click();
    await expect.element(button('Answer: Whether the reason changes')).toBeVisible();
    expect(button('Answer: How specific it is').elements()).toHaveLength(0);
  });

  it('calls an answer that would leave it unclear by that name', async () => {
    show('en', {
      preset: { answers: { use: 'own-use', payer: 'firm' }, ignoresCause: false, behaviours: [] },
      open: ['result'],
    });
    await expect.element(page.getByRole('heading', { name: /Which one answer/ })).toBeVisible();
    await page.getByText(/^\d+ more$/).click();
    await expect.element(page.getByText(/would leave it unclear, most like “/).first()).toBeVisible();
    for (const { textContent } of document.querySelectorAll('[data-part="flips"] li')) {
      const chance = Number(/(\d+)%/.exec(textContent)?.[1]);
      if (chance) expect(textContent.includes('unclear')).toBe(chance < 50);
    }
  });

  it('flags signs of bad faith, and asks to look for them where nobody has', async () => {
    show('en', {
      preset: { answers: { reach: 'silent' }, ignoresCause: false, behaviours: [] },
      open: ['result'],
    });
    await expect.element(says('Red flags have not been looked at.')).toBeVisible();
    await button('Answer: Red flags').click();
    await radio(textOf('danger', 'moving-assets')).click();
    await button('Next').click();
    await expect.element(says('Red flag: ')).toBeVisible();
    await expect.element(page.getByText(/never a means of pressure/)).toBeVisible();
  });

  it('shows one adjustment and a line for behaviour seen today, and leaves the sum alone', async () => {
    show('en', {
      preset: { answers: { ...stalling }, ignoresCause: false, behaviours: [] },
      open: ['result'],
    });
    const share = () => document.querySelector('tr[data-state="top"]')?.textContent;
    await expect.element(page.getByText('What you saw them do today')).toBeVisible();
    const before = share();
    await page.getByRole('checkbox', { name: /^Tough/ }).click();
    await expect.element(page.getByText(/Stay level, restate/)).toBeVisible();
    await expect
      .element(page.getByText(/I hear you. The \[amount\] is not in dispute and stands/))
      .toBeVisible();
    expect(share()).toBe(before);
  });
});

describe('work in progress', () => {
  it('survives a reload, in the other language too, and starts again only when told', async () => {
    const leave = show();
    await radio(textOf('use', 'resold')).click();
    await button('Next').click();
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
    leave();
    show('zh');
    await expect.element(page.getByText('第 2 题，最多 8 题')).toBeVisible();
    await button('清空重答').click();
    await expect.element(page.getByText('第 1 题，最多 8 题')).toBeVisible();
    await button('撤销').click();
    await expect.element(page.getByText('第 2 题，最多 8 题')).toBeVisible();
  });

  it('is followed in a second tab', async () => {
    show();
    await expect.element(page.getByText('Question 1 of at most 8')).toBeVisible();
    const at = '2026-11-21T08:00:00.000Z';
    const newValue = JSON.stringify({
      works: { new: { answers: { use: 'resold' }, ignoresCause: false, behaviours: [], at } },
      training: {},
    });
    localStorage.setItem('pif:debtor-classifier:v1', newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: 'pif:debtor-classifier:v1', newValue }));
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
  });

  it('belongs to the open case: another case has answers of its own', async () => {
    const first = makeCase('Blue');
    show();
    await expect.element(page.getByText(/For the case “Blue”/)).toBeVisible();
    await radio(textOf('use', 'resold')).click();
    await button('Next').click();
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
    makeCase('Green');
    await expect.element(page.getByText('Question 1 of at most 8')).toBeVisible();
    openCase(first);
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
  });

  it('goes on for the visit where storage refuses', async () => {
    show();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await radio(textOf('use', 'resold')).click();
    await button('Next').click();
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
  });

  it('opens with its start when what is stored is damaged', async () => {
    const newValue = '{"works": {"new": {"answers": 7}}, "training": tru';
    localStorage.setItem('pif:debtor-classifier:v1', newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: 'pif:debtor-classifier:v1', newValue }));
    show();
    await expect.element(page.getByText('Question 1 of at most 8')).toBeVisible();
  });
});

describe('the case', () => {
  it('gives its cause to start from, which can be left out', async () => {
    const id = makeCase('Blue');
    writeField(id, 'cause', { id: 'inability', ourSide: [] }, 'cause-diagnosis');
    show();
    const box = page.getByRole('checkbox', { name: 'Start from the cause in the case “Blue”: Cannot pay' });
    await expect.element(box).toBeChecked();
    const share = () =>
      [...document.querySelectorAll('tr')].find((row) => row.textContent.startsWith('Would pay, cannot'))
        ?.textContent;
    expect(share()).toBe('Would pay, cannot30%');
    await box.click();
    await expect.poll(share).toBe('Would pay, cannot19%');
  });

  it('says beside the result how sure it would be without the cause', async () => {
    const id = makeCase('Blue');
    writeField(id, 'cause', { id: 'unwillingness', ourSide: [] }, 'cause-diagnosis');
    show('en', { open: ['result'] });
    await expect.element(page.getByText(/counting the cause in your case/)).toBeVisible();
    const [plain, moved] = [undefined, 'unwillingness' as const].map((cause) =>
      readResult(model, { answers: {}, cause }),
    );
    expect(moved?.posterior.situations['can-but-wont']).toBeGreaterThan(
      plain?.posterior.situations['can-but-wont'] ?? 1,
    );
    await expect
      .element(
        page.getByText(
          /^The cause in your case is counted in \(what it can become counts 2 times\); without it “/,
        ),
      )
      .toBeVisible();
    await page.getByRole('checkbox', { name: /^Start from the cause/ }).click();
    await expect.element(page.getByText(/^The cause in your case is counted in/)).not.toBeInTheDocument();
  });

  it('with a disputed amount has that asked about first, and its sums in the words to say', async () => {
    const id = makeCase('Blue');
    const invoice = { no: 'YF-0926', due: '2026-10-10', amountMinor: 18_600_000, openMinor: 18_600_000 };
    writeField(
      id,
      'claim',
      {
        kind: 'debt',
        currency: 'CNY',
        totalMinor: 18_600_000,
        invoices: [{ ...invoice, disputedMinor: 2_000_000 }],
      },
      'hand',
    );
    show();
    await expect.element(says(promptOf('first-raised'))).toBeVisible();
    await radio(textOf('first-raised', 'before-due')).click();
    await button('Next').click();
    await expect.element(says(promptOf('rest'))).toBeVisible();
    await radio(textOf('rest', 'pays-rest')).click();
    await button('Next').click();
    await button('Result so far').click();
    await expect
      .element(page.getByText(/But it takes 3 answers that tell of the situation, and so far there are 2/))
      .toBeVisible();
    await expect.element(page.getByText(/It concerns this batch only, ¥20,000\./)).toBeVisible();
    await expect.element(page.getByText(/The other ¥166,000 is not affected\./)).toBeVisible();
  });

  it('brings the red flag that was seen with its cause, and takes it on with the situation', async () => {
    const id = makeCase('Blue');
    writeField(id, 'cause', { id: 'dispute', ourSide: [], redFlag: true }, 'cause-diagnosis');
    show();
    await page.getByRole('checkbox', { name: /^Start from the cause/ }).click();
    await button('Result so far').click();
    await expect.element(page.getByText(/^Red flag:/)).toBeVisible();
    await page.getByText('Write into my case').click();
    await button('Situation only').click();
    expect(readField(getOpenCase(), 'situation')?.redFlag).toBe(true);
  });

  it('takes situation, setting and counterpart, and says so', async () => {
    makeCase('Blue');
    show();
    const answers = await converse(stalling);
    const { top, runnerUp, posterior } = readResult(model, { answers });
    await page.getByRole('checkbox', { name: /^Conceals/ }).click();
    await page.getByRole('combobox', { name: 'Whom you talk to' }).selectOptions('The owner');
    await page.getByText('Write into my case').click();
    await button('Write it all into the case').click();
    await expect
      .element(
        page.getByText(
          'Written into the case “Blue”: situation “Can pay, will not”, setting “Dealers” and whom you talk to.',
        ),
      )
      .toBeVisible();
    const one = getOpenCase();
    expect(readField(one, 'situation')).toEqual({
      id: top,
      runnerUp,
      probability: Math.round(posterior.situations[top] * 100) / 100,
    });
    expect(readField(one, 'setting')).toEqual({ id: 'dealer' });
    expect(readField(one, 'counterpart')).toEqual({ role: 'owner', behaviours: ['concealing'] });
    expect(one?.fields.situation?.from).toBe('debtor-classifier');
    await button('Undo this').click();
    await expect.element(page.getByText('Undone; the case is as it was.')).toBeVisible();
    expect(getOpenCase()?.fields).toEqual({});
  });

  it('is made on the spot where there is none, and keeps the answers given before', async () => {
    show('zh', { open: ['result'] });
    await radio('转手再卖').click();
    await button('下一题').click();
    await page.getByText('写进我的案子').click();
    await button('开一个案子，叫“客户 A”').click();
    await expect.element(button('只写场景')).toBeDisabled();
    await page.getByRole('combobox', { name: '场景还不确定，记哪一种' }).selectOptions('dealer');
    await button('只写场景').click();
    await expect.element(page.getByText(/已写进案子“客户 A”：场景“/)).toBeVisible();
    await expect.element(page.getByText('第 2 题，最多 8 题')).toBeVisible();
    expect(readField(getOpenCase(), 'setting')?.id).toBeDefined();
  });

  it('does not appear in somebody else’s page; a link leads to the full one', async () => {
    const id = makeCase('Blue');
    writeField(id, 'cause', { id: 'inability', ourSide: [] }, 'cause-diagnosis');
    show('en', { place: 'embed', open: ['result'] });
    await expect.element(page.getByRole('link', { name: /full page/ })).toBeVisible();
    expect(page.getByText('Write into my case').elements()).toHaveLength(0);
    expect(page.getByText(/Blue/).elements()).toHaveLength(0);
  });
});

describe('answers given before there was a case', () => {
  const writeFirst = async (): Promise<void> => {
    await page.getByText('Write into my case').click();
    await button('Make a case called “Customer A”').click();
    await expect.element(button('Write it all into the case')).toHaveFocus();
    await button('Write it all into the case').click();
    await expect.element(page.getByText(/^Written into the case “Customer A”/)).toBeVisible();
  };

  it('belong to the case they are written into, and a later new case starts afresh', async () => {
    const leave = show();
    const answers = await converse(stalling);
    await writeFirst();
    leave();
    const first = getOpenCase()?.id ?? '';
    makeCase('Customer B');
    const leaveAgain = show();
    await expect.element(page.getByText(/For the case “Customer B”/)).toBeVisible();
    await expect.element(page.getByText('Question 1 of at most 8')).toBeVisible();
    expect(page.getByText(/It looks like/).elements()).toHaveLength(0);
    leaveAgain();
    openCase(first);
    show();
    await expect
      .element(page.getByRole('heading', { name: 'It looks like: Can pay, will not' }))
      .toBeVisible();
    expect(classifier.$value.get().works[first]?.answers).toEqual(answers);
  });

  it('given without a case stay out of one that was there before', async () => {
    const old = makeCase('Old');
    cases.update((shelf) => ({ ...shelf, open: null }));
    show();
    await radio(textOf('use', 'resold')).click();
    await button('Next').click();
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
    openCase(old);
    await expect.element(page.getByText('Question 1 of at most 8')).toBeVisible();
    await radio(textOf('use', 'resold')).click();
    await button('Next').click();
    expect(Object.keys(classifier.$value.get().works).sort()).toEqual([old, 'new'].sort());
  });

  it('belong to the case that is made for them here, even where nothing is written', async () => {
    const leave = show('en', { open: ['result'] });
    await radio(textOf('use', 'resold')).click();
    await button('Next').click();
    await page.getByText('Write into my case').click();
    await button('Make a case called “Customer A”').click();
    await expect.element(button('Write it all into the case')).toHaveFocus();
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
    makeCase('Customer B');
    await expect.element(page.getByText('Question 1 of at most 8')).toBeVisible();
    leave();
    show();
    await expect.element(page.getByText(/For the case “Customer B”/)).toBeVisible();
    await expect.element(page.getByText('Question 1 of at most 8')).toBeVisible();
  });
});

describe('the example', () => {
  it.each([
    ['page', 'en'],
    ['lesson', 'zh'],
    ['embed', 'en'],
  ] as const)('is one press away on a %s, marked as fiction, and is kept nowhere', async (place, locale) => {
    const t = words[locale];
    makeCase('Blue');
    show(locale, { place });
    await button(t.showExample).click();
    await expect
      .element(page.getByText(fill(t.exampleIs, { title: modelIn(locale).example.title })))
      .toBeVisible();
    await expect
      .poll(() => document.activeElement?.textContent)
      .toBe(fill(t.looksLike, { top: top[locale] }));
    await expect.element(page.getByText(t.working)).toBeVisible();
    expect(page.getByText(t.intoCase).elements()).toHaveLength(0);
    expect(button(t.copyLink).elements()).toHaveLength(0);
    expect(findGaps()).toEqual([]);
    await new Promise((done) => setTimeout(done, 400));
    expect(location.hash).toBe('');
    expect(classifier.$value.get().works).toEqual({});
    expect(getOpenCase()?.fields).toEqual({});
    await button(t.toOwn).click();
    await expect.element(page.getByText(fill(t.step, { n: 1, most: 8 }))).toBeVisible();
    expect(document.activeElement?.tagName).toBe('FIELDSET');
  });

  const top = { zh: '能付不愿', en: 'Can pay, will not' };

  it('leaves answers in progress alone, and takes changes without keeping them', async () => {
    show();
    await radio(textOf('use', 'into-product')).click();
    await button('Next').click();
    await button('See a worked example').click();
    await button('Your answers (6)').click();
    await button('Change: Whether others are paid').click();
    await radio(textOf('pays-others', 'nobody')).click();
    await button('Keep this answer').click();
    await button('Answer for a customer of mine').click();
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
    expect(classifier.$value.get().works['new']?.answers).toEqual({ use: 'into-product' });
  });
});

describe('sharing', () => {
  const preset = { answers: { ...stalling }, ignoresCause: false, behaviours: ['tough' as const] };

  it('gives a link to the full page that opens with the same answers and no name', async () => {
    makeCase('Blue');
    show('en', { preset, open: ['result'] });
    await button('Copy link').click();
    const field = page.getByRole('textbox', { name: 'Link' });
    await expect.element(field).toBeVisible();
    const url = new URL((field.element() as HTMLTextAreaElement).value);
    expect(url.pathname).toBe('/en/tools/debtor-classifier/');
    expect(readShared(model, url.hash)).toEqual({
      type: 'shared',
      state: { answers: stalling, behaviours: ['tough'] },
    });
    expect(url.hash).not.toContain('Blue');
  });

  it('opens a link beside the learner’s own answers, which come back on request', async () => {
    const leave = show();
    await radio(textOf('use', 'into-product')).click();
    await button('Next').click();
    leave();
    location.hash = writeShared(model, preset) ?? '';
    show('en', { place: 'page' });
    await expect
      .element(page.getByRole('heading', { name: 'It looks like: Can pay, will not' }))
      .toBeVisible();
    await button('Use my own answers').click();
    await expect.element(page.getByText('Question 2 of at most 8')).toBeVisible();
    expect(location.hash).toBe('');
    expect(Object.keys(classifier.$value.get().works['new']?.answers ?? {})).toEqual(['use']);
  });

  it.each([
    '#s=1.q4.3~cut',
    '#s=1.__proto__.1~x',
    '#s=%E0%A4%A',
    `#s=1.${'9'.repeat(1_000_000)}`,
    '#s=<script>',
  ])('says so when the link is no good, and opens with the example', async (fragment) => {
    show('zh', { place: 'page', fragment });
    await expect.element(page.getByText('链接不完整，或者被改过，不能用。')).toBeVisible();
    await expect.element(page.getByText('虚构的例子：五金经销商，欠 18.6 万元，逾期 47 天。')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: '看起来像：能付不愿' })).toBeVisible();
    await button('填我自己的').click();
    await expect.element(page.getByText('第 1 题，最多 8 题')).toBeVisible();
    expect(page.getByText('链接不完整', { exact: false }).elements()).toHaveLength(0);
  });

  it('puts the whole sheet into text', async () => {
    show('zh', { preset, open: ['result'] });
    await button('复制全文').click();
    const field = page.getByRole('textbox', { name: '全文' });
    await expect.element(field).toBeVisible();
    const text = (field.element() as HTMLTextAreaElement).value;
    for (const part of [
      '这是对一笔欠款情形的假设',
      '# 看起来像：能付不愿',
      '# 第一步',
      '# 哪一个答案会改变结果',
      '强硬',
      '危险信号这题还没答。',
      `去读这一课：Anchoring high ${location.origin}/zh/learn/anchor-high/`,
      '常见的样子：',
      '为什么：',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/NaN|undefined|\{\w+\}/);
  });
});

describe('the data', () => {
  it('that do not arrive leave a sentence and a button, and the first question where it was', async () => {
    forgetData();
    const fetching = vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 503 }));
    const [question] = model.questions;
    if (!question) throw new Error('There is no question.');
    show('en', {
      children: (
        <FirstView
          {...{ question, result: readResult(model, { answers: {} }), words: words.en }}
          locale="en"
          most={8}
        />
      ),
    });
    await expect.element(page.getByText(/The questions could not be fetched/)).toBeVisible();
    await expect.element(says(question.prompt)).toBeVisible();
    await expect.element(radio(question.answers[0]?.text ?? '')).toBeDisabled();
    fetching.mockRestore();
    putAll();
    await button('Try again').click();
    await expect.element(radio(question.answers[0]?.text ?? '')).toBeEnabled();
    expect(page.getByText(/The questions could not be fetched/).elements()).toHaveLength(0);
  });
});

describe('the panels', () => {
  it('are closed by a button that says so, once the result stands', async () => {
    show('en', { preset: { answers: { ...stalling }, ignoresCause: false, behaviours: [] } });
    await button('Show it in full').click();
    await expect.element(page.getByRole('region', { name: 'Result' })).toBeVisible();
    expect(button('Result so far').elements()).toHaveLength(0);
    await button('Close the result').click();
    await expect.element(page.getByRole('region', { name: 'Result' })).not.toBeInTheDocument();
  });

  it('leave no empty room under the result that was reached here', async () => {
    show();
    await converse(stalling);
    const heading = page.getByRole('heading', { name: 'It looks like: Can pay, will not' });
    const place = heading.element().parentElement?.parentElement;
    expect(place?.lastElementChild?.getBoundingClientRect().bottom).toBeCloseTo(
      place?.getBoundingClientRect().bottom ?? 0,
      0,
    );
  });
});

describe('the training', () => {
  it('comes into view with its heading focused when it is asked for below a long result', async () => {
    show('en', {
      preset: { answers: { ...stalling }, ignoresCause: false, behaviours: [] },
      open: ['result'],
    });
    await expect.element(page.getByText('What you saw them do today')).toBeVisible();
    await button('Practise: twelve short cases').click();
    const heading = page.getByRole('heading', { name: 'Practise: twelve short cases' });
    await expect.element(heading).toHaveFocus();
    await expect.element(heading).toBeInViewport();
  });

  it('explains a wrong choice and a right one, keeps both, and ends in a tally', async () => {
    const order = interleave(vignettesIn('en'), createMulberry32(COURSE_SEED));
    const leave = show('en', { open: ['training'] });
    const [first, second] = order;
    if (!first || !second) throw new Error('There are no vignettes.');
    await expect.element(page.getByRole('heading', { name: first.title })).toBeVisible();
    await button('Check').click();
    await expect.element(page.getByText('Choose one first.')).toBeVisible();
    const [wrong] = Object.entries(first.wrong);
    const names = {
      'stuck-in-process': 'Can and will pay, stuck in process',
      'can-but-wont': 'Can pay, will not',
      'would-but-cannot': 'Would pay, cannot',
      neither: 'Neither can nor will',
      'real-dispute': 'Real dispute',
      'dispute-as-shield': 'Dispute as a shield',
    };
    await radio(names[wrong?.[0] as keyof typeof names]).click();
    await button('Check').click();
    await expect.element(page.getByText(wrong?.[1] ?? '', { exact: false })).toBeVisible();
    await expect.element(page.getByText(first.why, { exact: false })).toBeVisible();
    await button('Next case').click();
    await expect.element(page.getByRole('heading', { name: second.title })).toBeVisible();
    await radio(names[second.truth]).click();
    await button('Check').click();
    await expect.element(says(`Yes: ${names[second.truth]}.`)).toBeVisible();
    leave();
    show('en', { open: ['training'] });
    await expect.element(page.getByText('Case 3 of 12')).toBeVisible();
    for (let turn = 2; turn < 12; turn += 1) await button(turn < 11 ? 'Next case' : 'See the tally').click();
    await expect.element(says('1 of 12 the same as the author’s answer.')).toBeVisible();
    await expect.element(says('10 not done yet.')).toBeVisible();
    await button('Again, in another order').click();
    await expect.element(page.getByText('Case 1 of 12')).toBeVisible();
  });
});

describe('every state of the gallery', () => {
  it.each(
    gallery.flatMap(({ id, props }) => (['zh', 'en'] as const).map((locale) => [id, locale, props] as const)),
  )('%s is drawn in %s without a gap', async (_, locale, props) => {
    show(locale, props);
    await expect.poll(() => document.querySelectorAll('tr').length).toBeGreaterThan(5);
    await new Promise((done) => setTimeout(done, 150));
    expect(findGaps()).toEqual([]);
    expect(document.querySelectorAll('section:empty')).toHaveLength(0);
  });
});
