import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readField } from '../../src/domain/case/case.ts';
import { stepsNoteId } from '../../src/domain/diagnosis/next-steps.ts';
import { exampleSheet } from '../../src/domain/diagnosis/sheet.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { cases, getOpenCase, makeCase, openCase, writeField } from '../../src/stores/cases.ts';
import { sheets } from '../../src/stores/diagnosis.ts';
import { CauseDiagnosisView } from '../../src/widgets/cause-diagnosis/CauseDiagnosisView.tsx';
import { gallery } from '../../src/widgets/cause-diagnosis/gallery.ts';
import { readLink, writeLink } from '../../src/widgets/cause-diagnosis/link.ts';
import type { Place, Props } from '../../src/widgets/cause-diagnosis/Worksheet.tsx';
import { mount } from './mount.tsx';
import { cleanBetweenTests, findGaps } from './tool-page.ts';

const show = (locale: Locale = 'en', place: Place = 'page', more: Partial<Props> = {}) => {
  const leave = mount(
    <CauseDiagnosisView
      locale={locale}
      place={place}
      toolUrl={`/${locale}/tools/cause-diagnosis/`}
      caseUrl={`/${locale}/case/`}
      {...more}
    />,
  );
  // In a lesson the groups are closed at first, so that its page stays light.
  if (place === 'lesson') document.querySelector('main details')?.toggleAttribute('open', true);
  return leave;
};

const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const verdict = () => document.querySelector('[data-verdict]')?.textContent ?? '';
const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const names = {
  paper: 'They name the missing paper (PO, contract, acceptance) and whose desk it is on',
  excuse: 'A different reason every time',
};
/** Says that something ticked was seen and not only heard. */
const seen = (name: string) =>
  page.getByRole('group', { name: `How do you know? ${name}` }).getByRole('radio', { name: 'Seen' });
const openFold = async (name: string) => {
  const fold = page.getByText(name, { exact: true });
  await fold.click();
};

cleanBetweenTests();

