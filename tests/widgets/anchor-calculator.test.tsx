import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readField } from '../../src/domain/case/case.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { exampleInputs } from '../../src/domain/negotiation/anchor-defaults.ts';
import { toTalkWorld } from '../../src/domain/negotiation/anchor-models.ts';
import { anchorWorks } from '../../src/stores/anchor-work.ts';
import { getOpenCase, makeCase, writeField, writeNote } from '../../src/stores/cases.ts';
import { writeProfile } from '../../src/stores/profile.ts';
import { AnchorCalculatorView } from '../../src/widgets/anchor-calculator/AnchorCalculatorView.tsx';
import { exampleTalks } from '../../src/widgets/anchor-calculator/example-talks.ts';
import { gallery } from '../../src/widgets/anchor-calculator/gallery.ts';
import { readLink, writeLink } from '../../src/widgets/anchor-calculator/link.ts';
import {
  playInPortions,
  playTalks,
  type TalksReply,
} from '../../src/widgets/anchor-calculator/play-talks.ts';
import type { Place, Props } from '../../src/widgets/anchor-calculator/Worksheet.tsx';
import { mount } from './mount.tsx';
import { cleanBetweenTests, findGaps } from './tool-page.ts';

const show = (locale: Locale = 'en', place: Place = 'lesson', more: Partial<Props> = {}) =>
  mount(
    <AnchorCalculatorView
      locale={locale}
      place={place}
      toolUrl={`/${locale}/tools/anchor-calculator/`}
      caseUrl={`/${locale}/case/`}
      {...more}
    />,
  );

const ask = () => page.getByRole('textbox', { name: 'You ask for A' });
const slider = () => page.getByRole('slider', { name: 'You ask for, slider' });
const total = () => document.querySelector('p:has(> b + small)')?.textContent ?? '';
const type = async (text: string) => {
  await ask().fill(text);
  await userEvent.keyboard('{Enter}');
};
/** A claim in the open case, in yuan. */
const openCaseOf = (yuan: number, kind: 'debt' | 'target' = 'debt') => {
  const id = makeCase('Blue');
  writeField(id, 'claim', { kind, currency: 'CNY', totalMinor: yuan * 100, invoices: [] }, 'hand');
  return id;
};

cleanBetweenTests();

