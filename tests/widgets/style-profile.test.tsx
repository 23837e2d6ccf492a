import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  inviteLink,
  makeProfileLink,
  makeViewLink,
  styleShare,
} from '../../src/domain/assessment/style-share.ts';
import { scoreStyleEntry } from '../../src/domain/assessment/style-entry.ts';
import { emptyWork } from '../../src/domain/assessment/style-work.ts';
import { readNote } from '../../src/domain/case/case.ts';
import { findPunctuationFaults } from '../../src/domain/content/chinese-punctuation.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { encodeShared } from '../../src/domain/share/share-codec.ts';
import { getOpenCase, makeCase, openCase } from '../../src/stores/cases.ts';
import { profile } from '../../src/stores/profile.ts';
import { styleWork } from '../../src/stores/style-work.ts';
import { gallery, makeAnswers } from '../../src/widgets/style-profile/gallery.ts';
import { readLink } from '../../src/widgets/style-profile/link.ts';
import type { Place, Props } from '../../src/widgets/style-profile/Tool.tsx';
import { strings } from '../../src/widgets/style-profile/strings.ts';
import { StyleProfileView } from '../../src/widgets/style-profile/StyleProfileView.tsx';
import { texts as english } from '../../src/widgets/style-profile/texts/en.ts';
import { texts as chinese } from '../../src/widgets/style-profile/texts/zh.ts';
import { mount, startAfresh } from './mount.tsx';
import { cleanBetweenTests, findGaps } from './tool-page.ts';

const show = (locale: Locale = 'en', place: Place = 'lesson', more: Partial<Props> = {}) =>
  mount(
    <StyleProfileView
      locale={locale}
      place={place}
      toolUrl={`/${locale}/tools/style-profile/`}
      caseUrl={`/${locale}/case/`}
      {...more}
    />,
  );

const at = '2026-11-21T08:00:00.000Z';
const fillForm = (answers: readonly number[], locale: Locale = 'en') =>
  styleWork.update((work) => ({
    ...work,
    own: {
      ...work.own,
      [locale]: { answers: answers as ReturnType<typeof makeAnswers>, seconds: answers.map(() => 6), at },
    },
  }));
const click = (name: string | RegExp) => page.getByRole('button', { name }).click();
const own = (locale: Locale = 'en') => styleWork.$value.get().own[locale];
const code = (link: typeof inviteLink) => `#${encodeShared(styleShare, link) ?? ''}`;
const valueOf = (name: string) =>
  (page.getByRole('textbox', { name }).element() as HTMLTextAreaElement).value;

cleanBetweenTests();