describe('the cause diagnosis', () => {
  it('opens on its page with a fictional example worked out, in both languages', async () => {
    const leave = show('zh');
    await expect.element(page.getByText('这是例子，客户是虚构的。')).toBeVisible();
    expect(verdict()).toContain('手续未齐');
    await expect.element(page.getByText('P1 缺订单号、合同或验收单').first()).toBeVisible();
    await expect.element(page.getByText('O6 流程').first()).toBeInTheDocument();
    leave();
    show('en');
    await expect.element(page.getByText('This is an example; the customer is fictional.')).toBeVisible();
    expect(verdict()).toContain('Papers or approval incomplete');
    await expect.element(page.getByText('P1 PO, contract or acceptance missing').first()).toBeVisible();
  });

  it('opens in a lesson blank, its first group a click away', async () => {
    show('en', 'lesson');
    await expect.element(box(names.paper)).toBeEnabled();
    expect(verdict()).toContain('Nothing points to a cause yet');
    expect(document.querySelector('svg')).toBeNull();
  });

  it('is never sure on one thing heard: it names the paper and the question that would help', async () => {
    show('en', 'lesson');
    await box(names.excuse).click();
    expect(verdict()).toContain('Not enough yet; it leans towards “Will not pay”');
    await expect.element(page.getByText('One sign alone settles nothing.')).toBeVisible();
    await expect.element(page.getByText('To tell “Will not pay” from “Cannot pay”:')).toBeVisible();
    await expect.element(page.getByText('their four-week cash plan')).toBeVisible();
    await expect
      .element(page.getByRole('status').last())
      .toHaveTextContent('Not enough yet; it leans towards “Will not pay”');
  });

  it('does not ask again what was seen already', async () => {
    show('en', 'page', {
      preset: { marks: { 'complaint-early': 'seen', 'wants-new-goods': 'seen' }, amounts: {} },
    });
    await expect.element(page.getByText(/Does the rest go in the next run\?/)).toBeVisible();
    expect(textOf('[data-apart]')).not.toContain('When was it raised');
  });

  it('counts what was seen in full, and shows what was only heard as such', async () => {
    show('en', 'lesson');
    await box(names.excuse).click();
    await expect.poll(() => textOf('[data-ranking] li')).toContain('Will not pay 1 point');
    await expect.element(page.getByText('1 only heard').first()).toBeInTheDocument();
    await seen(names.excuse).click();
    await expect.poll(() => textOf('[data-ranking] li')).toContain('Will not pay 2 points');
    await expect.element(page.getByText('Heard: “A different reason every time”.')).not.toBeInTheDocument();
    await expect.element(page.getByText('Seen: “A different reason every time”.')).toBeVisible();
  });

  it('is worked by keyboard alone, from the first box to the next step', async () => {
    show('en', 'lesson');
    await expect.element(box(names.paper)).toBeEnabled();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(box(names.paper)).toHaveFocus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(seen(names.paper)).toBeChecked();
    const papers = page.getByText('What the papers say').element() as HTMLElement;
    for (let turn = 0; turn < 20 && document.activeElement !== papers; turn += 1) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const queued = box(/payment request number/);
    await expect.element(queued).toBeVisible();
    for (let turn = 0; turn < 5 && document.activeElement !== queued.element(); turn += 1)
      await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.poll(verdict).toContain('As it stands Papers or approval incomplete');
    await expect.element(page.getByText(/Which cut-off can it make/)).toBeVisible();
  });

  it('says so when two causes stand side by side', async () => {
    show('zh', 'page', {
      preset: {
        marks: { 'names-missing': 'seen', 'quality-shown': 'seen', 'complaint-early': 'heard' },
        amounts: {},
      },
    });
    expect(verdict()).toContain('不止一种：有争议、手续未齐');
    await expect.element(page.getByText(/金额分到各自名下/)).toBeVisible();
    await expect.element(page.getByText('D1 质量').first()).toBeVisible();
  });

  it('warns of bad faith on hard signs alone, with a lawyer and never the police as pressure', async () => {
    show('en', 'lesson');
    await openFold('Red flags');
    await box(/Plant, property, vehicles/).click();
    await expect.element(page.getByText(/has only been heard of/)).toBeVisible();
    await seen('Plant, property, vehicles or shares are being moved out').click();
    await expect.element(page.getByText(/see a lawyer within days/)).toBeVisible();
    await expect.element(page.getByText(/never as pressure/)).toBeVisible();
    expect(verdict()).toContain('Not enough yet');
  });

  it('puts our side beside the cause: bone, code and step', async () => {
    show('zh', 'lesson');
    await page.getByText('我方有没有份', { exact: true }).click();
    await box(/验收单、发票、对账单，我们没交齐/).click();
    await expect.element(page.getByText('缺的单今天补齐，明天送到，留回执。')).toBeVisible();
    await expect.element(page.getByText(/我方有错，欠款并不因此一笔勾销/)).toBeVisible();
    const bones = [...document.querySelectorAll('svg[data-kind="wide"] [data-bone]')];
    expect(bones).toHaveLength(12);
    expect(bones.filter((bone) => bone.getAttribute('data-bone') === 'heard')).toHaveLength(1);
  });

  it('has a table behind the picture and a sentence that says what it shows', async () => {
    show('en');
    await expect
      .element(page.getByText(/The thickest bone is “Papers or approval incomplete”/))
      .toBeVisible();
    await page.getByText('See the data').click();
    await expect.element(page.getByRole('row', { name: /O6 Process seen/ })).toBeVisible();
    expect(page.getByRole('row').all()).toHaveLength(13);
  });

  it('shows the sum and the reasons', async () => {
    show('en');
    await page.getByText('Where the points come from').click();
    await expect.element(page.getByText('2 + 1 = 3')).toBeVisible();
    await expect.element(page.getByText(/Somebody who can name the paper and the desk/)).toBeVisible();
  });
});