describe('the anchor calculator', () => {
  it('opens with the three numbers the lesson names, in both languages', async () => {
    const leave = show();
    expect(total()).toContain('Midpoint 15');
    await expect.element(page.getByText(/^settles at 15.50/)).toBeVisible();
    await expect.element(page.getByText('mean 10.34', { exact: false })).toBeVisible();
    await expect.element(page.getByText('ordered 14.15 · paid for 12.20', { exact: false })).toBeVisible();
    leave();
    show('zh');
    expect(total()).toContain('中点 15');
    await expect.element(page.getByText('谈成 15.50')).toBeVisible();
    await expect.element(page.getByText('下单 14.15 · 打款 12.20')).toBeVisible();
    await expect.element(page.getByText('月月抬价，数就不值钱了')).toBeVisible();
  });

  it('plays the 20,000 talks of the table in a worker: mean 10.35', async () => {
    show();
    await page.getByRole('button', { name: '20,000 talks, as in the table' }).click();
    await expect.element(page.getByText('mean 10.35', { exact: false })).toBeVisible();
    await expect.element(page.getByText('80.9%')).toBeVisible();
    await page.getByRole('button', { name: '20,000 talks, as in the table' }).click();
    await page.getByRole('button', { name: 'Run another set of talks' }).click();
    await expect.element(page.getByText('Run number 20250602')).toBeVisible();
    await expect.element(page.getByText('mean 10.34', { exact: false })).not.toBeInTheDocument();
  });

  it('plays them on the page itself where workers are refused', async () => {
    vi.stubGlobal('Worker', () => {
      throw new DOMException('no', 'SecurityError');
    });
    show();
    await page.getByRole('button', { name: '20,000 talks, as in the table' }).click();
    await expect.element(page.getByText('mean 10.35', { exact: false })).toBeVisible();
    vi.unstubAllGlobals();
  });

  it('has the talks of the example ready as they would be played', async () => {
    const request = {
      key: exampleTalks.key,
      world: toTalkWorld(exampleInputs),
      seed: exampleInputs.seed,
      runs: 2000,
      end: 24,
    };
    expect(playTalks(request)).toEqual(exampleTalks);
    const inPortions = await new Promise<TalksReply>((resolve) => playInPortions(request, resolve));
    expect(inPortions).toEqual(exampleTalks);
  });

  it('moves the ask by the slider: ordered 17.71, paid for 10.53 at 30', async () => {
    show();
    await slider().fill('30');
    await expect.element(page.getByText('ordered 17.71 · paid for 10.53', { exact: false })).toBeVisible();
    await expect.element(ask()).toHaveValue('30');
    await expect.element(page.getByText('Far above what they have')).toBeVisible();
    await expect
      .element(page.getByRole('status').last())
      .toHaveTextContent('Ask 30: midpoint 20, ordered 17.71, paid for 10.53.');
  });

  it('lets the ask be dragged along the picture', async () => {
    show();
    await expect.element(ask()).toBeEnabled();
    const picture = document.querySelector('svg');
    if (!picture) throw new Error('There is no picture.');
    const box = picture.getBoundingClientRect();
    const at = (share: number) => ({
      clientX: box.left + box.width * share,
      clientY: box.top + 50,
      pointerId: 1,
      buttons: 1,
      bubbles: true,
    });
    picture.setPointerCapture = () => undefined;
    picture.dispatchEvent(new PointerEvent('pointerdown', at(0.5)));
    picture.dispatchEvent(new PointerEvent('pointermove', at((8 + (341 * 30) / 45) / 360)));
    await expect.element(ask()).toHaveValue('30');
    await expect.element(page.getByText('ordered 17.71 · paid for 10.53', { exact: false })).toBeVisible();
    picture.dispatchEvent(new PointerEvent('pointerup', at(0.5)));
    // Text is being selected, say: the pointer was not pressed here.
    picture.dispatchEvent(new PointerEvent('pointermove', at(0.2)));
    await expect.element(ask()).toHaveValue('30');
  });

  it('takes two figures that are typed before its code has arrived', async () => {
    show('en', 'lesson', { children: <i /> });
    await expect.element(ask()).toBeEnabled();
    const enter = (name: string, text: string): void => {
      const field = page.getByRole('textbox', { name }).element() as HTMLInputElement;
      field.value = text;
      for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
    };
    enter('You ask for A', '25');
    enter('You aim for T', '16');
    await expect.poll(total).toContain('Midpoint 17.5');
    await expect.element(page.getByRole('textbox', { name: 'You aim for T' })).toHaveValue('16');
    await expect.element(ask()).toHaveValue('25');
  });

  it('is worked by keyboard alone, from the figures to the ladder', async () => {
    show();
    await userEvent.tab();
    await expect.element(page.getByRole('radio', { name: 'A month’s target' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(page.getByRole('radio', { name: 'A debt that is owed' })).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard('40');
    await userEvent.tab();
    await expect.element(ask()).toHaveFocus();
    await expect.element(ask()).toHaveValue('40');
    await userEvent.tab();
    await expect.element(slider()).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(ask()).toHaveValue('39');
    const fold = page.getByText('Concession ladder').element() as HTMLElement;
    for (let turn = 0; turn < 40 && document.activeElement !== fold; turn += 1) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'In exchange for step 1' })).toBeVisible();
    expect(page.getByText('nothing asked in return yet').all()).toHaveLength(3);
    await userEvent.tab();
    await userEvent.keyboard('The statement signed today');
    await expect.poll(() => page.getByText('nothing asked in return yet').all().length).toBe(2);
  });
});

describe('a typed figure', () => {
  it.each([
    ['', 'This needs a number, for example 20.'],
    ['-5', 'It cannot be negative. Type 0 to 100,000.'],
    ['1e400', 'That number is too large to work with. Type 0 to 100,000.'],
    ['abc', 'That cannot be read as a number. Type one such as 20.'],
    ['1,5', 'The commas are in odd places, so the number could be two things. Type it without commas.'],
  ])('of “%s” stays in the field, which says what is expected', async (text, message) => {
    show();
    await type(text === '' ? ' ' : text);
    await expect.element(page.getByText(message).first()).toBeVisible();
    await expect.element(page.getByRole('status').last()).toHaveTextContent(message);
    await expect.element(ask()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(ask()).toHaveValue(text === '' ? ' ' : text);
    expect(total()).toContain('Midpoint 15');
    expect(findGaps()).toEqual([]);
  });

  it.each([
    ['２５', '25'],
    ['1,234.5', '1234.5'],
    ['25万', '25'],
    ['  25 \u00a0', '25'],
    ['¥250,000', '25'],
  ])('of “%s” is taken where it plainly means a number', async (text, value) => {
    show();
    await type(text);
    await expect.element(ask()).toHaveValue(value);
    expect(document.querySelector('[aria-invalid]')).toBeNull();
  });

  it.each([
    ['zh', '你要多少 A', '这个数像是没按“万”填的，已换成万元。'],
    ['en', 'You ask for A', 'That looked like the full amount, so it was converted to the unit of ¥10,000.'],
  ] as const)('in yuan is converted, and the field says so (%s)', async (locale, name, sentence) => {
    show(locale);
    const field = page.getByRole('textbox', { name });
    await field.fill('260,000');
    await userEvent.tab();
    await expect.element(field).toHaveValue('26');
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(document.querySelector('[aria-invalid]')).toBeNull();
    await field.fill('27');
    await userEvent.tab();
    await expect.element(page.getByText(sentence)).not.toBeInTheDocument();
  });

  it('that may be in yuan is taken as written and offered the other way', async () => {
    show('zh');
    const field = page.getByRole('textbox', { name: '你要多少 A' });
    await field.fill('50000');
    await userEvent.tab();
    await expect.element(field).toHaveValue('50000');
    await page.getByRole('button', { name: '是不是 5 (50,000 元)？' }).click();
    await expect.element(field).toHaveValue('5');
  });

  it('in English shows its full yuan beside every headline', async () => {
    show();
    expect(total()).toContain(
      'Midpoint 15 that is ¥150,000 · ordered 14.15 · paid for 12.20 (¥141,500 · ¥122,000)',
    );
    await expect
      .element(page.getByText(/^settles at 15.50/))
      .toHaveTextContent('settles at 15.50 × ¥10,000 = ¥155,000');
    await expect
      .element(page.getByText('mean 10.34', { exact: false }))
      .toHaveTextContent('mean 10.34 × ¥10,000 = ¥103,400');
  });

  it('that is refused does not stand beside what was said of the one before', async () => {
    show('en', 'lesson', { preset: { mode: 'debt' } });
    await type('45');
    await expect.element(page.getByText(/^Set to 30:/)).toBeVisible();
    await type('abc');
    await expect.element(page.getByText(/cannot be read as a number/).first()).toBeVisible();
    await expect.element(page.getByText(/^Set to 30:/)).not.toBeInTheDocument();
  });

  it('never brings NaN to the screen, whatever is typed where', async () => {
    show('en', 'lesson', { unfolded: true });
    await expect.element(page.getByText('Your choices')).toBeVisible();
    for (const field of document.querySelectorAll<HTMLInputElement>('fieldset input[type="text"]')) {
      for (const text of ['0', '-1', '1e400', '99999', '', 'x']) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await Promise.resolve();
      }
    }
    await new Promise((done) => setTimeout(done, 200));
    expect(findGaps()).toEqual([]);
  }, 30_000);
});

