import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNote, createCase } from '../../../src/domain/case/case.ts';
import type { Claim } from '../../../src/domain/case/fields/claim.ts';
import { diagnose } from '../../../src/domain/diagnosis/judge-causes.ts';
import { listConcerns } from '../../../src/domain/diagnosis/main-cause.ts';
import { stepsNoteId } from '../../../src/domain/diagnosis/next-steps.ts';
import {
  causeIds,
  emptySheet,
  markIds,
  type DiagnosisSheet,
  type Mark,
} from '../../../src/domain/diagnosis/sheet.ts';
import { symptomIds } from '../../../src/domain/diagnosis/symptoms.ts';
import { sayActions } from '../../../src/widgets/case-file/story/say-actions.ts';
import { storyEn } from '../../../src/widgets/case-file/story/story-en.ts';
import { storyZh } from '../../../src/widgets/case-file/story/story-zh.ts';
import { writeEvidenceLine } from '../../../src/widgets/cause-diagnosis/parts/list-evidence.ts';
import { writeStepsNote } from '../../../src/widgets/cause-diagnosis/parts/write-note.ts';
import { wordsEn } from '../../../src/widgets/cause-diagnosis/parts/words-en.ts';
import { wordsZh } from '../../../src/widgets/cause-diagnosis/parts/words-zh.ts';
import { strings } from '../../../src/widgets/cause-diagnosis/strings.ts';

const words = { zh: wordsZh, en: wordsEn };
const story = { zh: storyZh, en: storyEn };
const foundOn = (sheet: DiagnosisSheet, locale: 'zh' | 'en') => ({
  diagnosis: diagnose(sheet),
  sheet,
  t: strings[locale],
  w: words[locale],
  locale,
});
const write = (
  sheet: DiagnosisSheet,
  cause: (typeof causeIds)[number] | undefined,
  locale: 'zh' | 'en',
  claim?: Claim,
) => {
  const found = foundOn(sheet, locale);
  return writeEvidenceLine(found, cause, listConcerns(found.diagnosis, sheet, claim), 'CNY');
};

const suspicious: DiagnosisSheet = {
  marks: {
    'moves-assets': 'seen',
    'new-company': 'seen',
    'complaint-early': 'seen',
    'quality-shown': 'heard',
    'balance-signed': 'heard',
    'own-product': 'seen',
  },
  amounts: { dispute: '6,600', 'bad-faith': 'all' },
};