describe('the learner’s own sheet', () => {
  it('is begun by clearing the example, and comes back after a reload', async () => {
    const leave = show();
    await page.getByRole('button', { name: 'Clear and enter mine' }).click();
    expect(verdict()).toContain('Nothing points to a cause yet');
    await box(names.excuse).click();
    await page.getByText(/How much and which invoice/).click();
    await page.getByRole('textbox', { name: 'Will not pay' }).fill('260k');
    leave();
    show();
    await expect.element(box(names.excuse)).toBeChecked();
    await expect.element(page.getByText(/Concerns: 260k/)).toBeVisible();
  });

  it('takes the focus to the first thing to tick when another sheet comes', async () => {
    const leave = show();
    await page.getByRole('button', { name: 'Clear and enter mine' }).click();
    await expect.element(box(names.paper)).toHaveFocus();
    leave();
    show('en', 'lesson', { fragment: `#${writeLink({ marks: { silent: 'seen' }, amounts: {} }) ?? ''}` });
    document.querySelector('main details')?.removeAttribute('open');
    await page.getByRole('button', { name: 'Make it my sheet' }).click();
    expect(document.activeElement?.textContent).toContain('What they say');
  });

  it('is cleared only so that it can be taken back', async () => {
    show('en', 'lesson');
    await box(names.excuse).click();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.element(box(names.excuse)).not.toBeChecked();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(box(names.excuse)).toBeChecked();
  });

  it('is not touched while the example is looked at', async () => {
    show('en', 'lesson');
    await box(names.excuse).click();
    await page.getByRole('button', { name: 'Show the example' }).click();
    await box('Two weeks without an answer to calls or messages').click();
    await page.getByRole('button', { name: 'Back to mine' }).click();
    await expect.element(box(names.excuse)).toBeChecked();
    await expect.element(box(names.paper)).not.toBeChecked();
    expect(Object.values(sheets.$value.get()).map(({ marks }) => marks)).toEqual([
      { 'excuse-changes': 'heard' },
    ]);
  });

  it('belongs to the open case: another case has another', async () => {
    const blue = makeCase('Blue');
    show('en', 'lesson');
    await box(names.excuse).click();
    makeCase('Red');
    await expect.element(box(names.excuse)).not.toBeChecked();
    openCase(blue);
    await expect.element(box(names.excuse)).toBeChecked();
  });

  it('follows another tab', async () => {
    show('en', 'lesson');
    await expect.element(box(names.excuse)).toBeEnabled();
    const key = 'pif:cause-diagnosis:v1';
    const newValue = JSON.stringify({ none: { marks: { 'excuse-changes': 'seen' }, amounts: {} } });
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
    await expect.element(box(names.excuse)).toBeChecked();
  });

  it('is printed alone, with its reasons', async () => {
    const print = vi.fn(() => {
      expect(document.querySelector('[data-elsewhere]')?.hasAttribute('data-off-paper')).toBe(true);
      expect(document.body.textContent).toContain('A real obstacle stays the same');
    });
    vi.stubGlobal('print', print);
    const other = document.createElement('p');
    other.dataset['elsewhere'] = '';
    document.body.append(other);
    show('en', 'lesson');
    await box(names.excuse).click();
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => print.mock.calls.length).toBe(1);
    dispatchEvent(new Event('afterprint'));
    other.remove();
    vi.unstubAllGlobals();
  });

  it('works for the visit where nothing can be stored', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    show('en', 'lesson');
    await box(names.excuse).click();
    await expect.element(box(names.excuse)).toBeChecked();
    expect(verdict()).toContain('Will not pay');
  });

  it('opens blank where what is stored is damaged', async () => {
    localStorage.setItem('pif:cause-diagnosis:v1', '{"none":{"marks":7}}');
    show('en', 'lesson');
    await expect.element(box(names.excuse)).not.toBeChecked();
    expect(findGaps()).toEqual([]);
  });
});

