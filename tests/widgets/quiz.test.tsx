import { hydrate, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AnswerRecord } from '../../src/domain/quiz/answer-record.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { Question, QuestionOf } from '../../src/domain/quiz/question.ts';
import { answers } from '../../src/stores/answers.ts';
import { QuestionView } from '../../src/widgets/quiz/QuestionView.tsx';
import { SelfCheckView } from '../../src/widgets/quiz/SelfCheckView.tsx';
import { TalkView } from '../../src/widgets/quiz/TalkView.tsx';
import { bank, inLanguage } from '../fixtures/quiz/questions.ts';

const lesson = 'anchor-high';
const at = '2026-11-21T09:30:00.000Z';
const turnsIn = (locale: Locale) =>
  ['they-are-short', 'they-offer-little'].map((id) => inLanguage(id, locale) as QuestionOf<'one'>);
const setIn = (locale: Locale) =>
  ['which-number-first', 'midpoint', 'your-opening'].map((id) => inLanguage(id, locale));
const topics = [
  { id: 'ask-20-get-15', title: 'Ask 20, get 15', href: '#ask-20-get-15' },
  { id: 'opening-line', title: 'The opening line', href: '../other/#opening-line' },
];

let host: HTMLElement;
beforeEach(() => {
  answers.update(() => ({}));
  host = document.body.appendChild(document.createElement('main'));
  return () => render(null, host);
});

const show = (id: string, locale: Locale = 'en') =>
  render(<QuestionView lesson={lesson} question={inLanguage(id, locale)} locale={locale} />, host);
const keep = (id: string, record: Partial<AnswerRecord>) =>
  answers.update((all) => ({
    ...all,
    [`${lesson}/${id}`]: {
      ...{ rev: 1, kind: 'one', response: 'half', result: 'wrong', tries: 2, hints: 0, explained: true, at },
      ...record,
    },
  }));
const stored = (id: string) => answers.$value.get()[`${lesson}/${id}`];
const status = () => page.getByRole('status');
/** A name that begins so: a marked field's name goes on with its mark. */
const starting = (name: string) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const radio = (name: string) => page.getByRole('radio', { name: starting(name) });
/** Waits until the status region says this. */
const hears = (text: string) => expect.poll(() => status().element().textContent).toContain(text);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const press = async (keys: string) => userEvent.keyboard(keys);
/** Presses Tab until an element has the focus; fails when the page ends first. */
const tabTo = async (locator: ReturnType<typeof page.getByRole>) => {
  const wanted = locator.element();
  for (let i = 0; i < 40 && document.activeElement !== wanted; i += 1) await press('{Tab}');
  expect(document.activeElement).toBe(wanted);
};
const focused = () => document.activeElement;