describe('a debt', () => {
  it('has what is asked as its headline, not the midpoint', async () => {
    show();
    await page.getByRole('radio', { name: 'A debt that is owed' }).click();
    await expect.poll(total).toMatch(/^You ask 30 that is ¥300,000 · promised/);
    await expect.element(page.getByText('Midpoint', { exact: true })).toBeVisible();
  });
  it('stops the ask at the claim and says why', async () => {
    show();
    await page.getByRole('radio', { name: 'A debt that is owed' }).click();
    await expect.element(ask()).toHaveValue('30');
    await type('45');
    await expect.element(ask()).toHaveValue('30');
    await expect
      .element(page.getByText('Set to 30: on a debt the ask stops at the claim; nobody owes more.'))
      .toBeVisible();
    await slider().fill('20');
    await expect.element(page.getByText('10 given away before the talk')).toBeVisible();
  });

  it('of the open case opens by itself, with the case named', async () => {
    openCaseOf(203_486.5);
    show();
    await expect.element(page.getByText('From the case “Blue”: claim.', { exact: false })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'A debt that is owed' })).toBeChecked();
    await expect.element(ask()).toHaveValue('20.34865');
    await expect.element(page.getByText('× ¥10,000 = ¥203,486.50').first()).toBeVisible();
    await page.getByRole('button', { name: 'Use the example' }).click();
    expect(total()).toContain('Midpoint 15');
    await page.getByRole('button', { name: 'Use the figures of “Blue”' }).click();
    await expect.element(ask()).toHaveValue('20.34865');
  });

  it('saved while the learner works never overwrites what they typed', async () => {
    show();
    await type('25');
    openCaseOf(500_000);
    await expect.element(page.getByRole('button', { name: 'Use the figures of “Blue”' })).toBeVisible();
    await expect.element(ask()).toHaveValue('25');
  });
});

const leaveAnd = (leave: () => void, ...next: Parameters<typeof show>) => {
  leave();
  return show(...next);
};