describe('a case with no sheet of its own', () => {
  it.each([
    ['en', '“Blue”', 'Show the example', names.paper, 'Nothing points to a cause yet'],
    ['zh', '“Blue”', '看例子', '每次换一个理由', '还没有迹象指向哪种原因'],
  ] as const)('has a blank one opened in its name, the example a press away (%s)', async (...words) => {
    const [locale, name, example, first, nothing] = words;
    makeCase('Blue');
    show(locale);
    await expect.element(page.getByText(name, { exact: false })).toBeVisible();
    expect(verdict()).toContain(nothing);
    await expect.element(box(first)).not.toBeChecked();
    expect(page.getByRole('button', { name: example }).elements()).toHaveLength(1);
    await page.getByRole('button', { name: example }).click();
    await expect.poll(verdict).not.toContain(nothing);
    await expect.element(page.getByText(name, { exact: false })).not.toBeInTheDocument();
    expect(sheets.$value.get()).toEqual({});
  });

  it('is ticked at once, and then says no more that it is new', async () => {
    const id = makeCase('Blue');
    show();
    await box(names.excuse).click();
    expect(sheets.$value.get()).toEqual({ [id]: { marks: { 'excuse-changes': 'heard' }, amounts: {} } });
    await expect.element(page.getByText('A new sheet for “Blue”', { exact: false })).not.toBeInTheDocument();
    await expect.poll(() => textOf('svg[data-kind="wide"] [data-head]')).toContain('Blue');
  });

  it('goes back from the example to its blank sheet, the focus on the first thing to tick', async () => {
    makeCase('Blue');
    show();
    await page.getByRole('button', { name: 'Show the example' }).click();
    await expect.element(box(names.paper)).toBeChecked();
    await expect.element(box(names.paper)).toHaveFocus();
    await page.getByRole('button', { name: 'Clear and enter mine' }).click();
    await expect.element(box(names.paper)).not.toBeChecked();
    await expect.element(page.getByText('A new sheet for “Blue”', { exact: false })).toBeVisible();
  });

  it('gives way to a link, and to the example where a link is no good', async () => {
    makeCase('Blue');
    history.replaceState(null, '', `#${writeLink({ marks: { silent: 'seen' }, amounts: {} }) ?? ''}`);
    const leave = show();
    await expect.element(box(/Two weeks without/)).toBeChecked();
    leave();
    history.replaceState(null, '', '#s=1.S.0_1~cut');
    show();
    await expect.element(page.getByText(/opens with its example/)).toBeVisible();
    expect(verdict()).toContain('Papers or approval incomplete');
  });

  it('leaves somebody else’s page with the example', async () => {
    makeCase('Blue');
    show('en', 'embed');
    await expect.element(page.getByText('This is an example; the customer is fictional.')).toBeVisible();
    expect(verdict()).toContain('Papers or approval incomplete');
  });
});

it('waits in one piece until its own sheet is whole, and hides nothing later on', async () => {
  const id = makeCase('Blue');
  sheets.update(() => ({ [id]: { marks: { 'excuse-changes': 'seen' }, amounts: {} } }));
  const leave = show();
  const waits = () => document.querySelector('[data-waits]') !== null;
  expect(waits()).toBe(true);
  await expect.poll(waits).toBe(false);
  expect(verdict()).toContain('leans towards');
  expect(document.querySelector('[data-report]')).not.toBeNull();
  leave();
  sheets.update(() => ({}));
  show();
  await expect.poll(waits).toBe(false);
  const seenWaiting: boolean[] = [];
  const watch = new MutationObserver(() => seenWaiting.push(waits()));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  await box(names.excuse).click();
  await expect.poll(() => document.querySelector('[data-report]')).not.toBeNull();
  watch.disconnect();
  expect(seenWaiting).not.toContain(true);
});

