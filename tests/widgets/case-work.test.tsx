import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { emptyForm } from '../../src/domain/assessment/form.ts';
import { exampleInputs } from '../../src/domain/negotiation/anchor-defaults.ts';
import { anchorWorks } from '../../src/stores/anchor-work.ts';
import { collectBackup } from '../../src/stores/backup.ts';
import { cases, getOpenCase, makeCase, openCase, writeField } from '../../src/stores/cases.ts';
import { classifier } from '../../src/stores/classifier.ts';
import { deleteCase } from '../../src/stores/delete-case.ts';
import { sheets } from '../../src/stores/diagnosis.ts';
import { drafts, newCaseName } from '../../src/stores/drafts.ts';
import { styleWork } from '../../src/stores/style-work.ts';
import { AnchorCalculatorView } from '../../src/widgets/anchor-calculator/AnchorCalculatorView.tsx';
import { writeLink } from '../../src/widgets/anchor-calculator/link.ts';
import { CaseFileView } from '../../src/widgets/case-file/CaseFileView.tsx';
import { YourCustomerView } from '../../src/widgets/your-customer/YourCustomerView.tsx';
import { mount, startAfresh } from './mount.tsx';

const at = '2026-11-21T08:00:00.000Z';
const later = '2026-11-22T08:00:00.000Z';
const figures = (ask: number): string => writeLink({ ...exampleInputs, ask }) ?? '';
const sheet = { marks: { 'excuse-changes': 'seen' as const }, amounts: {} };
const answers = (reach: string, when = at) => ({
  ...{ answers: { reach }, ignoresCause: false, behaviours: [], at: when },
});
const guess = { style: 'driver' as const, percent: 60, at };

/** Has each tool keep something at a place; `none` stands for no case. */
const workAt = (owner: string): void => {
  const dated = owner === 'none' ? 'new' : owner;
  anchorWorks.update((all) => ({ ...all, [owner]: { figures: figures(28), demands: [] } }));
  sheets.update((all) => ({ ...all, [owner]: sheet }));
  classifier.update((all) => ({ ...all, works: { ...all.works, [dated]: answers('silent') } }));
  styleWork.update((all) => ({ ...all, guesses: { ...all.guesses, [dated]: guess } }));
  drafts.update((all) => ({ ...all, [`${dated}/note/anchor-high/note`]: { text: 'Thursday run' } }));
};

/** Whose work each store keeps. */
const owners = () => ({
  figures: Object.keys(anchorWorks.$value.get()).sort(),
  sheets: Object.keys(sheets.$value.get()).sort(),
  answers: Object.keys(classifier.$value.get().works).sort(),
  guesses: Object.keys(styleWork.$value.get().guesses).sort(),
  drafts: Object.keys(drafts.$value.get())
    .map((place) => place.split('/')[0])
    .sort(),
});
const all = (...ids: string[]) => {
  const sorted = [...ids].sort();
  const dated = ids.map((id) => (id === 'none' ? 'new' : id)).sort();
  return { figures: sorted, sheets: sorted, answers: dated, guesses: dated, drafts: dated };
};

/** What another tab writes arrives here. */
const writeElsewhere = (key: string, value: unknown): void => {
  const newValue = JSON.stringify(value);
  localStorage.setItem(key, newValue);
  dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
};

const places = {
  tools: {
    'anchor-calculator': { title: 'Anchor calculator', href: '/en/tools/anchor-calculator/' },
    'cause-diagnosis': { title: 'Cause diagnosis', href: '/en/tools/cause-diagnosis/' },
    'debtor-classifier': { title: 'Debtor classifier', href: '/en/tools/debtor-classifier/' },
    'style-profile': { title: 'Style profile', href: '/en/tools/style-profile/' },
  },
  lessons: {},
};
const showCases = () => mount(<CaseFileView locale="en" places={places} />);
const showCalculator = () =>
  mount(
    <AnchorCalculatorView
      locale="en"
      place="lesson"
      toolUrl="/en/tools/anchor-calculator/"
      caseUrl="/en/case/"
    />,
  );