describe('the line of evidence', () => {
  test('holds what speaks for the cause recorded, what that is about, and then what else was ticked', () => {
    expect([write(suspicious, 'bad-faith', 'zh'), write(suspicious, 'dispute', 'en')]).toMatchInlineSnapshot(`
      [
        "恶意（F2）：all；有争议（D1）：6,600。见到：设备、房产、车辆或股权正在往外转；原班人马另开公司，做同样的生意。指向有争议的：到期日之前就提出了具体问题，查得到日期；质量问题有批号、照片或检验报告（听说）。另见：对账单签了字、盖了章，没写异议（听说）。",
        "Dispute (D1): 6,600; Bad faith (F2): all. Seen: A specific complaint, dated before the due date. Heard: A quality complaint with batch number, photographs or a test report. Pointing to Bad faith: Plant, property, vehicles or shares are being moved out; The same people run a new company in the same trade. Also noted: A statement of account signed and returned without objection (heard).",
      ]
    `);
  });

  test('begins with every cause found and its money, noted or worked out from the claim', () => {
    const sheet: DiagnosisSheet = {
      marks: {
        'complaint-early': 'seen',
        'quality-shown': 'seen',
        'pays-others': 'seen',
        'excuse-changes': 'heard',
        'wants-new-goods': 'seen',
      },
      amounts: {},
    };
    const invoices = [
      { no: 'YF-0926', amountMinor: 18_600_000, openMinor: 18_600_000, disputedMinor: 2_000_000 },
    ];
    const claim: Claim = { kind: 'debt', currency: 'CNY', totalMinor: 18_600_000, invoices };
    const noted = { ...sheet, amounts: { unwillingness: '166,000 元，其余三张' } };
    expect([write(noted, 'unwillingness', 'zh', claim), write(sheet, 'dispute', 'en', claim)])
      .toMatchInlineSnapshot(`
      [
        "不愿支付（U1）：166,000 元，其余三张；有争议（D1）：2 万元。见到：照常付别家、照常进货，就是不付我们；旧账没付，还来要新货。听说：每次换一个理由。指向有争议的：到期日之前就提出了具体问题，查得到日期；质量问题有批号、照片或检验报告。",
        "Dispute (D1): ¥20,000; Will not pay (U1): ¥166,000. Seen: A specific complaint, dated before the due date; A quality complaint with batch number, photographs or a test report. Pointing to Will not pay: A different reason every time (heard); They go on buying and paying other suppliers, just not us; They ask for new goods while the old ones are unpaid.",
      ]
    `);
  });

  test('names a cause that was not recorded as found only where a sum is known for it', () => {
    const marks = {
      'complaint-early': 'seen',
      'quality-shown': 'seen',
      'promise-broken': 'seen',
      'wants-new-goods': 'seen',
    } as const;
    const line = write({ marks, amounts: {} }, 'unwillingness', 'en');
    expect(line.startsWith('Seen: More than one date was promised')).toBe(true);
    expect(line).toContain('Pointing to Dispute: ');
    const noted = { marks, amounts: { dispute: '£2,340', unwillingness: '£34,310' } };
    expect(write(noted, 'unwillingness', 'en')).toMatch(
      /^Will not pay \(U1\): £34,310; Dispute \(D1\): £2,340\./,
    );
  });

  test('is empty where nothing speaks for the cause, or none is chosen', () => {
    expect(write(suspicious, 'inability', 'en')).toBe('');
    expect(write(suspicious, undefined, 'en')).toBe('');
  });

  test('names every tick once, and what speaks for a cause that was found before the rest', () => {
    const marks = fc.dictionary(fc.constantFrom(...markIds), fc.constantFrom<Mark>('seen', 'heard'));
    fc.assert(
      fc.property(marks, fc.constantFrom(...causeIds), (ticked, cause) => {
        const sheet: DiagnosisSheet = { ...emptySheet, marks: ticked };
        const line = write(sheet, cause, 'en');
        const shown = diagnose(sheet).weighed.find((one) => one.cause === cause)?.for ?? [];
        if (shown.length === 0) {
          expect(line).toBe('');
          return;
        }
        const concerned = listConcerns(diagnose(sheet), sheet, undefined).map((one) => one.cause);
        const found = diagnose(sheet).weighed.filter((one) => concerned.includes(one.cause));
        const signs = new Set([...shown, ...found.flatMap((one) => one.for)].map(({ symptom }) => symptom));
        const [before = '', after = ''] = line.split('Also noted: ');
        for (const id of symptomIds) {
          const times = (text: string): number => text.split(strings.en.symptoms[id]).length - 1;
          expect(times(before), id).toBe(signs.has(id) ? 1 : 0);
          expect(times(after), id).toBe(!signs.has(id) && sheet.marks[id] !== undefined ? 1 : 0);
        }
      }),
    );
  });
});