describe('figures the learner has changed', () => {
  const demand = () => page.getByRole('combobox', { name: /step 1|第 1 步/ });
  const askField = () => page.getByRole('textbox', { name: /^(You ask for|你要多少) A$/ });

  it('are there again in the other language and on the full page, the ladder’s demands included', async () => {
    const leave = show();
    await type('28');
    await page.getByText('Concession ladder').click();
    await demand().fill('The statement signed today');
    const leaveZh = leaveAnd(leave, 'zh');
    await expect.element(askField()).toHaveValue('28');
    await expect.element(page.getByText('这是你自己的数。', { exact: false })).toBeVisible();
    await page.getByText('让步阶梯', { exact: true }).click();
    await expect.element(demand()).toHaveValue('The statement signed today');
    leaveAnd(leaveZh, 'en', 'page');
    await expect.element(askField()).toHaveValue('28');
  });

  it('are forgotten by a reset, and kept again when it is taken back', async () => {
    const leave = show();
    await type('28');
    await expect.poll(() => anchorWorks.$value.get()['none']?.figures).toMatch(/^s=1\.A\.28~/);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => anchorWorks.$value.get()).toEqual({});
    await page.getByRole('button', { name: 'Undo' }).click();
    const leaveAgain = leaveAnd(leave);
    await expect.element(ask()).toHaveValue('28');
    await page.getByRole('button', { name: 'Reset' }).click();
    leaveAnd(leaveAgain);
    await expect.element(ask()).toBeEnabled();
    await expect.element(ask()).toHaveValue('20');
  });

  it('yield to a shared link and are not overwritten by it', async () => {
    const leave = show('en', 'page');
    await type('28');
    leave();
    location.hash = writeLink({ ...exampleInputs, ask: 25 }) ?? '';
    const leaveLink = show('en', 'page');
    await expect.element(page.getByText('from the link you opened', { exact: false })).toBeVisible();
    await expect.element(ask()).toHaveValue('25');
    await type('26');
    await expect.poll(() => anchorWorks.$value.get()['link']?.figures).toMatch(/^s=1\.A\.26~/);
    leaveLink();
    history.replaceState(null, '', location.pathname + location.search);
    show('en', 'lesson');
    await expect.element(ask()).toHaveValue('28');
  });

  it('come back with their demands where the address holds them', async () => {
    const leave = show('en', 'page');
    await type('28');
    await page.getByText('Concession ladder').click();
    await demand().fill('Stamped statement');
    await expect.poll(() => location.hash).toContain('A.28');
    leaveAnd(leave, 'zh', 'page');
    await expect.element(page.getByText('这是你自己的数。', { exact: false })).toBeVisible();
    await page.getByText('让步阶梯', { exact: true }).click();
    await expect.element(demand()).toHaveValue('Stamped statement');
  });

  it('of a case stay with it; another case starts from its own claim', async () => {
    openCaseOf(300_000);
    const leave = show();
    await expect.element(ask()).toHaveValue('30');
    await type('26');
    const leaveAgain = leaveAnd(leave);
    await expect.element(ask()).toHaveValue('26');
    await expect.element(page.getByText('You have changed them.', { exact: false })).toBeVisible();
    leaveAgain();
    const id = openCaseOf(500_000);
    const leaveOther = show();
    await expect.element(ask()).toHaveValue('50');
    await type('45');
    leaveOther();
    writeField(id, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 40_000_000, invoices: [] }, 'hand');
    show();
    await expect.element(ask()).toHaveValue('40');
  });

  it('are not kept in somebody else’s page', async () => {
    show('en', 'embed');
    await type('28');
    await new Promise((done) => setTimeout(done, 400));
    expect(anchorWorks.$value.get()).toEqual({});
  });
});

describe('a target', () => {
  it('speaks of orders and money paid for them, never of promises or debts', async () => {
    const words = {
      en: /promise|debt|overdue|owed|received|kept in full/i,
      zh: /答应|承诺|兑现|到账|欠款|逾期/,
    };
    for (const locale of ['en', 'zh'] as const) {
      const leave = show(locale, 'lesson', { unfolded: true });
      await expect.element(page.getByText(/Your choices|你来定的/).first()).toBeVisible();
      for (const title of page.getByText(/See the data|看数据表/).all()) await title.click();
      const pictures = [...document.querySelectorAll('figure, dl, p:has(> b + small), [data-part="group"]')];
      expect(pictures.map(({ textContent }) => textContent).join('\n')).not.toMatch(words[locale]);
      leave();
    }
    show('en', 'lesson', { preset: { mode: 'debt' } });
    expect(total()).toContain('promised');
  });

  it('lets the ask go below the usual floor, which nobody has set', async () => {
    show();
    await type('5');
    await expect.element(ask()).toHaveValue('5');
    expect(document.querySelector('[id$="-aid"] b')).toBeNull();
  });
});