const ask = () => page.getByRole('textbox', { name: 'You ask for A' });
const type = async (text: string): Promise<void> => {
  await ask().fill(`${text}\n`);
  (ask().element() as HTMLElement).blur();
};

/** An older case that is not open. */
const makeOld = (): string => {
  // Nothing is fetched for such a case that could still arrive once other work has begun.
  const id = makeCase('Old', false);
  cases.update((shelf) => ({ ...shelf, open: null }));
  return id;
};

beforeEach(startAfresh);
afterEach(startAfresh);

describe('deleting a case', () => {
  it('takes what tools and forms kept for it, and nothing else; taken back, all of it is there', async () => {
    const other = makeCase('Red');
    workAt(other);
    styleWork.update((work) => ({ ...work, own: { en: { ...emptyForm, at } } }));
    const id = makeCase('Blue');
    workAt(id);
    workAt('none');
    const { stores } = collectBackup();
    const typed = drafts.$value.get();
    showCases();
    await page.getByRole('button', { name: 'Delete “Blue”' }).click();
    await expect
      .element(page.getByText('Deleted the case “Blue”, and with it what tools and forms kept for it.'))
      .toBeVisible();
    expect(owners()).toEqual(all(other, 'none'));
    expect(JSON.stringify({ ...localStorage })).not.toContain(id);
    expect(styleWork.$value.get().own.en).toBeDefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .element(page.getByText('The case “Blue” is back, and what tools and forms kept for it.'))
      .toBeVisible();
    expect(collectBackup().stores).toEqual(stores);
    expect(drafts.$value.get()).toEqual(typed);
  });

  it('says so in Chinese', async () => {
    makeCase('蓝');
    mount(<CaseFileView locale="zh" places={places} />);
    await page.getByRole('button', { name: '删除“蓝”' }).click();
    await expect
      .element(page.getByText('已删除案子“蓝”，工具和表单里为它留的内容也一起删了。'))
      .toBeVisible();
    await page.getByRole('button', { name: '撤销删除' }).click();
    await expect.element(page.getByText('案子“蓝”已恢复，工具和表单里的内容也回来了。')).toBeVisible();
  });

  it('is taken back beside what another tab has written since', () => {
    const id = makeCase('Blue');
    workAt(id);
    const gone = deleteCase(id);
    writeElsewhere('pif:cause-diagnosis:v1', { red: sheet });
    writeElsewhere('pif:debtor-classifier:v1', {
      works: { red: answers('gone'), [id]: answers('polite', later) },
      training: {},
    });
    gone?.putBack();
    expect(Object.keys(sheets.$value.get()).sort()).toEqual([id, 'red'].sort());
    expect(classifier.$value.get().works).toEqual({
      red: answers('gone'),
      [id]: answers('polite', later),
    });
    expect(anchorWorks.$value.get()[id]?.figures).toBe(figures(28));
    expect(getOpenCase()?.id).toBe(id);
  });

  it('is not undone by a tool that stands open on that case in another tab', async () => {
    const id = makeCase('Blue');
    writeField(id, 'claim', { kind: 'debt', currency: 'CNY', totalMinor: 30_000_000, invoices: [] }, 'hand');
    const leave = showCalculator();
    await expect.element(ask()).toHaveValue('30');
    await type('26');
    await expect.poll(() => Object.keys(anchorWorks.$value.get())).toEqual([id]);
    writeElsewhere('pif:cases:v1', { open: null, cases: {} });
    writeElsewhere('pif:anchor-calculator:v1', {});
    await type('25');
    await new Promise((done) => setTimeout(done, 400));
    leave();
    expect(anchorWorks.$value.get()).toEqual({});
  });
});