describe('the style profile', () => {
  it.each([
    ['zh', '打催款电话时，我在开头一分钟内就说出金额和希望到账的日期。', '开始'],
    [
      'en',
      'On a collection call I state the amount and the date I want it within the first minute.',
      'Start',
    ],
  ] as const)('opens with its first item in %s', async (locale, item, start) => {
    show(locale);
    await expect.element(page.getByText(item, { exact: false })).toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(6);
    await expect.element(page.getByRole('button', { name: start })).toBeEnabled();
  });

  it('has 24 items of each kind, the first as the card shows it, in Chinese punctuation', () => {
    for (const [locale, { items }] of Object.entries({ zh: chinese, en: english })) {
      expect(items.own).toHaveLength(24);
      expect(items.other).toHaveLength(24);
      expect(strings[locale as Locale].first).toEqual({ own: items.own[0], other: items.other[0] });
      expect(items.other.some((text) => / I |我/.test(text))).toBe(false);
    }
    expect(findPunctuationFaults(JSON.stringify(chinese).replaceAll('"', ' '))).toEqual([]);
  });

  it('shows the next items as soon as the first is answered, and the result at the end', async () => {
    show();
    await page.getByRole('radio', { name: /^5/ }).first().click();
    await expect.element(page.getByRole('group', { name: /^4 / })).toBeVisible();
    expect(own()?.answers[0]).toBe(5);
    const wanted = makeAnswers(5, 2);
    for (let sheet = 0; sheet < 6; sheet += 1) {
      for (let place = 0; place < 4; place += 1) {
        const number = sheet * 4 + place + 1;
        await page
          .getByRole('group', { name: new RegExp(`^${number} `) })
          .getByRole('radio', { name: new RegExp(`^${wanted[number - 1] ?? 0}`) })
          .click();
      }
      await click(sheet === 5 ? 'See the result' : 'Next');
    }
    await expect.element(page.getByText(/your collecting leaned towards Driver/).first()).toBeVisible();
    await expect.element(page.getByText('This is not a personality diagnosis.')).toBeVisible();
    await expect.element(page.getByText(/^Unvalidated|Unvalidated:/)).toBeVisible();
    await expect.element(page.getByText(/assertiveness 5\.00, responsiveness 2\.00/)).toBeVisible();
    expect(own()?.answers).toEqual(wanted);
  });

  it('is worked by keyboard alone from the first item to a line to say', async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard('4');
    await expect.element(page.getByRole('group', { name: /^2 / })).toBeVisible();
    for (let sheet = 0; sheet < 6; sheet += 1) {
      for (let place = 0; place < 4; place += 1) {
        await userEvent.keyboard(place % 4 < 2 ? '5' : '2');
        await userEvent.tab();
      }
      await userEvent.tab();
      await userEvent.keyboard('{Enter}');
      await expect
        .poll(() =>
          sheet < 5 ? document.activeElement?.getAttribute('name') : document.activeElement?.tagName,
        )
        .toBe(sheet < 5 ? `style-${(sheet + 1) * 4 + 1}` : 'H3');
    }
    expect(document.activeElement?.textContent).toBe('Your result');
    expect(own()?.answers.slice(0, 8)).toEqual([5, 5, 2, 2, 5, 5, 2, 2]);
    const radio = page.getByRole('radio', { name: 'Driver', exact: true }).element();
    for (let turn = 0; turn < 20 && document.activeElement !== radio; turn += 1) await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('You: Expressive → them: Driver')).toBeVisible();
    await expect
      .element(
        page.getByText('[amount] due and undisputed, the oldest [how many days] late', { exact: false }),
      )
      .toBeVisible();
  });

  it('goes on where it stopped after a reload, and counts what the stored form holds', async () => {
    fillForm(makeAnswers(5, 2).map((answer, index) => (index < 9 ? answer : 0)));
    show();
    await click('Go on: 9 answered');
    await expect.element(page.getByText('Page 3 of 6 · 9 of 24 answered')).toBeVisible();
    await expect.element(page.getByRole('group', { name: /^9 / })).toBeVisible();
  });

  it('gives no result below ten answers an axis, says which are missing, and leads there', async () => {
    fillForm(makeAnswers(5, 2).map((answer, index) => ([0, 4, 22].includes(index) ? 0 : answer)));
    show();
    await click(/Go on/);
    for (let sheet = 0; sheet < 5; sheet += 1) await click('Next');
    await click('See the result');
    await expect.element(page.getByText('Assertiveness needs 1 more. Not answered:')).toBeVisible();
    expect(page.getByText('Responsiveness needs').elements()).toHaveLength(0);
    await click('Item 23');
    await expect.element(page.getByRole('group', { name: /^23 / })).toBeVisible();
  });

  it('shows the working with the learner’s own numbers, and the data behind the pictures', async () => {
    fillForm(makeAnswers(4, 4, 5));
    show();
    await click('See the result');
    await expect.element(page.getByText(/these answers support no label/).first()).toBeVisible();
    await page.getByText('The working, with your answers').click();
    await expect.element(page.getByText('Assertiveness Ā: 43 ÷ 12 items = 3.58')).toBeVisible();
    await expect
      .element(page.getByText(/pA = Φ\(\(3\.58 − 3\.5\) ÷ 0\.35\) = Φ\(0\.24\) = \.594/))
      .toBeVisible();
    await page.getByText('See the data').click();
    await expect.element(page.getByRole('rowheader', { name: 'Assertiveness, mean' })).toBeVisible();
  });

  it('speaks of odd answers politely, and still shows what they come to', async () => {
    fillForm(Array.from({ length: 24 }, () => 6));
    show('zh', 'lesson', {
      preset: { work: { ...emptyWork, own: { ...styleWork.$value.get().own, zh: own() ?? never() } } },
    });
    await click('看结果');
    await expect.element(page.getByText(/24 题选的都是同一格/)).toBeVisible();
    await expect.element(page.getByText(/撑不起任何标签/).first()).toBeVisible();
    await expect.element(page.getByText('换个月份或换位同事来评，结果可能不同。')).toBeVisible();
  });

  it('begins a second form in the other language and says that the two are never added up', async () => {
    fillForm(
      makeAnswers(5, 2).map((answer, index) => (index < 9 ? answer : 0)),
      'zh',
    );
    show('en');
    await click('Start');
    await expect.element(page.getByText(/You answered 9 items of the Chinese form/)).toBeVisible();
    await page.getByRole('group', { name: /^2 / }).getByRole('radio', { name: /^3/ }).click();
    expect(own('en')?.answers.filter((answer) => answer > 0)).toEqual([3]);
    expect(own('zh')?.answers[1]).toBe(makeAnswers(5, 2)[1]);
  });

  it('empties the form only so that it can be undone', async () => {
    fillForm(makeAnswers(5, 2));
    show();
    await click('See the result');
    await click('Clear and start again');
    await expect.element(page.getByRole('button', { name: 'Start' })).toBeVisible();
    expect(own()?.answers[0]).toBe(0);
    await click('Undo');
    expect(own()?.answers).toEqual(makeAnswers(5, 2));
    await expect.element(page.getByRole('button', { name: 'See the result' })).toBeVisible();
  });
});