describe('one of many', () => {
  test('answered right tells why and is kept', async () => {
    show('which-number-first');
    await radio('The whole 200 000, today').click();
    await button('Check').click();
    await hears('Right first time.');
    await expect.element(page.getByText('The contract backs the whole sum', { exact: false })).toBeVisible();
    await expect
      .element(page.getByText('Name the high number you can back.', { exact: false }))
      .toBeVisible();
    expect(stored('which-number-first')).toMatchObject({
      rev: 1,
      response: 'whole',
      result: 'right',
      tries: 1,
    });
    expect(focused()?.textContent).toContain('Name the high number you can back.');
  });

  test('asks for a choice before it judges', async () => {
    show('which-number-first');
    await button('Check').click();
    await hears('Nothing is chosen yet.');
    expect(stored('which-number-first')).toBeUndefined();
  });

  test('answered wrong explains that choice alone, closes it, and lets the others be tried', async () => {
    show('which-number-first');
    await radio('Half, to keep it friendly').click();
    await button('Check').click();
    await hears('Not yet. Try once more.');
    await expect.element(radio('Half, to keep it friendly')).toBeDisabled();
    expect(host.textContent).toContain('it only goes down');
    expect(host.textContent).not.toContain('one sentence ends it');
    expect(focused()).toBe(button('Check again').element());
    await radio('The whole 200 000, today').click();
    await button('Check again').click();
    await hears('Right this time.');
    expect(stored('which-number-first')).toMatchObject({ tries: 2, result: 'right', explained: true });
  });

  test('missed twice shows the key and every reason', async () => {
    show('which-number-first');
    for (const [name, check] of [
      ['Half, to keep it friendly', 'Check'],
      ['400 000, to leave room', 'Check again'],
    ] as const) {
      await radio(name).click();
      await button(check).click();
    }
    await hears('Not right. See why.');
    expect(host.querySelector('label[data-state=\"missed\"]')?.textContent).toContain(
      'The whole 200 000, today',
    );
    await expect.element(page.getByText('This one fits.', { exact: false })).toBeVisible();
    await button('Answer again').click();
    expect(focused()).toHaveAttribute('type', 'radio');
    await expect.element(radio('Half, to keep it friendly')).toBeEnabled();
  });

  test('shows the answer on request and counts no try for it', async () => {
    show('which-number-first');
    await radio('Half, to keep it friendly').click();
    await button('Check').click();
    await button('Show the answer').click();
    expect(focused()?.textContent).toContain('Name the high number you can back.');
    expect(stored('which-number-first')).toMatchObject({ tries: 1, result: 'wrong', explained: true });
  });

  test('opens hints in order, says them, and keeps how many', async () => {
    show('which-number-first');
    await button('Hint (1/2)').click();
    await hears('Think of the midpoint.');
    await button('Hint (2/2)').click();
    await hears('Which number does the contract back?');
    await expect.element(button('Hint (2/2)')).toHaveAttribute('aria-disabled', 'true');
    await radio('The whole 200 000, today').click();
    await button('Check').click();
    expect(stored('which-number-first')).toMatchObject({ hints: 2 });
  });

  test('asks how sure one is on request and comes back to it', async () => {
    show('which-number-first');
    await page.getByText('How sure are you? (optional)').first().click();
    await radio('Guessing').click();
    await radio('The whole 200 000, today').click();
    await button('Check').click();
    await expect.element(page.getByText('Right, though you were guessing', { exact: false })).toBeVisible();
    expect(stored('which-number-first')).toMatchObject({ confidence: 'guessing' });
  });

  test('works by keyboard alone', async () => {
    show('which-number-first');
    await tabTo(page.getByRole('radio').first());
    await press('{ArrowDown}{ArrowUp}');
    const chosen = host.querySelector<HTMLInputElement>('input:checked');
    expect(chosen).not.toBeNull();
    await press('{Enter}');
    await expect.element(status()).not.toBeEmptyDOMElement();
    expect(host.contains(focused())).toBe(true);
  });
});

describe('several of many', () => {
  const box = (name: string) => page.getByRole('checkbox', { name: starting(name) });

  test('keeps right ticks and opens what was not ticked', async () => {
    show('evidence-to-bring');
    await box('The signed delivery note').click();
    await box('A box of tea').click();
    await button('Check').click();
    await hears('Partly right. Try the rest again.');
    await expect.element(box('The signed delivery note')).toBeDisabled();
    await expect.element(box('The signed delivery note')).toBeChecked();
    await expect.element(box('A box of tea')).not.toBeChecked();
    await box('The agreed statement').click();
    await button('Check again').click();
    await hears('Right this time.');
  });

  test('works by keyboard alone', async () => {
    show('evidence-to-bring');
    await tabTo(box('The agreed statement'));
    await press(' ');
    await tabTo(page.getByRole('link')); // round the page and back
    await tabTo(box('The signed delivery note'));
    await press(' {Enter}');
    await hears('Right first time.');
  });
});

describe('an order', () => {
  const lines = () => [...host.querySelectorAll('li > span')].map((line) => line.textContent);
  const right = ['Name the sum and the date', 'Ask for the cause', 'Make the ask', 'Repeat what was agreed'];
  /** Brings the lines into order with the buttons, from the first to the last. */
  const sort = async (act: (name: string) => Promise<void>) => {
    for (const [place, line] of right.entries()) {
      for (let from = lines().indexOf(line); from > place; from -= 1) await act(`Move up: ${line}`);
    }
  };

  test('is not shown in the right order and is not judged before something moved', async () => {
    show('order-of-the-call');
    expect(lines()).not.toEqual(right);
    await button('Check').click();
    await hears('Put the lines in order first');
  });

  test('says where a line went and keeps the focus on its button', async () => {
    show('order-of-the-call');
    const first = lines()[0];
    await button(`Move down: ${first}`).click();
    await hears(`${first}: now number 2 of 4`);
    expect(focused()).toBe(button(`Move down: ${first}`).element());
  });

  test('works by keyboard alone and counts as right', async () => {
    show('order-of-the-call');
    await sort(async (name) => {
      await tabTo(button(name));
      await press('{Enter}');
    });
    await tabTo(button('Check'));
    await press('{Enter}');
    await hears('Right first time.');
    expect(host.contains(focused())).toBe(true);
  });

  test('settles what is in place and shows the order after the second miss', async () => {
    show('order-of-the-call');
    await sort((name) => button(name).click());
    await button('Move down: Name the sum and the date').click();
    await button('Check').click();
    await hears('Partly right.');
    expect(host.querySelectorAll('li[data-state="right"]').length).toBe(2);
    await button('Check again').click();
    await hears('That is the same answer.');
    await button('Move up: Name the sum and the date').click();
    await button('Check again').click();
    await hears('Right this time.');
  });
});