describe('the case', () => {
  it('takes cause, our side and the evidence, says so, and gives back what it held', async () => {
    const id = makeCase('Blue');
    writeField(id, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 26_000_000, invoices: [] }, 'hand');
    writeField(id, 'cause', { id: 'inability', ourSide: [], evidence: 'by feel' }, 'hand');
    show('en', 'lesson', { nextUrl: '/en/tools/debtor-classifier/' });
    await box(names.paper).click();
    await seen(names.paper).click();
    await openFold('Our own part in it');
    await box(/Acceptance, invoice or statement/).click();
    await expect.poll(() => textOf('svg[data-kind="wide"] [data-head]')).toContain('Blue');
    await page.getByText('Write into my case').click();
    await expect.element(page.getByText(/The case says “Cannot pay” at present/)).toBeVisible();
    await page.getByRole('button', { name: 'Write into the case' }).click();
    await expect
      .element(page.getByText('Written into the case “Blue”: Papers or approval incomplete.'))
      .toBeVisible();
    expect(readField(getOpenCase(), 'cause')).toEqual({
      id: 'process',
      ourSide: ['own-process'],
      evidence: `Seen: ${names.paper}.`,
    });
    expect(getOpenCase()?.fields.cause?.from).toBe('cause-diagnosis');
    await expect
      .element(page.getByRole('link', { name: 'Go on: which situation are they in?' }))
      .toHaveAttribute('href', '/en/tools/debtor-classifier/');
    await page.getByRole('button', { name: 'Undo this' }).click();
    expect(readField(getOpenCase(), 'cause')).toEqual({ id: 'inability', ourSide: [], evidence: 'by feel' });
    expect(getOpenCase()?.fields.cause?.from).toBe('hand');
  });

  it('says so where it takes the cause and no more notes', async () => {
    const id = makeCase('Blue');
    const at = '2026-11-21T08:00:00.000Z';
    const items = Array.from({ length: 500 }, (_, n) => ({ id: `hand/${n}`, text: 'x', at }));
    writeField(id, 'notes', { items }, 'hand');
    show('en', 'lesson');
    await box(names.excuse).click();
    await page.getByText('Write into my case').click();
    await page.getByRole('button', { name: 'Write into the case' }).click();
    await expect
      .element(page.getByText('The steps are not: it holds 500 notes', { exact: false }))
      .toBeVisible();
    expect(readField(getOpenCase(), 'cause')?.id).toBe('unwillingness');
  });

  it('takes the learner’s own wording and choice', async () => {
    makeCase('蓝');
    show('zh', 'lesson');
    await box('每次换一个理由').click();
    await page.getByText('写进我的案子').click();
    await page.getByRole('combobox', { name: '记哪一种原因' }).selectOptions('无力支付');
    await page.getByRole('textbox', { name: /证据/ }).fill('老板说下月才有钱');
    await page.getByRole('button', { name: '写进案子' }).click();
    expect(readField(getOpenCase(), 'cause')).toEqual({
      id: 'inability',
      ourSide: [],
      evidence: '老板说下月才有钱',
    });
    await expect.element(page.getByRole('link', { name: /接着/ })).not.toBeInTheDocument();
  });

  it('is made on the spot, and the sheet goes with it', async () => {
    show('zh', 'lesson');
    await box('每次换一个理由').click();
    await page.getByText('写进我的案子').click();
    await page.getByRole('button', { name: '开一个案子，叫“客户 A”' }).click();
    await expect.element(box('每次换一个理由')).toBeChecked();
    await page.getByRole('button', { name: '写进案子' }).click();
    await expect.element(page.getByText('已写进案子“客户 A”：不愿支付。')).toBeVisible();
  });

  it('keeps the sheet that was written into it: a later case starts afresh', async () => {
    const leave = show('en', 'page');
    await page.getByRole('button', { name: 'Clear and enter mine' }).click();
    await box(names.paper).click();
    await page.getByText('Write into my case').click();
    await page.getByRole('button', { name: 'Make a case called “Customer A”' }).click();
    await page.getByRole('button', { name: 'Write into the case' }).click();
    await expect.element(page.getByText(/Written into the case “Customer A”/)).toBeVisible();
    const first = getOpenCase()?.id ?? '';
    leave();
    makeCase('Customer B');
    const leaveAgain = show('en', 'lesson');
    await expect.element(box(names.paper)).toBeEnabled();
    await expect.element(box(names.paper)).not.toBeChecked();
    await page.getByText('Write into my case').click();
    await expect.element(page.getByText(/^Write into the case “Customer B”/)).toBeVisible();
    await expect.element(page.getByRole('combobox')).toHaveValue('');
    await expect.element(page.getByRole('textbox', { name: /Evidence/ })).toHaveValue('');
    leaveAgain();
    openCase(first);
    show('en', 'lesson');
    await expect.element(box(names.paper)).toBeChecked();
    expect(Object.keys(sheets.$value.get())).toEqual([first]);
  });

  it.each(['written into', 'made in the tool'] as const)(
    'that work without one was %s has that work alone',
    async (how) => {
      const leave = show('en', 'lesson');
      await box(names.excuse).click();
      leave();
      // Work without a case goes to the case that is made then, wherever that is.
      if (how === 'written into') makeCase('Blue');
      show('en', 'lesson');
      await expect.element(box(names.excuse)).toBeChecked();
      await page.getByText('Write into my case').click();
      if (how === 'written into') await page.getByRole('button', { name: 'Write into the case' }).click();
      else await page.getByRole('button', { name: /^Make a case/ }).click();
      await expect.poll(() => Object.keys(sheets.$value.get())).toEqual([getOpenCase()?.id]);
      makeCase('Red');
      await expect.element(box(names.excuse)).not.toBeChecked();
      await expect.element(page.getByText(/^Written into/)).not.toBeInTheDocument();
    },
  );

  it('that was there before takes no work done without one', async () => {
    const old = makeCase('Old');
    cases.update((shelf) => ({ ...shelf, open: null }));
    show('en', 'lesson');
    await box(names.excuse).click();
    await expect.poll(() => Object.keys(sheets.$value.get())).toEqual(['none']);
    openCase(old);
    await expect.element(box(names.excuse)).not.toBeChecked();
    await box(names.paper).click();
    await expect.poll(() => Object.keys(sheets.$value.get()).sort()).toEqual([old, 'none'].sort());
    expect(sheets.$value.get()[old]?.marks).toEqual({ 'names-missing': 'heard' });
  });

  it('records a seen hard sign as a red flag, bad faith first, with the evidence for it', async () => {
    const id = makeCase('蓝');
    sheets.update(() => ({
      [id]: {
        marks: {
          'moves-assets': 'seen',
          'new-company': 'seen',
          'complaint-early': 'seen',
          'quality-shown': 'seen',
        },
        amounts: {},
      },
    }));
    show('zh', 'lesson');
    await expect.poll(verdict).toContain('不止一种：恶意、有争议');
    await expect.poll(() => textOf('[data-steps] li')).toContain('F2 转移资产');
    await page.getByText('写进我的案子').click();
    const cause = page.getByRole('combobox', { name: '记哪一种原因' });
    const evidence = page.getByRole('textbox', { name: /证据/ });
    await expect.element(cause).toHaveValue('bad-faith');
    await expect
      .element(evidence)
      .toHaveValue(
        expect.stringMatching(
          /^恶意（F2）；有争议（D1）。见到：设备、房产.*指向有争议的：到期日之前/,
        ) as string,
      );
    await cause.selectOptions('有争议');
    await expect
      .element(evidence)
      .toHaveValue(
        expect.stringMatching(
          /^有争议（D1）；恶意（F2）。见到：到期日之前.*指向恶意的：设备、房产/,
        ) as string,
      );
    await page.getByRole('button', { name: '写进案子' }).click();
    expect(readField(getOpenCase(), 'cause')).toMatchObject({ id: 'dispute', redFlag: true });
    await cause.selectOptions('手续未齐');
    await expect.element(evidence).toHaveValue('');
    await evidence.fill('老周说的');
    await cause.selectOptions('恶意');
    await expect.element(evidence).toHaveValue('老周说的');
  });

  it('chooses none of two causes that stand by their order alone; the larger sum is preselected, and both go in', async () => {
    const id = makeCase('蓝');
    const marks = {
      'complaint-early': 'seen',
      'quality-shown': 'seen',
      'pays-others': 'seen',
      'excuse-changes': 'seen',
    } as const;
    sheets.update(() => ({ [id]: { marks, amounts: {} } }));
    show('zh', 'lesson');
    await expect.poll(verdict).toContain('不止一种：有争议、不愿支付');
    await expect
      .element(page.getByText(/证据一样多的是“有争议”（见到 2）、“不愿支付”（见到 2）/))
      .toBeVisible();
    await page.getByText('写进我的案子').click();
    const cause = page.getByRole('combobox', { name: '记哪一种原因' });
    await expect.element(cause).toHaveValue('');
    await expect.element(page.getByText(/都站得住，先不替你选/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: '写进案子' })).toBeDisabled();
    const invoice = {
      no: 'YF-0926',
      amountMinor: 18_600_000,
      openMinor: 18_600_000,
      disputedMinor: 2_000_000,
    };
    writeField(
      id,
      'claim',
      { kind: 'debt', currency: 'CNY', totalMinor: 18_600_000, invoices: [invoice] },
      'hand',
    );
    await expect.element(cause).toHaveValue('unwillingness');
    await expect
      .element(page.getByText(/“有争议”2 万元；“不愿支付”16.6 万元。先替你选数目大的“不愿支付”/))
      .toBeVisible();
    await page.getByRole('button', { name: '写进案子' }).click();
    expect(readField(getOpenCase(), 'cause')).toMatchObject({
      id: 'unwillingness',
      evidence: expect.stringMatching(/^不愿支付（U1）：16.6 万元；有争议（D1）：2 万元。见到：/) as string,
    });
    const noteOf = () =>
      readField(getOpenCase(), 'notes')?.items.find((note) => note.id === stepsNoteId)?.text;
    expect(noteOf()).toMatch(
      /^48 小时内：\nU1 拖延：.*\nD1 质量：.*谁做：交付和售后，销售配合。单据：争议单/,
    );
    await page.getByRole('button', { name: '撤销这次写入' }).click();
    expect(readField(getOpenCase(), 'cause')).toBeUndefined();
    expect(noteOf()).toBe('');
  });

  it('gets the steps of the cause recorded, also where the evidence leans to another', async () => {
    const id = makeCase('Blue');
    const marks = {
      'complaint-early': 'seen',
      'quality-shown': 'seen',
      'promise-broken': 'seen',
      'excuse-changes': 'heard',
      'wants-new-goods': 'seen',
      'own-legacy': 'seen',
    } as const;
    const amounts = { dispute: '£2,340', unwillingness: '£34,310' };
    sheets.update(() => ({ [id]: { marks, amounts } }));
    show('en', 'lesson');
    await expect.poll(verdict).toContain('it leans towards “Dispute”');
    await page.getByText('Write into my case').click();
    const cause = page.getByRole('combobox', { name: 'Which cause to record' });
    await cause.selectOptions('Will not pay');
    await page.getByRole('button', { name: 'Write into the case' }).click();
    const note = readField(getOpenCase(), 'notes')?.items.find((one) => one.id === stepsNoteId)?.text;
    expect(note).toMatch(/^Within 48 hours:\nU1 Stalling: .*\nO3 Legacy issues: /);
    expect(note).not.toContain('D1');
    expect(readField(getOpenCase(), 'cause')?.evidence).toMatch(/^Will not pay \(U1\): £34,310; Dispute/);
  });

  it('never takes the example', async () => {
    makeCase('Blue');
    show();
    await page.getByRole('button', { name: 'Show the example' }).click();
    await page.getByText('Write into my case').click();
    await expect.element(page.getByText(/is not your own and cannot go into a case/)).toBeVisible();
  });

  it('does not appear in somebody else’s page', async () => {
    makeCase('Blue');
    show('en', 'embed');
    await expect.element(page.getByRole('link', { name: /full page/ })).toBeVisible();
    expect(page.getByText('Write into my case').elements()).toHaveLength(0);
  });
});