/** For values a test has just written. */
const never = (): never => {
  throw new Error('There is no form.');
};

describe('the lines to say', () => {
  it('stand ready before any result, with all four rows to choose from', async () => {
    show('zh');
    await click('先看话术表');
    await page.getByRole('radio', { name: '分析型' }).first().click();
    await expect.element(page.getByText('再选一行你自己的。')).toBeVisible();
    await page.getByRole('radio', { name: '亲和型' }).nth(1).click();
    await expect
      .element(page.getByText('有疑问的〔争议金额〕单独核，其余〔金额〕这周付，可以吗？'))
      .toBeVisible();
    await expect.element(page.getByText('偏分析型，60%；另外 40% 的可能不是。')).toBeVisible();
    await page.getByRole('slider', { name: '有几成把握' }).fill('40');
    await expect.element(page.getByText(/不到一半的把握/)).toBeVisible();
    await click('复制这句');
    await expect.element(page.getByRole('textbox', { name: '话术' })).toBeVisible();
  });

  it('show both rows of a blend', async () => {
    fillForm(makeAnswers(5, 4, 5));
    show();
    await click('See the result');
    await page.getByRole('radio', { name: 'Amiable' }).click();
    await expect.element(page.getByText('You: Driver → them: Amiable')).toBeVisible();
    await expect.element(page.getByText('You: Expressive → them: Amiable')).toBeVisible();
  });

  it('are noted in the open case on a button, without a label on the customer', async () => {
    makeCase('Blue');
    fillForm(makeAnswers(5, 2));
    show();
    await click('See the result');
    await page.getByRole('radio', { name: 'Analytical' }).click();
    await click('Note it in the case “Blue”');
    await expect.element(page.getByText(/^Noted in the case “Blue”/)).toBeVisible();
    const note = readNote(getOpenCase(), 'style-profile/talk');
    expect(note).toContain('Full documents first, then a dated window for checking.');
    expect(note).not.toContain('Analytical');
  });
});

describe('the guess at how a customer talks', () => {
  it('belongs to the open case: the next customer has none', async () => {
    const first = makeCase('Blue');
    fillForm(makeAnswers(5, 2));
    show();
    await click('See the result');
    await page.getByRole('radio', { name: 'Analytical' }).click();
    await expect.element(page.getByText('You: Driver → them: Analytical')).toBeVisible();
    makeCase('Green');
    await expect.element(page.getByText(/^Choose a guess/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Analytical' })).not.toBeChecked();
    await page.getByRole('radio', { name: 'Amiable' }).click();
    openCase(first);
    await expect.element(page.getByRole('radio', { name: 'Analytical' })).toBeChecked();
  });

  it('made before there was a case goes to the case made here', async () => {
    fillForm(makeAnswers(5, 2));
    show();
    await click('See the result');
    await page.getByRole('radio', { name: 'Analytical' }).click();
    await page.getByText('Keep as my style').click();
    await click(/^Make a case called/);
    await expect.element(page.getByRole('button', { name: 'Keep as my style' })).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: 'Analytical' })).toBeChecked();
    expect(Object.keys(styleWork.$value.get().guesses)).toEqual([getOpenCase()?.id]);
  });
});

