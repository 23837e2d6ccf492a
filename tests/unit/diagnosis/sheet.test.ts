import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeShared, encodeShared } from '../../../src/domain/share/share-codec.ts';
import { diagnosisShare, sheetOfTicks, takeTicks } from '../../../src/domain/diagnosis/share.ts';
import {
  emptySheet,
  exampleSheet,
  guardSheet,
  isBlankSheet,
  longestAmount,
  markIds,
  ourSideIds,
  setAmount,
  setEvidence,
  setMark,
  type DiagnosisSheet,
  type Mark,
} from '../../../src/domain/diagnosis/sheet.ts';

import { symptomIds } from '../../../src/domain/diagnosis/symptoms.ts';

const marksOf = fc.dictionary(fc.constantFrom(...markIds), fc.constantFrom<Mark>('seen', 'heard'));

describe('a sheet', () => {
  test('takes a tick, changes it and gives it back blank', () => {
    const ticked = setMark(emptySheet, 'silent', 'heard');
    expect(ticked.marks).toEqual({ silent: 'heard' });
    expect(setMark(ticked, 'silent', 'seen').marks).toEqual({ silent: 'seen' });
    expect(isBlankSheet(setMark(ticked, 'silent', undefined))).toBe(true);
  });

  test('cuts a long note and drops an empty one', () => {
    expect(setAmount(emptySheet, 'dispute', '万'.repeat(99)).amounts.dispute).toHaveLength(longestAmount);
    expect(setAmount(setAmount(emptySheet, 'dispute', '5 万'), 'dispute', '  ').amounts).toEqual({});
  });

  test('forgets a changed line of evidence when asked', () => {
    const changed = setEvidence(emptySheet, 'Seen: all of it');
    expect(changed.evidence).toBe('Seen: all of it');
    expect(setEvidence(changed, undefined)).toEqual(emptySheet);
  });
});

describe('a stored sheet', () => {
  test('comes back as it was stored', () => {
    for (const sheet of [
      emptySheet,
      exampleSheet,
      setEvidence(setAmount(exampleSheet, 'process', '26'), 'x'),
    ])
      expect(guardSheet(JSON.parse(JSON.stringify(sheet)))).toEqual({ value: sheet, complete: true });
  });

  test('keeps what is whole of a damaged one', () => {
    const stored: unknown = JSON.parse(
      '{"marks":{"silent":"heard","gone":"seen","names-missing":1,"__proto__":"seen"},"amounts":{"dispute":7},"evidence":3}',
    );
    expect(guardSheet(stored)).toEqual({
      value: { marks: { silent: 'heard' }, amounts: {} },
      complete: false,
    });
  });

  test('gives a usable sheet whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { value } = guardSheet(stored);
        expect(guardSheet(value)).toEqual({ value, complete: true });
      }),
    );
  });
});

describe('a shared sheet', () => {
  test('reads links as they were made before a symptom was added', () => {
    expect(markIds[29]).toBe('premises-empty');
    expect(markIds.slice(30)).toEqual([...ourSideIds, 'waits-for-theirs']);
    expect([...markIds].sort()).toEqual([...symptomIds, ...ourSideIds].sort());
  });

  test('carries the ticks and nothing the learner wrote', () => {
    const sheet = setEvidence(setAmount(exampleSheet, 'process', 'Wang 26'), 'Wang said');
    const link = encodeShared(diagnosisShare, takeTicks(sheet)) ?? '';
    expect(link).not.toContain('Wang');
    const read = decodeShared(diagnosisShare, link);
    expect(read.type === 'shared' && sheetOfTicks(read.state)).toEqual({
      marks: exampleSheet.marks,
      amounts: {},
    });
  });

  test('comes back whole and stays short, whatever is ticked', () => {
    fc.assert(
      fc.property(marksOf, (marks) => {
        const sheet: DiagnosisSheet = { ...emptySheet, marks };
        const link = encodeShared(diagnosisShare, takeTicks(sheet)) ?? '';
        expect(link.length).toBeLessThan(200);
        const read = decodeShared(diagnosisShare, `#${link}`);
        expect(read.type === 'shared' && sheetOfTicks(read.state).marks).toEqual(marks);
      }),
    );
  });

  test('with one thing both seen and heard is refused', () => {
    const link = encodeShared(diagnosisShare, { seen: ['silent'], heard: ['silent'] }) ?? '';
    expect(decodeShared(diagnosisShare, link)).toEqual({ type: 'unreadable', code: 'out-of-range' });
  });
});