describe('the case', () => {
  it('takes the ask, the target, the ladder and the opening words, and says so', async () => {
    openCaseOf(300_000);
    show();
    await expect.element(page.getByText('From the case “Blue”: claim.', { exact: false })).toBeVisible();
    await page.getByText('Concession ladder').click();
    await page.getByRole('combobox', { name: 'In exchange for step 1' }).fill('Stamped statement');
    await page.getByText('Write into my case').click();
    await page.getByRole('button', { name: 'Use ¥180,000 as the target' }).click();
    expect(document.activeElement?.textContent).toContain('Write all of these');
    await page.getByRole('button', { name: 'Write all of these' }).click();
    await expect
      .element(
        page.getByText(
          'Written into the case “Blue”: the ask, the target, the ladder and the opening words.',
        ),
      )
      .toBeVisible();
    const one = getOpenCase();
    expect(readField(one, 'ask')).toEqual({ amountMinor: 30_000_000, currency: 'CNY' });
    expect(readField(one, 'target')).toEqual({ amountMinor: 18_000_000, currency: 'CNY' });
    expect(readField(one, 'ladder')?.steps[0]).toEqual({
      askMinor: 23_140_000,
      laterMinor: 6_860_000,
      inExchangeFor: 'Stamped statement',
    });
    expect(readField(one, 'ladder')?.steps.at(-1)?.askMinor).toBe(18_000_000);
    expect(readField(one, 'opening')).toEqual({
      text: 'Your account is ¥300,000.00 overdue in all, and the statement is in your inbox. Please pay the full amount by [3 p.m. on Friday, date].',
      lang: 'en',
    });
    expect(one?.fields.ask?.from).toBe('anchor-calculator');
  });

  it('is told what would be written, and takes no target that nobody has chosen', async () => {
    openCaseOf(300_000);
    const leave = show();
    await page.getByText('Write into my case').click();
    await expect.element(page.getByText(/^The target and the ladder are left out: ¥180,000/)).toBeVisible();
    await expect.element(page.getByText('¥300,000', { exact: true })).toBeVisible();
    await page.getByLabelText('By which day (optional)').fill('2026-12-04');
    await page.getByRole('button', { name: 'Write all of these' }).click();
    await expect.element(page.getByText(/: the ask and the opening words\.$/)).toBeVisible();
    expect(readField(getOpenCase(), 'target')).toBeUndefined();
    expect(readField(getOpenCase(), 'ladder')).toBeUndefined();
    expect(readField(getOpenCase(), 'ask')?.day).toBe('2026-12-04');
    expect(readField(getOpenCase(), 'opening')?.text).toContain('by Friday 4 December.');
    const aim = page.getByRole('textbox', { name: 'You aim for T' });
    await aim.fill('24');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Write all of these' }).click();
    await expect.poll(() => readField(getOpenCase(), 'target')?.amountMinor).toBe(24_000_000);
    await page.getByRole('button', { name: 'Reset' }).click();
    leave();
    show();
    await expect.element(aim).toHaveValue('24');
  });

  it('keeps the days that stand in the case unless one is typed, and takes them away with an emptied field', async () => {
    const id = openCaseOf(300_000);
    writeField(id, 'ask', { amountMinor: 30_000_000, currency: 'CNY', day: '2026-12-04' }, 'hand');
    writeField(id, 'target', { amountMinor: 18_000_000, currency: 'CNY', day: '2026-12-31' }, 'hand');
    show();
    await page.getByText('Write into my case').click();
    const writeAll = page.getByRole('button', { name: 'Write all of these' });
    const days = () => (['ask', 'target'] as const).map((part) => readField(getOpenCase(), part)?.day);
    await writeAll.click();
    await expect.element(page.getByText(/^Written into the case/)).toBeVisible();
    expect(days()).toEqual(['2026-12-04', '2026-12-31']);
    await page.getByLabelText('By which day (optional)').fill('');
    await writeAll.click();
    await expect.poll(days).toEqual([undefined, undefined]);
  });

  it('has its day in the words to say, in their copy and in the opening that is written: the same one, without an hour', async () => {
    openCaseOf(300_000);
    const leave = show();
    await page.getByText('The words to say').click();
    await page.getByText('Write into my case').click();
    const openings = () => page.getByText(/^Your account is ¥300,000\.00 overdue/).elements();
    const endings = () => openings().map(({ textContent }) => /by (.*)$/.exec(textContent)?.[1]);
    await expect.poll(endings).toEqual(['[3 p.m. on Friday, date].', '[3 p.m. on Friday, date].']);
    await page.getByLabelText('By which day (optional)').fill('2026-12-04');
    await expect.poll(endings).toEqual(['Friday 4 December.', 'Friday 4 December.']);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect
      .poll(() => document.querySelector('textarea')?.value)
      .toMatch(/Please pay the full amount by Friday 4 December\.\n/);
    await page.getByRole('button', { name: 'Write all of these' }).click();
    await expect.poll(() => readField(getOpenCase(), 'opening')?.text).toBe(openings()[0]?.textContent);
    leave();
    show('zh');
    await page.getByText('开口怎么说').click();
    await expect.element(page.getByText(/请在 12 月 4 日星期五前全额付清。$/)).toBeVisible();
  });

  it('keeps the ask of a target that was taken over from the example, and opens with it as the learner’s own', async () => {
    openCaseOf(600_000, 'target');
    const leave = show();
    const aid = () => document.querySelector('#anchor-ask-aid')?.textContent;
    await expect.element(ask()).toHaveValue('40');
    expect(aid()).toContain('example');
    await page.getByText('Write into my case').click();
    await page.getByRole('button', { name: 'Use ¥400,000 as the ask' }).click();
    await expect.poll(() => readField(getOpenCase(), 'ask')?.amountMinor).toBe(40_000_000);
    expect(aid()).not.toContain('example');
    expect(page.getByRole('button', { name: 'Use the figures of “Blue”' }).elements()).toEqual([]);
    const leaveAgain = leaveAnd(leave);
    await expect
      .element(page.getByText('From the case “Blue”: month’s target, ask.', { exact: false }))
      .toBeVisible();
    expect(aid()).not.toContain('example');
    // So it is beside figures that were changed and kept.
    await page.getByRole('textbox', { name: 'You aim for T' }).fill('33');
    await userEvent.keyboard('{Enter}');
    leaveAnd(leaveAgain);
    await expect.element(page.getByText('You have changed them.', { exact: false })).toBeVisible();
    expect(aid()).not.toContain('example');
  });

  it('whose ask is another opens with that one, and is no other case once a new one is written', async () => {
    const id = openCaseOf(300_000);
    writeField(id, 'ask', { amountMinor: 25_000_000, currency: 'CNY' }, 'hand');
    const leave = show();
    await expect.element(ask()).toHaveValue('25');
    await type('28');
    await page.getByText('Write into my case').click();
    await page.getByRole('button', { name: 'the ask', exact: true }).click();
    await expect.poll(() => readField(getOpenCase(), 'ask')?.amountMinor).toBe(28_000_000);
    expect(page.getByRole('button', { name: 'Use the figures of “Blue”' }).elements()).toEqual([]);
    leave();
    // What was paid since leaves less to ask for than the case says.
    writeField(id, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 20_000_000, invoices: [] }, 'hand');
    show();
    await expect.element(ask()).toHaveValue('20');
    await expect.element(page.getByText('From the case “Blue”: claim.', { exact: false })).toBeVisible();
  });

  it.each([
    [
      'en',
      'From the case “Blue”: claim, ask, aim, floor, their means, situation, terms, day. Figures marked *',
    ],
    ['zh', '来自案子“Blue”：欠款、要的数、目标、底线、财力、情形、条件、日期。标着 *'],
  ] as const)('is said to have brought what it brought, and no more (%s)', async (locale, sentence) => {
    const id = openCaseOf(300_000);
    const sum = (wan: number) => ({ amountMinor: wan * 1_000_000, currency: 'CNY' });
    writeField(id, 'ask', { ...sum(28), day: '2026-12-04' }, 'hand');
    writeField(id, 'target', sum(20), 'hand');
    writeField(id, 'floor', sum(12), 'hand');
    writeField(id, 'capacity', sum(15), 'hand');
    writeField(id, 'situation', { id: 'can-but-wont' }, 'hand');
    writeField(
      id,
      'ladder',
      { currency: 'CNY', steps: [{ askMinor: 20_000_000, inExchangeFor: 'Stamped statement' }] },
      'hand',
    );
    show(locale);
    await expect.element(page.getByText(sentence, { exact: false })).toBeVisible();
  });

  it.each([
    ['en', '× £10,000 = £34,310', '£30,000', '× £10,000 = £30,000', 'Write into my case', 'the ask'],
    ['zh', '= £34,310', '3万英镑', '= £30,000', '写进我的案子', '要的数'],
  ] as const)(
    'in another currency is worked out, said, kept and written in it (%s)',
    async (locale, inFull, typed, taken, fold, part) => {
      const id = makeCase('Blue');
      writeField(id, 'claim', { kind: 'debt', currency: 'GBP', totalMinor: 3_431_000, invoices: [] }, 'hand');
      const field = page.getByRole('textbox', { name: /^(You ask for|你要多少) A$/ });
      const leave = show(locale);
      await expect.element(page.getByText(inFull, { exact: false }).first()).toBeVisible();
      await field.fill(typed);
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByText(taken, { exact: false }).first()).toBeVisible();
      expect(document.body.textContent).not.toMatch(/[¥￥]|万元|[\d ]元/);
      await new Promise((done) => setTimeout(done, 400));
      leave();
      show(locale);
      await expect.element(field).toHaveValue('3');
      await page.getByText(fold).click();
      await page.getByRole('button', { name: part, exact: true }).click();
      await expect
        .poll(() => readField(getOpenCase(), 'ask'))
        .toMatchObject({ amountMinor: 3_000_000, currency: 'GBP' });
    },
  );

  it('with a disputed part is owed in full and asked for without it', async () => {
    const id = makeCase('Blue');
    const open = (yuan: number, disputed = 0) => ({
      ...{ no: String(yuan), due: '2026-09-17' },
      ...{ amountMinor: yuan * 100, openMinor: yuan * 100, disputedMinor: disputed * 100 },
    });
    const invoices = [open(86_000), open(60_000, 20_000), open(40_000)];
    writeField(id, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 18_600_000, invoices }, 'hand');
    show('zh');
    await expect
      .element(page.getByText('来自案子“Blue”：欠款。标着 * 的是示例', { exact: false }))
      .toBeVisible();
    await expect
      .element(page.getByText('欠款不往高里开：要的数不超过 166,000 元。', { exact: false }))
      .toBeVisible();
    expect(document.querySelector('#anchor-target-aid')?.textContent).toContain('示例');
    await page.getByText('开口怎么说').click();
    await expect
      .element(page.getByText(/逾期合计 186,000\.00 元，明细已经发您。其中 20,000\.00 元有争议/))
      .toBeVisible();
    await expect.element(page.getByText(/^186,000\.00 元是 3 张发票的合计/)).toBeVisible();
    await page.getByText('让步阶梯', { exact: true }).click();
    await expect.element(page.getByRole('columnheader', { name: '另定日期的余款 万元' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/就开口 2 ×|让多少|万元 [到是]/);
  });

  it('of a debt refuses the figures of a target', async () => {
    openCaseOf(300_000);
    show();
    await page.getByRole('radio', { name: 'A month’s target' }).click();
    await page.getByText('Write into my case').click();
    const why = /^The case “Blue”: the case and this sheet are about different money/;
    await expect.element(page.getByText(why)).toBeVisible();
    const adopt = page.getByRole('button', { name: 'Use ¥200,000 as the ask' });
    await expect.element(adopt).toBeDisabled();
    await expect.element(adopt).toHaveAccessibleDescription(why);
    await expect.element(page.getByText('From the case “Blue”: claim.', { exact: false })).toBeVisible();
  });

  it.each([
    ['en', 'Write into my case', 'Write all of these', /^The case “Blue”: it is in another currency/],
    ['zh', '写进我的案子', '全部写进去', /^案子“Blue”：用的币种和这里的数不一样/],
  ] as const)('that cannot take the figures says so, and its buttons are off (%s)', async (...of) => {
    const [locale, fold, all, why] = of;
    const id = makeCase('Blue');
    show(locale);
    await page.getByRole('textbox', { name: /^(You ask for|你要多少) A$/ }).fill('25');
    await userEvent.keyboard('{Enter}');
    const claimIn = (currency: string) =>
      writeField(id, 'claim', { kind: 'target', currency, totalMinor: 30_000_000, invoices: [] }, 'hand');
    claimIn('GBP');
    await page.getByText(fold, { exact: true }).click();
    const button = page.getByRole('button', { name: all });
    await expect.element(button).toBeDisabled();
    await expect.element(button).toHaveAccessibleDescription(why);
    claimIn('CNY');
    await expect.element(button).toBeEnabled();
    await expect.element(button).not.toHaveAttribute('aria-describedby');
  });

  it('is offered neither the ask nor the words of a debt of which nothing was typed', async () => {
    makeCase('Blue');
    show();
    await page.getByRole('radio', { name: 'A debt that is owed' }).click();
    await expect.element(page.getByText(/^These are the figures of the example/)).toBeVisible();
    await page.getByText('Write into my case').click();
    await expect
      .element(page.getByText(/^The ask and the opening words are left out: ¥300,000/))
      .toBeVisible();
    expect(page.getByRole('button', { name: /^(Write all of these|the )/ }).elements()).toEqual([]);
    expect(page.getByText(/^Your account is/).elements()).toEqual([]);
    await type('28');
    await expect.element(page.getByText('These are your own figures.', { exact: false })).toBeVisible();
    await expect.element(page.getByText(/^Your account is ¥300,000\.00 overdue/)).toBeVisible();
    await page.getByRole('button', { name: 'the ask', exact: true }).click();
    await expect.poll(() => readField(getOpenCase(), 'ask')?.amountMinor).toBe(28_000_000);
  });

  it('is made on the spot where there is none, and the learner hears when it cannot be kept', async () => {
    show('zh');
    await page.getByText('写进我的案子').click();
    await page.getByRole('button', { name: '开一个案子，叫“客户 A”' }).click();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await page.getByRole('button', { name: '就要 20 万', exact: true }).click();
    await expect.element(page.getByText('已写进案子“客户 A”：要的数。')).toBeVisible();
    await expect.element(page.getByText(/存储空间满了/)).toBeVisible();
  });

  it('does not appear in somebody else’s page', async () => {
    openCaseOf(300_000);
    show('en', 'embed');
    await expect.element(page.getByRole('link', { name: /full page/ })).toBeVisible();
    expect(page.getByText('Write into my case').elements()).toHaveLength(0);
    expect(total()).toContain('Midpoint 15');
  });
});

