import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnosis/judge-causes.ts';
import {
  causeIds,
  emptySheet,
  markIds,
  type DiagnosisSheet,
  type Mark,
} from '../../../src/domain/diagnosis/sheet.ts';
import { symptomIds } from '../../../src/domain/diagnosis/symptoms.ts';
import { writeEvidenceLine } from '../../../src/widgets/cause-diagnosis/parts/list-evidence.ts';
import { wordsEn } from '../../../src/widgets/cause-diagnosis/parts/words-en.ts';
import { wordsZh } from '../../../src/widgets/cause-diagnosis/parts/words-zh.ts';
import { strings } from '../../../src/widgets/cause-diagnosis/strings.ts';

const words = { zh: wordsZh, en: wordsEn };
const write = (sheet: DiagnosisSheet, cause: (typeof causeIds)[number] | undefined, locale: 'zh' | 'en') =>
  writeEvidenceLine({ diagnosis: diagnose(sheet), sheet, t: strings[locale], w: words[locale] }, cause);

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
        "见到：设备、房产、车辆或股权正在往外转；原班人马另开公司，做同样的生意。涉及：all。另见：对账单签了字、盖了章，没写异议（听说）；到期日之前就提出了具体问题，查得到日期；质量问题有批号、照片或检验报告（听说）。",
        "Seen: A specific complaint, dated before the due date. Heard: A quality complaint with batch number, photographs or a test report. Concerns: 6,600. Also noted: A statement of account signed and stamped without objection (heard); Plant, property, vehicles or shares are being moved out; The same people run a new company in the same trade.",
      ]
    `);
  });

  test('is empty where nothing speaks for the cause, or none is chosen', () => {
    expect(write(suspicious, 'inability', 'en')).toBe('');
    expect(write(suspicious, undefined, 'en')).toBe('');
  });

  test('names every tick once, and only what speaks for the cause before the rest', () => {
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
        const [before = '', after = ''] = line.split('Also noted: ');
        for (const id of symptomIds) {
          const text = strings.en.symptoms[id];
          const isFor = shown.some(({ symptom }) => symptom === id);
          expect(before.includes(text), id).toBe(isFor);
          expect(after.includes(text), id).toBe(!isFor && sheet.marks[id] !== undefined);
        }
      }),
    );
  });
});