describe('the note of the steps', () => {
  test('holds code, step, who and which paper, one step a line', () => {
    const sheet: DiagnosisSheet = {
      marks: {
        'complaint-early': 'seen',
        'quality-shown': 'seen',
        'pays-others': 'seen',
        'excuse-changes': 'seen',
      },
      amounts: {},
    };
    expect([writeStepsNote(foundOn(sheet, 'zh')), writeStepsNote(foundOn(sheet, 'en'))])
      .toMatchInlineSnapshot(`
      [
        "48 小时内：
      D1 质量：当天登记，约三天内一起查；有争议的金额单列，其余今天就要。谁做：交付和售后，销售配合。单据：争议单（批号、数量、金额、提出日期），照片。
      U1 拖延：书面写明全额、哪天几点、谁提交；写上到时没到会怎样（只写真会做、可以做的），约他的上级。谁做：应收会计，财务经理配合。单据：邮件或催款函，承诺记录。",
        "Within 48 hours:
      D1 Quality: Log a query today, fix a joint check within three days, ring-fence the disputed sum and ask for the rest now. Who: delivery and service, with sales. Paper: the dispute record (batch, quantity, amount, date raised), photographs.
      U1 Stalling: Put the whole sum in writing with day, hour and who submits it, and what follows if it does not come (only what you may and will do); meet their senior. Who: credit control, with finance manager. Paper: an e-mail or letter, the record of promises.",
      ]
    `);
  });

  test.each(['zh', 'en'] as const)(
    'is read again by the plan, with who and what paper to each step (%s)',
    (locale) => {
      const marks = Object.fromEntries(symptomIds.map((id) => [id, 'seen'])) as DiagnosisSheet['marks'];
      const text = writeStepsNote(foundOn({ marks, amounts: {} }, locale));
      const at = '2026-12-01T08:00:00.000Z';
      const one = addNote(createCase('k1', 'A', at), { id: stepsNoteId, text }, at);
      const said = sayActions(one, story[locale], '2026-12-01');
      expect(said.length).toBeGreaterThan(2);
      const { when, doers, papers } = story[locale].actLabels;
      for (const { what, details } of said) {
        expect(details.map(({ label }) => label)).toEqual([when, doers, papers]);
        expect(text).toContain(what);
      }
    },
  );

  test('begins with what tells two causes apart, and asks nothing that was seen already', () => {
    const heard: DiagnosisSheet = {
      marks: { 'complaint-early': 'heard', 'wants-new-goods': 'heard' },
      amounts: {},
    };
    const [, first] = writeStepsNote(foundOn(heard, 'en')).split('\n');
    expect(first).toContain('before or after the due date');
    const seen: DiagnosisSheet = {
      marks: { 'complaint-early': 'seen', 'wants-new-goods': 'seen' },
      amounts: {},
    };
    const [, next] = writeStepsNote(foundOn(seen, 'en')).split('\n');
    expect(next).toContain('Does the rest go in the next run?');
  });

  test('tells the cause recorded from what the evidence leans to, and not where each has its sum', () => {
    const marks = {
      'complaint-early': 'heard',
      'quality-shown': 'heard',
      'wants-new-goods': 'seen',
      silent: 'heard',
    } as const;
    const firstOf = (amounts: DiagnosisSheet['amounts'], recorded?: 'inability' | 'unwillingness') =>
      writeStepsNote(foundOn({ marks, amounts }, 'en'), recorded).split('\n')[1] ?? '';
    expect(firstOf({})).toMatch(/^First tell “Dispute” from “Will not pay”/);
    expect(firstOf({}, 'inability')).toMatch(/^First tell “Dispute” from “Cannot pay”/);
    const sums = { dispute: '£2,340', unwillingness: '£34,310' };
    expect(firstOf(sums, 'unwillingness')).toMatch(/^U1 Stalling: /);
  });

  test('fits into a note whatever was ticked, and is not there where nothing was', () => {
    const marks = fc.dictionary(fc.constantFrom(...markIds), fc.constantFrom<Mark>('seen', 'heard'));
    fc.assert(
      fc.property(marks, fc.constantFrom('zh' as const, 'en' as const), (ticked, locale) => {
        const note = writeStepsNote(foundOn({ marks: ticked, amounts: {} }, locale));
        expect(note.length).toBeLessThanOrEqual(4000);
        expect(note).not.toMatch(/undefined|\{\w+\}/);
      }),
    );
    expect(writeStepsNote(foundOn(emptySheet, 'en'))).toBe('');
  });
});