describe('“my style”', () => {
  it('is kept on a button, for the learner and not for a case', async () => {
    fillForm(makeAnswers(5, 2));
    show();
    await click('See the result');
    expect(profile.$value.get().style).toBeUndefined();
    await page.getByText('Keep as my style').click();
    await click('Keep as my style');
    await expect.element(page.getByText('Kept, for all your cases.')).toBeVisible();
    const { style } = profile.$value.get();
    expect(style?.value).toEqual({ language: 'en', A: { sum: 60, count: 12 }, R: { sum: 24, count: 12 } });
    expect(scoreStyleEntry(style?.value)?.label).toEqual({ type: 'style', styles: ['driver'] });
    await expect.element(page.getByText(/^Kept on .*Driver/)).toBeVisible();
  });

  it('is not offered in somebody else’s page, which links to the full one', async () => {
    fillForm(makeAnswers(5, 2));
    show('en', 'embed');
    await click('See the result');
    await expect.element(page.getByText('The working, with your answers')).toBeVisible();
    expect(page.getByText('Keep as my style').elements()).toHaveLength(0);
    await expect.element(page.getByRole('link', { name: /full page/ })).toBeVisible();
  });

  it('works for the visit where nothing can be stored, and says so', async () => {
    fillForm(makeAnswers(5, 2));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show('zh');
    await page.getByRole('radio', { name: /^3/ }).first().click();
    await expect.element(page.getByText('第 1 页，共 6 页 · 已答 1 题，共 24 题')).toBeVisible();
    expect(own('zh')?.answers[0]).toBe(3);
  });
});