describe('sharing', () => {
  it('gives a link with the ticks and nothing the learner wrote', async () => {
    makeCase('Blue');
    show('en', 'lesson');
    await box(names.excuse).click();
    await page.getByText(/How much and which invoice/).click();
    await page.getByRole('textbox', { name: 'Will not pay' }).fill('Wang 260k');
    await page.getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByRole('textbox', { name: 'Link' });
    await expect.element(field).toBeVisible();
    const url = new URL((field.element() as HTMLTextAreaElement).value);
    expect(url.pathname).toBe('/en/tools/cause-diagnosis/');
    expect(decodeURIComponent(url.href)).not.toMatch(/Wang|Blue/);
    expect(readLink(url.hash)).toEqual({ sheet: { marks: { 'excuse-changes': 'heard' }, amounts: {} } });
  });

  it('opens a link beside the learner’s own sheet, which can be had back', async () => {
    const leave = show('en', 'lesson');
    await box(names.excuse).click();
    leave();
    history.replaceState(null, '', `#${writeLink({ marks: { silent: 'seen' }, amounts: {} }) ?? ''}`);
    show();
    await expect.element(page.getByText(/your own sheet is untouched/)).toBeVisible();
    await expect.element(box(/Two weeks without/)).toBeChecked();
    await page.getByRole('button', { name: 'Make it my sheet' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Back to mine' }).click();
    await expect.element(box(names.excuse)).toBeChecked();
    await expect.poll(() => location.hash).toBe('');
  });

  it.each([
    '#s=1.S.0_1~cut',
    '#s=1.__proto__.1~x',
    '#s=%E0%A4%A',
    `#s=1.${'9'.repeat(1_000_000)}`,
    '#s=<script>alert(1)</script>',
  ])('opens with the example and says so when the link is no good', async (fragment) => {
    show('zh', 'page', { fragment });
    await expect.element(page.getByText('链接不完整或者被改过，不能用，所以打开的是例子。')).toBeVisible();
    expect(verdict()).toContain('手续未齐');
  });

  it('says that a link is of another version', async () => {
    show('en', 'page', { fragment: '#s=9.S.1~abc' });
    await expect.element(page.getByText(/made by another version/)).toBeVisible();
  });

  it('puts the whole diagnosis into text', async () => {
    show('zh', 'page', { preset: exampleSheet });
    await page.getByRole('button', { name: '复制全文' }).click();
    const field = page.getByRole('textbox', { name: '诊断全文' });
    await expect.element(field).toBeVisible();
    const text = (field.element() as HTMLTextAreaElement).value;
    for (const part of [
      '# 现在看来：手续未齐',
      'P1',
      '谁做：销售，交付和售后配合',
      '2 + 1 = 3 分',
      'O6 流程',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/NaN|undefined|\{\w+\}/);
  });
});

describe('every state of the gallery', () => {
  it.each(
    gallery.flatMap((state) =>
      (['zh', 'en'] as const).map((locale) => [state.id, locale, state.props] as const),
    ),
  )('%s is drawn in %s without a gap', async (id, locale, props) => {
    show(locale, 'page', props);
    if (id !== 'blank') await expect.poll(() => document.querySelector('[data-report]')).not.toBeNull();
    await new Promise((done) => setTimeout(done, 150));
    expect(findGaps()).toEqual([]);
  });
});