describe('sharing', () => {
  it('gives a link to the full page that opens with the same figures', async () => {
    show();
    await type('25');
    await page.getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByRole('textbox', { name: 'Link' });
    await expect.element(field).toBeVisible();
    const url = new URL((field.element() as HTMLTextAreaElement).value);
    expect(url.pathname).toBe('/en/tools/anchor-calculator/');
    const shared = readLink(url.hash);
    expect(shared).toEqual({ type: 'shared', state: { ...exampleInputs, ask: 25 } });
    expect(location.hash).toBe('');
  });

  it('lets the address of the full page follow the figures and take the example as nothing', async () => {
    show('en', 'page');
    await type('25');
    await expect.poll(() => location.hash).toBe(`#${writeLink({ ...exampleInputs, ask: 25 }) ?? ''}`);
    await type('20');
    await expect.poll(() => location.hash).toBe('');
  });

  it.each([
    '#s=1.A.25~cut',
    '#s=1.__proto__.1~x',
    '#s=%E0%A4%A',
    `#s=1.${'9'.repeat(1_000_000)}`,
    '#s=<script>alert(1)</script>',
  ])('opens with the example and says so when the link is no good', async (fragment) => {
    show('zh', 'page', { fragment });
    await expect
      .element(page.getByText('链接里的数不完整或者被改过，不能用，所以打开的是例子。', { exact: false }))
      .toBeVisible();
    expect(total()).toContain('中点 15');
  });

  it('opens for paper what belongs there, by the browser’s own menu as well', async () => {
    show();
    await slider().click();
    await expect.poll(() => document.querySelectorAll('details[open]').length).toBe(0);
    await new Promise((done) => setTimeout(done, 500));
    dispatchEvent(new Event('beforeprint'));
    await expect.poll(() => document.querySelectorAll('details[open]').length).toBeGreaterThanOrEqual(3);
    dispatchEvent(new Event('afterprint'));
    await expect.poll(() => document.querySelectorAll('details[open]').length).toBe(0);
  });

  it('puts the whole sheet into text', async () => {
    show('zh');
    await page.getByRole('button', { name: '复制全文' }).click();
    const field = page.getByRole('textbox', { name: '全文' });
    await expect.element(field).toBeVisible();
    const text = (field.element() as HTMLTextAreaElement).value;
    for (const part of [
      '教学模型，不是预测。',
      '你要多少 A：20 (200,000 元)',
      '# 中点 15',
      '1. → 17.14：白让了',
      '月月抬价',
      '平均：10.34',
      '〔几号〕那车货',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/NaN|undefined|\{\w+\}/);
  });

  it('goes back to the start, and back again', async () => {
    show();
    await type('25');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.element(ask()).toHaveValue('20');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(ask()).toHaveValue('25');
    await expect.element(page.getByRole('button', { name: 'Reset' })).toBeVisible();
  });
});

describe('the words to say', () => {
  it('are there in the other language too, and to be copied one by one', async () => {
    show('en');
    await page.getByText('The words to say').click();
    await expect.element(page.getByText(/like you to order and pay for ¥200,000/)).toBeVisible();
    await page.getByRole('button', { name: '用中文' }).click();
    await expect.element(page.getByText(/这个月想请您安排 200,000 元的货款/)).toBeVisible();
    await page.getByRole('button', { name: 'Copy: 开口' }).click();
    await expect.element(page.getByRole('textbox', { name: '开口', exact: true })).toBeVisible();
  });
});

describe('the learner’s own style among the words to say', () => {
  const keep = (a: number, r: number): void =>
    writeProfile('style', { language: 'en', A: { sum: a, count: 12 }, R: { sum: r, count: 12 } });
  const lines = () => document.querySelectorAll('[data-part="own-style"] ul > li');
  const fold = () => page.getByText('In your style', { exact: true });

  it('offers its row for the four kinds of talk, and what is noted for the open case', async () => {
    const id = openCaseOf(300_000);
    writeNote(id, { id: 'style-profile/talk', text: 'Watch out: detail.\nLine: Bottom line first.' });
    keep(24, 24);
    const leave = show();
    await page.getByText('The words to say').click();
    await fold().click();
    await expect.poll(() => lines().length).toBe(5);
    await expect.element(page.getByText('Noted in the case “Blue”:')).toBeVisible();
    await expect.element(page.getByText('Line: Bottom line first.')).toBeVisible();
    await expect.element(page.getByText('You: Analytical → them: Driver')).toBeVisible();
    await expect.element(page.getByText(/it has not been tested as a table/)).toBeVisible();
    leave();
    show('zh');
    await page.getByText('开口怎么说').click();
    await page.getByText('用你的风格说', { exact: true }).click();
    await expect.element(page.getByText('你：分析型 → 对方：主导型')).toBeVisible();
    expect(findGaps()).toEqual([]);
  });

  it('offers both rows of a blend, without a case too', async () => {
    keep(60, 42);
    show();
    await page.getByText('The words to say').click();
    await fold().click();
    await expect.poll(() => lines().length).toBe(8);
  });

  it.each([
    ['no style is kept', (): void => undefined, 'lesson'],
    ['the answers support no label', (): void => keep(42, 43), 'lesson'],
    ['it stands in somebody else’s page', (): void => keep(24, 24), 'embed'],
  ] as const)('offers nothing where %s', async (_, prepare, place) => {
    prepare();
    show('en', place);
    await page.getByText('The words to say').click();
    await expect.element(page.getByRole('button', { name: 'Copy all', exact: true })).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect.element(fold()).not.toBeInTheDocument();
  });
});

describe('every state of the gallery', () => {
  it.each(
    gallery.flatMap((state) =>
      (['zh', 'en'] as const).map((locale) => [state.id, locale, state.props] as const),
    ),
  )('%s is drawn in %s without a gap', async (_, locale, props) => {
    show(locale, 'lesson', props);
    await expect.poll(() => total()).not.toBe('');
    await new Promise((done) => setTimeout(done, 150));
    expect(findGaps()).toEqual([]);
  });
});