describe('work begun while no case is open', () => {
  it('goes, of every tool and form, to the case that is made then', async () => {
    workAt('none');
    const id = makeCase('Blue');
    await expect.poll(owners).toEqual(all(id));
  });

  it('never goes to a case that was there before, nor to one made beside an open one', async () => {
    const old = makeOld();
    workAt('none');
    openCase(old);
    makeCase('Beside');
    await new Promise((done) => setTimeout(done, 50));
    expect(owners()).toEqual(all('none'));
  });

  it('stays where it is when a case is made from somebody else’s figures', async () => {
    workAt('none');
    makeCase('From a link', false);
    await new Promise((done) => setTimeout(done, 50));
    expect(owners()).toEqual(all('none'));
  });

  it('is offered on the case page, given when asked, and taken back', async () => {
    const old = makeOld();
    workAt('none');
    sheets.update((known) => ({ ...known, [old]: { marks: { 'names-missing': 'heard' }, amounts: {} } }));
    const own = sheets.$value.get()[old];
    openCase(old);
    showCases();
    // It has a diagnosis of its own, which nothing is put over.
    const list = 'Anchor calculator, Debtor classifier, what is in forms and not saved yet and Style profile';
    await expect
      .element(page.getByText(`Begun while no case was open, and in no case yet: ${list}.`))
      .toBeVisible();
    await page.getByRole('button', { name: 'Put it into “Old”' }).click();
    await expect.element(page.getByText(`Put into the case “Old”: ${list}.`)).toBeVisible();
    expect(page.getByText(/Begun while no case/).elements()).toHaveLength(0);
    expect(owners()).toEqual({ ...all(old), sheets: [old, 'none'].sort() });
    expect(sheets.$value.get()[old]).toEqual(own);
    await page.getByRole('button', { name: 'Take it out again' }).click();
    await expect.element(page.getByText(/Begun while no case was open/)).toBeVisible();
    expect(owners()).toEqual({ ...all('none'), sheets: [old, 'none'].sort() });
  });

  it('typed in a lesson goes to the case another tool makes there', async () => {
    mount(<YourCustomerView locale="en" lesson="anchor-high" ask="note" id="note" caseUrl="/en/case/" />);
    const note = page.getByRole('textbox').nth(1);
    await note.fill('Thursday run');
    makeCase('Blue');
    await expect.element(note).toHaveValue('Thursday run');
    expect(drafts.$value.get()[newCaseName]).toBeUndefined();
  });

  it('in a calculator that stands open stays out of an older case that opens in another tab', async () => {
    const old = makeOld();
    const leave = showCalculator();
    await expect.element(ask()).toBeEnabled();
    await type('28');
    await expect.poll(() => anchorWorks.$value.get()['none']?.figures).toBe(figures(28));
    openCase(old);
    await type('27');
    await expect.poll(() => anchorWorks.$value.get()['none']?.figures).toBe(figures(27));
    expect(Object.keys(anchorWorks.$value.get())).toEqual(['none']);
    leave();
    showCalculator();
    await expect.element(ask()).toBeEnabled();
    await expect.element(ask()).toHaveValue('20');
  });

  it('in a calculator goes on in the case that is made in it, even before it was kept', async () => {
    const leave = showCalculator();
    await expect.element(ask()).toBeEnabled();
    await type('28');
    await expect.poll(() => anchorWorks.$value.get()['none']?.figures).toBe(figures(28));
    await type('27');
    // Drawn, and not kept yet.
    await new Promise((done) => setTimeout(done, 50));
    const id = makeCase('Blue');
    expect(anchorWorks.$value.get()).toEqual({ [id]: { figures: figures(27), demands: [] } });
    await type('26');
    await expect.poll(() => anchorWorks.$value.get()[id]?.figures).toBe(figures(26));
    expect(Object.keys(anchorWorks.$value.get())).toEqual([id]);
    leave();
    makeCase('Green');
    showCalculator();
    await expect.element(ask()).toBeEnabled();
    await expect.element(ask()).toHaveValue('20');
  });
});