describe('a colleague’s view', () => {
  it('is asked for by a link without a name or an answer', async () => {
    fillForm(makeAnswers(5, 2));
    show('zh', 'page', { preset: { work: { ...emptyWork, own: { zh: own() ?? never() } } } });
    await click('看结果');
    await page.getByText('请同事看看你').click();
    await click('生成邀请');
    await expect.element(page.getByRole('textbox', { name: '发给同事的话' })).toBeVisible();
    const message = valueOf('发给同事的话');
    const url = new URL(/https?:\S+/.exec(message)?.[0] ?? '');
    expect(url.pathname).toBe('/zh/tools/style-profile/');
    expect(readLink(url.hash)).toEqual({ type: 'shared', state: inviteLink });
  });

  it('is given in the third person, and goes back as a link', async () => {
    location.hash = code(inviteLink);
    show('en', 'page');
    await expect.element(page.getByText(/On a collection call they state the amount/)).toBeVisible();
    styleWork.update((work) => ({
      ...work,
      other: { en: { answers: makeAnswers(4, 3), seconds: makeAnswers(6, 6), at } },
    }));
    await click('Send it back');
    await expect.element(page.getByText('Thank you, that is all')).toBeVisible();
    await click('Copy the link to send back');
    await expect.element(page.getByRole('textbox', { name: 'Copy the link to send back' })).toBeVisible();
    const { hash } = new URL(valueOf('Copy the link to send back'));
    expect(readLink(hash)).toEqual({ type: 'shared', state: makeViewLink('en', makeAnswers(4, 3)) });
    expect(page.getByText('Your result').elements()).toHaveLength(0);
  });

  it.each([
    ['en', 'Go on with those', 'Another colleague: start afresh', 'Undo', 'Send it back'],
    ['zh', '接着那一份', '另评一位，从头开始', '撤销清空', '去发回给同事'],
  ] as const)(
    'of a second colleague does not open with the answers about the first (%s)',
    async (locale, goOn, afresh, undo, sendBack) => {
      const first = makeAnswers(4, 2);
      const other = () => styleWork.$value.get().other[locale]?.answers;
      styleWork.update((work) => ({
        ...work,
        other: { [locale]: { answers: first, seconds: makeAnswers(6, 6), at } },
      }));
      location.hash = code(inviteLink);
      show(locale, 'page');
      await expect.element(page.getByRole('button', { name: goOn })).toBeVisible();
      expect(page.getByRole('radio').elements()).toHaveLength(0);
      await click(afresh);
      await expect.element(page.getByRole('radio', { name: /^1/ }).first()).toHaveFocus();
      expect(document.querySelector('input:checked')).toBeNull();
      expect(other()?.some((answer) => answer > 0)).toBe(false);
      await click(undo);
      expect(other()).toEqual(first);
      await expect.element(page.getByRole('button', { name: sendBack })).toHaveFocus();
    },
  );

  it('that was cleared never comes back as the learner’s own', async () => {
    const first = makeAnswers(4, 2);
    styleWork.update((work) => ({
      ...work,
      other: { en: { answers: first, seconds: makeAnswers(6, 6), at } },
    }));
    location.hash = code(inviteLink);
    show('en', 'page');
    await click('Another colleague: start afresh');
    await click('I came to answer about myself');
    await expect.element(page.getByRole('button', { name: 'The lines first' })).toBeVisible();
    expect(page.getByRole('button', { name: 'Undo' }).elements()).toHaveLength(0);
    expect(own()).toBeUndefined();
  });

  it('begun before is gone on with, where the learner says so', async () => {
    const begun = makeAnswers(4, 2).map((answer, index) => (index < 5 ? answer : 0));
    styleWork.update((work) => ({
      ...work,
      other: { en: { answers: begun, seconds: makeAnswers(6, 6), at } },
    }));
    location.hash = code(inviteLink);
    show('en', 'page');
    await click('Go on with those');
    await expect.element(page.getByRole('button', { name: 'Go on: 5 answered' })).toBeVisible();
    expect(styleWork.$value.get().other.en?.answers).toEqual(begun);
  });

  it('that comes by link is added only on a button, and stands beside one’s own', async () => {
    fillForm(makeAnswers(5, 2));
    location.hash = code(makeViewLink('en', makeAnswers(4, 4)));
    show('en', 'page');
    await expect
      .element(page.getByText('English form, 24 items answered, no name.', { exact: false }))
      .toBeVisible();
    expect(Object.keys(styleWork.$value.get().views)).toHaveLength(0);
    await click('Add to my result');
    await expect.element(page.getByText('Your result')).toBeVisible();
    expect(location.hash).toBe('');
    await page.getByText('A colleague’s view', { exact: true }).click();
    await expect.element(page.getByText(/Colleague 1 sees you ask more than you do yourself/)).toBeVisible();
    await expect.element(page.getByText(/Colleague 1 sees you show more feeling/)).toBeVisible();
    await click('Remove Colleague 1');
    await expect.element(page.getByText('Removed: the view of Colleague 1.')).toBeVisible();
    await click('Undo');
    await expect.element(page.getByRole('button', { name: 'Remove Colleague 1' })).toBeVisible();
  });

  it('in the other language is never set beside it', async () => {
    fillForm(makeAnswers(5, 2));
    show();
    await click('See the result');
    await page.getByText('A colleague’s view', { exact: true }).click();
    const field = page.getByRole('textbox', { name: 'Link or code a colleague sent back' });
    await field.fill(
      `填好了 https://x.test/zh/tools/style-profile/${code(makeViewLink('zh', makeAnswers(4, 4)))} 给你`,
    );
    await click('Add it');
    await expect
      .element(
        page.getByText(/Colleague 1 answered the Chinese form\. Scores in two languages cannot be compared/),
      )
      .toBeVisible();
    expect(document.querySelectorAll('[data-dot]')).toHaveLength(1);
    await field.fill(code(makeViewLink('en', makeAnswers(5, 2))));
    await click('Add it');
    await expect.element(page.getByText(/Colleague 2 sees much the same as you/)).toBeVisible();
    expect(document.querySelectorAll('[data-dot]')).toHaveLength(2);
  });

  it.each([
    ['hello', /There is no code in this/],
    [code(makeViewLink('en', makeAnswers(5, 2))).slice(0, -4), /incomplete or was changed/],
    [code(inviteLink), /This is the invitation/],
    ['#s=9.K.2~abc', /another version/],
    ['<img src=x onerror=alert(1)>', /There is no code in this/],
  ])('pasted as “%s” is refused in words', async (text, message) => {
    fillForm(makeAnswers(5, 2));
    show();
    await click('See the result');
    await page.getByText('A colleague’s view', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Link or code a colleague sent back' }).fill(text);
    await click('Add it');
    await expect.element(page.getByText(message)).toBeVisible();
    expect(Object.keys(styleWork.$value.get().views)).toHaveLength(0);
  });
});

describe('what is taken away', () => {
  it('is a link with two totals and no answers, which opens as somebody’s result', async () => {
    fillForm(makeAnswers(5, 2));
    const leave = show();
    await click('See the result');
    await click('Copy link');
    await expect.element(page.getByRole('textbox', { name: 'Link to the result' })).toBeVisible();
    const { hash } = new URL(valueOf('Link to the result'));
    expect(readLink(hash)).toEqual({
      type: 'shared',
      state: makeProfileLink('en', { A: { sum: 60, count: 12 }, R: { sum: 24, count: 12 } }),
    });
    leave();
    startAfresh();
    location.hash = hash;
    show('zh', 'page');
    await expect.element(page.getByText('有人分享的结果')).toBeVisible();
    await expect.element(page.getByText(/偏主导型/)).toBeVisible();
    await expect.element(page.getByText(/按英文表计分/)).toBeVisible();
    expect(own('zh')).toBeUndefined();
  });

  it('is the whole result as text', async () => {
    fillForm(makeAnswers(4, 3, 2), 'zh');
    styleWork.update((work) => ({ ...work, guesses: { new: { style: 'driver', percent: 60, at } } }));
    show('zh');
    await click('看结果');
    await click('复制全文');
    await expect.element(page.getByRole('textbox', { name: '全文' })).toBeVisible();
    const text = valueOf('全文');
    for (const part of [
      '换个月份或换位同事来评，结果可能不同。',
      '这不是人格诊断。',
      '± 0.35',
      '偏主导型，60%',
      '话术：',
      'pA = Φ(',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/NaN|undefined|\{\w+\}/);
  });

  it.each([
    '#s=1.K.2~cut',
    '#s=1.__proto__.1~x',
    '#s=%E0%A4%A',
    `#s=1.${'9'.repeat(100_000)}`,
    '#s=<script>alert(1)</script>',
  ])('when damaged opens with the example and says so', async (fragment) => {
    location.hash = fragment;
    show('zh', 'page');
    await expect
      .element(page.getByText('链接不完整或者被改过，不能用，先给你看一个例子。').first())
      .toBeVisible();
    await expect.element(page.getByRole('heading', { name: '一个做好的例子（虚构）' })).toBeVisible();
    await click('答我自己的');
    await expect.element(page.getByRole('button', { name: '开始' })).toBeVisible();
    expect(location.hash).toBe('');
    expect(styleWork.$value.get()).toEqual(emptyWork);
  });
});

describe('the example', () => {
  it.each([
    ['page', 'en'],
    ['lesson', 'zh'],
    ['embed', 'en'],
  ] as const)('is one press away on a %s, marked as fiction, and is kept nowhere', async (place, locale) => {
    const { words } = locale === 'zh' ? chinese : english;
    makeCase('Blue');
    show(locale, place);
    await click(strings[locale].toExample);
    await expect.element(page.getByRole('heading', { name: words.exampleTitle })).toHaveFocus();
    await expect.element(page.getByText(words.exampleLead)).toBeVisible();
    expect(document.querySelectorAll('[data-dot="own"]')).toHaveLength(1);
    expect(page.getByText(words.lineExample).elements()).toHaveLength(0);
    expect(page.getByText(words.keepTitle).elements()).toHaveLength(0);
    expect(findGaps()).toEqual([]);
    await click(words.exampleOwn);
    await expect.element(page.getByRole('radio', { name: /^1/ }).first()).toHaveFocus();
    expect(styleWork.$value.get()).toEqual(emptyWork);
    expect(profile.$value.get().style).toBeUndefined();
    expect(getOpenCase()?.fields).toEqual({});
  });

  it('leaves a form in progress as it is', async () => {
    const begun = makeAnswers(2, 5).map((answer, index) => (index < 9 ? answer : 0));
    fillForm(begun);
    show();
    await click('See a worked example');
    await expect.element(page.getByText(/your collecting leaned towards Driver/).first()).toBeVisible();
    await click('Answer for yourself');
    await expect.element(page.getByRole('button', { name: 'Go on: 9 answered' })).toBeVisible();
    expect(own()?.answers).toEqual(begun);
  });
});

describe('every state of the gallery', () => {
  it.each(
    gallery.flatMap((state) =>
      (['zh', 'en'] as const).map((locale) => [state.id, locale, state.props] as const),
    ),
  )('%s is drawn in %s without a gap', async (_, locale, props) => {
    show(locale, 'lesson', props);
    await new Promise((done) => setTimeout(done, 250));
    expect(document.querySelector('main')?.textContent).not.toBe('');
    expect(findGaps()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    if (locale === 'zh') {
      const text = [...document.querySelectorAll('main p, main li, main td, main legend, main figcaption')];
      expect(text.flatMap((one) => findPunctuationFaults(one.textContent))).toEqual([]);
    }
  });
});