describe('a stored answer whose ids are not the question’s', () => {
  test('counts as none, and the question can be answered', async () => {
    keep('order-of-the-call', { kind: 'order', response: ['nope', 'claim', 'claim'], explained: false });
    show('order-of-the-call');
    const lines = [...host.querySelectorAll('li > span')].map((line) => line.textContent);
    expect(lines).toHaveLength(4);
    expect(lines).not.toContain('');
    await expect.element(button('Check')).toBeEnabled();
    await button(`Move down: ${lines[0]}`).click();
    await button('Check').click();
    expect(stored('order-of-the-call')).toMatchObject({ tries: 1 });
    expect(stored('order-of-the-call')?.response).toHaveLength(4);
  });
});

describe('pairs', () => {
  const list = (name: string) => page.getByRole('combobox', { name: starting(name) });

  test('settle what was right and open what was missed', async () => {
    show('cause-and-step');
    await list('Invoice missing').selectOptions('Send the papers');
    await list('Quality dispute').selectOptions('Instalments with security');
    await button('Check').click();
    await hears('Some are still open.');
    await list('No money').selectOptions('Collect the undisputed part');
    await button('Check').click();
    await hears('Partly right.');
    await expect.element(list('Invoice missing')).toBeDisabled();
    await list('Quality dispute').selectOptions('Collect the undisputed part');
    await list('No money').selectOptions('Instalments with security');
    await button('Check again').click();
    await hears('Right this time.');
  });

  test('work by keyboard alone', async () => {
    show('cause-and-step');
    for (const [name, first] of [
      ['Invoice missing', 'Se'],
      ['Quality dispute', 'Co'],
      ['No money', 'In'],
    ] as const) {
      await tabTo(list(name));
      await press(first);
    }
    await tabTo(button('Check'));
    await press(' ');
    await hears('Right first time.');
  });
});

describe('a number', () => {
  const field = () => page.getByRole('textbox', { name: starting('Your answer in units of ¥10,000') });

  test('is checked by Enter, names a slip and stays open for a second try', async () => {
    show('midpoint');
    await tabTo(field());
    await press('30{Enter}');
    await hears('Not yet.');
    await expect.element(page.getByText('That is the sum. Halve it.', { exact: false })).toBeVisible();
    expect(focused()).toBe(field().element());
    await field().fill('15');
    await press('{Enter}');
    await hears('Right this time.');
    expect(focused()?.textContent).toContain('The sum of the two, halved.');
  });

  test('is not judged while it is no number, and says so at the field', async () => {
    show('midpoint');
    await field().fill('fifteen');
    await press('{Enter}');
    await hears('This takes a number');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    await field().fill('15万');
    await expect.element(field()).not.toHaveAttribute('aria-invalid');
    await press('{Enter}');
    await hears('Right first time.');
  });

  test('shows the answer with its unit after the second miss', async () => {
    show('midpoint');
    await field().fill('11');
    await press('{Enter}');
    await field().fill('12');
    await press('{Enter}');
    await expect.element(page.getByText('The answer: 15 × ¥10,000')).toBeVisible();
  });
});

describe('a line of one’s own', () => {
  test('is compared with the model line and rated, by keyboard alone', async () => {
    show('your-opening');
    await tabTo(page.getByRole('textbox', { name: 'Your line' }));
    await press('Mr Wang, 200 000 today?');
    expect(host.textContent).not.toContain('falls due today');
    await tabTo(button('Compare with a model line'));
    await press('{Enter}');
    await hears('Compare, and tick');
    expect(focused()?.textContent).toContain('falls due today');
    await tabTo(page.getByRole('checkbox', { name: 'It names the sum' }));
    await press(' ');
    await tabTo(button('Keep my rating'));
    await press('{Enter}');
    await hears('Your rating: 1 of 2.');
    expect(stored('your-opening')).toMatchObject({
      ...{ result: 'partly', locale: 'en' },
      response: { text: 'Mr Wang, 200 000 today?', checks: [0] },
    });
    await button('Answer again').click();
    await expect
      .element(page.getByRole('textbox', { name: 'Your line' }))
      .toHaveValue('Mr Wang, 200 000 today?');
  });

  test('is not compared while it is empty', async () => {
    show('your-opening');
    await button('Compare with a model line').click();
    await hears('Nothing is written yet.');
  });

  test('keeps the language it was written in', async () => {
    keep('your-opening', {
      kind: 'say',
      response: { text: '王总，请付款', checks: [0] },
      result: 'partly',
      locale: 'zh',
    });
    show('your-opening');
    await expect.element(page.getByRole('textbox')).toHaveAttribute('lang', 'zh-Hans');
  });
});

describe('in Chinese', () => {
  test('a question speaks Chinese and shares its answer with English', async () => {
    show('which-number-first', 'zh');
    await radio('全部 20 万，今天').click();
    await button('提交').click();
    await hears('一次答对。');
    render(null, host);
    show('which-number-first', 'en');
    await expect.element(radio('The whole 200 000, today')).toBeChecked();
    await expect.element(page.getByText('Right first time.')).toBeVisible();
    await expect.element(status()).toBeEmptyDOMElement();
  });

  test('every kind has its words', () => {
    for (const { id } of bank) show(id, 'zh');
    expect(host.textContent).not.toMatch(/undefined|\{\w+\}/);
  });
});

describe('a question that was edited', () => {
  test('says so, keeps the earlier answer in sight and takes a new one', async () => {
    keep('order-of-the-call', { kind: 'order', response: ['ask-pay', 'gone', 'confirm'], rev: 1 });
    show('order-of-the-call');
    await page.getByText('Changed since you answered').click();
    await expect.element(page.getByText('Make the ask', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByText('(an option that was taken out)')).toBeVisible();
    expect(stored('order-of-the-call')).toMatchObject({ rev: 1 });
    await page
      .getByRole('button', { name: /Move down/ })
      .first()
      .click();
    await button('Check').click();
    expect(stored('order-of-the-call')).toMatchObject({ rev: 2, tries: 1 });
    expect(page.getByText('Changed since you answered').elements()).toEqual([]);
  });
});

describe('before it wakes', () => {
  const write = (question: Question) =>
    renderToString(<QuestionView lesson={lesson} question={question} locale="en" />);

  test('every question holds its answer and all its reasons, and no control works', () => {
    for (const { id } of bank) {
      const question = inLanguage(id);
      host.innerHTML = write(question);
      expect(host.querySelectorAll(':is(input, button, select, textarea):enabled').length).toBe(0);
      const text = host.querySelector('details')?.textContent ?? '';
      const parts =
        'options' in question
          ? question.options
          : 'items' in question
            ? question.items
            : 'pairs' in question
              ? question.pairs
              : [];
      for (const { why } of parts) expect(text).toContain(why);
      expect(text).toContain(question.explain);
    }
  });

  test.each(bank.map(({ id }) => id))('%s does not move when it wakes, answered or not', async (id) => {
    host.style.inlineSize = '320px';
    const question = inLanguage(id);
    const wake = () => {
      host.innerHTML = write(question);
      const before = host.getBoundingClientRect().height;
      hydrate(<QuestionView lesson={lesson} question={question} locale="en" />, host);
      return before;
    };
    const asleep = wake();
    await expect.poll(() => host.querySelectorAll(':enabled').length).toBeGreaterThan(0);
    expect(host.getBoundingClientRect().height).toBe(asleep);
    render(null, host);
    const put = 'pairs' in question ? question.pairs.map(({ id }) => [id, question.pairs[0]?.id]) : [];
    const response =
      question.kind === 'number'
        ? '30'
        : question.kind === 'match'
          ? (Object.fromEntries(put) as Record<string, string>)
          : question.kind === 'say'
            ? { text: 'Please pay.', checks: [0] }
            : undefined;
    const parts = 'options' in question ? question.options : 'items' in question ? question.items : [];
    const ids = parts.map((part) => part.id);
    const wrong = response ?? (question.kind === 'one' ? (ids[0] ?? '') : ids);
    // A line of one's own is over with the first try.
    for (const explained of question.kind === 'say' ? [true] : [false, true]) {
      keep(id, {
        rev: question.rev,
        kind: question.kind,
        response: wrong,
        result: 'wrong',
        explained,
        tries: 1,
      });
      const before = wake();
      const fold = page.getByRole('button', { name: explained ? 'Show why' : 'Reasons' });
      await expect.element(fold).toBeVisible();
      expect(host.getBoundingClientRect().height).toBe(before);
      render(null, host);
    }
  });
});

describe('a self-check', () => {
  const showSet = (locale: Locale = 'en') =>
    render(<SelfCheckView lesson={lesson} questions={setIn(locale)} topics={topics} locale={locale} />, host);

  test('counts what was right first and marks the ideas', async () => {
    showSet();
    await expect.element(page.getByText('3 questions. Take your time.')).toBeVisible();
    await radio('The whole 200 000, today').click();
    await button('Check').first().click();
    await expect.element(page.getByText('1 of 3 right first time, 1 answered')).toBeVisible();
    expect(page.getByRole('link', { name: 'Ask 20, get 15' }).element()).toHaveAttribute(
      'href',
      '#ask-20-get-15',
    );
    await expect.element(page.getByText('right first time', { exact: true })).toBeVisible();
    await expect.element(button('Try again what you missed')).toBeDisabled();
  });

  test('opens only what was missed and goes there', async () => {
    keep('which-number-first', { response: 'whole', result: 'right', tries: 1 });
    keep('midpoint', { kind: 'number', response: '30', result: 'wrong' });
    showSet();
    await button('Try again what you missed').click();
    expect(focused()?.id).toBe('q-midpoint');
    await expect.element(page.getByRole('textbox', { name: /¥10,000/ })).toHaveValue('');
    await expect.element(radio('The whole 200 000, today')).toBeDisabled();
    await page.getByRole('textbox', { name: /¥10,000/ }).fill('15');
    await press('{Enter}');
    expect(stored('midpoint')).toMatchObject({ result: 'right', tries: 3 });
    await expect.element(page.getByText('1 of 3 right first time, 2 answered')).toBeVisible();
  });
});

describe('a short talk', () => {
  const showTalk = (locale: Locale = 'en') =>
    render(<TalkView lesson={lesson} turns={turnsIn(locale)} locale={locale} />, host);
  const pick = async (name: string) => {
    await radio(name).click();
    await page.getByRole('button', { name: /^(Say this|Check again)$/ }).click();
  };

  test('goes from line to line, keeps what was said, and begins again', async () => {
    showTalk();
    await expect.element(button('Say this')).toBeEnabled();
    expect(host.textContent).not.toContain('I can do 30 000');
    await pick('Fine, I will ask next week.');
    await pick('I see. How much can arrive on which day?');
    await button('Go on').click();
    expect(focused()?.id).toBe('q-they-offer-little');
    await expect.element(page.getByText('I can do 30 000', { exact: false })).toBeVisible();
    await expect
      .element(page.getByText('I see. How much can arrive on which day?', { exact: false }))
      .toBeVisible();
    await pick('You owe 200 000. 150 000 then, and the rest when?');
    await expect.element(page.getByText('The talk is over: 1 of 2 lines right first time')).toBeVisible();
    await button('Start again').click();
    expect(focused()?.id).toBe('q-they-are-short');
    await expect.element(radio('Fine, I will ask next week.')).toBeEnabled();
    expect(host.querySelectorAll('#q-they-offer-little').length).toBe(1);
  });

  describe('linked at a later turn', () => {
    beforeEach(() => () => history.replaceState(null, '', location.pathname + location.search));

    test('opens there, in view and with the focus, after what was said before', async () => {
      host.style.paddingBlock = '200vh';
      history.replaceState(null, '', '#q-they-offer-little');
      showTalk();
      await expect.poll(() => focused()?.id).toBe('q-they-offer-little');
      await expect.element(page.getByText('I can do 30 000', { exact: false })).toBeInViewport();
      await expect
        .element(page.getByText('I see. How much can arrive on which day?', { exact: false }))
        .toBeVisible();
      await expect.element(page.getByText('2 of 2', { exact: false })).toBeVisible();
      expect(host.querySelectorAll('#q-they-offer-little').length).toBe(1);
    });

    test('goes there from its first turn when such a link is followed', async () => {
      showTalk();
      await expect.element(button('Say this')).toBeEnabled();
      location.hash = '#q-they-offer-little';
      await expect.poll(() => focused()?.id).toBe('q-they-offer-little');
      location.hash = '#q-they-are-short';
      await expect.element(page.getByText('I can do 30 000', { exact: false })).toBeVisible();
    });
  });

  test('reads whole without script, in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      host.innerHTML = renderToString(<TalkView lesson={lesson} turns={turnsIn(locale)} locale={locale} />);
      for (const { says = '', explain, options } of turnsIn(locale)) {
        for (const text of [says, explain, ...options.map(({ why }) => why)])
          expect(host.textContent).toContain(text);
      }
      expect(host.querySelectorAll('#q-they-offer-little').length).toBe(1);
    }
  });

  test('shows an earlier talk from its first line', async () => {
    keep('they-are-short', { response: 'when', result: 'right', tries: 1 });
    keep('they-offer-little', { response: 'take', result: 'wrong' });
    showTalk();
    await button('Go on').click();
    await expect.element(page.getByText('The talk is over: 1 of 2 lines right first time')).toBeVisible();
  });
});
