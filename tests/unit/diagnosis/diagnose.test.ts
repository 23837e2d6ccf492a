import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../src/domain/case/causes.ts';
import { listBones } from '../../../src/domain/diagnosis/bones.ts';
import {
  diagnose,
  listCausesToActOn,
  listVerdictCauses,
} from '../../../src/domain/diagnosis/judge-causes.ts';
import { causePairs, chooseSteps, doersOf, pairOf } from '../../../src/domain/diagnosis/next-steps.ts';
import { ourCodes, reasonCodes } from '../../../src/domain/diagnosis/reason-codes.ts';
import {
  causeIds,
  emptySheet,
  exampleSheet,
  markIds,
  ourSideIds,
  setMark,
  type DiagnosisSheet,
  type Mark,
  type MarkId,
} from '../../../src/domain/diagnosis/sheet.ts';
import { effectsOf, isHardSign, symptomIds, symptoms } from '../../../src/domain/diagnosis/symptoms.ts';
import { weighEvidence } from '../../../src/domain/diagnosis/weigh-evidence.ts';

const sheetOf = (marks: Partial<Record<MarkId, Mark>>): DiagnosisSheet => ({ ...emptySheet, marks });
const anySheet = fc
  .dictionary(fc.constantFrom(...markIds), fc.constantFrom<Mark>('seen', 'heard'))
  .map((marks) => sheetOf(marks as Partial<Record<MarkId, Mark>>));
const pointsOf = (sheet: DiagnosisSheet, cause: string): number =>
  weighEvidence(sheet).find((one) => one.cause === cause)?.points ?? NaN;

describe('the table of symptoms', () => {
  test('has thirty-one symptoms, each of which says something about a cause once', () => {
    expect(symptomIds).toHaveLength(31);
    for (const id of symptomIds) {
      const touched = effectsOf(id).map(({ cause }) => cause);
      expect(touched.length, id).toBeGreaterThan(0);
      expect(new Set(touched).size, id).toBe(touched.length);
    }
  });

  test('reaches all eighteen reason codes, each under its own cause', () => {
    const effects = symptomIds.flatMap((id) => [...effectsOf(id)]);
    const letters = { process: 'P', dispute: 'D', inability: 'L', unwillingness: 'U', 'bad-faith': 'F' };
    for (const { cause, code } of effects) if (code) expect(code[0]).toBe(letters[cause]);
    expect(new Set(effects.flatMap(({ code }) => code ?? []))).toEqual(new Set(Object.keys(reasonCodes)));
  });

  test('gives points for bad faith to hard signs alone', () => {
    for (const id of symptomIds) {
      const speaksFor = effectsOf(id).some(({ cause, points }) => cause === 'bad-faith' && points > 0);
      expect(speaksFor, id).toBe(isHardSign(id));
    }
  });

  test('lets a complaint that came only after chasing speak against dispute, for unwillingness', () => {
    expect(symptoms['complaint-late'].effects).toEqual([
      { cause: 'dispute', points: -1 },
      { cause: 'unwillingness', points: 1, code: 'U1' },
    ]);
  });

  test('tells can’t from won’t by a debt of their customer only where a paper shows it', () => {
    expect(symptoms['waits-for-theirs'].effects).toEqual([
      { cause: 'inability', points: 1, code: 'L2' },
      { cause: 'unwillingness', points: 1, code: 'U1' },
    ]);
    expect(symptoms['downstream-owes'].effects).toEqual([{ cause: 'inability', points: 2, code: 'L2' }]);
    const heard = diagnose(sheetOf({ 'waits-for-theirs': 'seen' }));
    expect(heard.verdict.type).toBe('not-enough');
  });

  test('codes our seven sides O1 to O7 in the order of the causes', () => {
    expect(ourSideIds.map((id) => ourCodes[id])).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7']);
  });
});

describe('weighing the evidence', () => {
  test('counts strong 2, weak 1, against below nought, and heard half', () => {
    expect(pointsOf(sheetOf({ 'names-missing': 'seen' }), 'process')).toBe(2);
    expect(pointsOf(sheetOf({ 'names-missing': 'heard' }), 'process')).toBe(1);
    expect(pointsOf(sheetOf({ 'complaint-late': 'seen' }), 'dispute')).toBe(-1);
    expect(pointsOf(sheetOf({ 'pays-others': 'heard' }), 'inability')).toBe(-1);
    expect(pointsOf(sheetOf({ 'names-missing': 'seen', 'vague-process': 'heard' }), 'process')).toBe(1.5);
  });

  test('gives the same whatever the order of the ticks', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const turned = sheetOf(Object.fromEntries(Object.entries(sheet.marks).reverse()));
        expect(diagnose(turned)).toEqual(diagnose(sheet));
      }),
    );
  });

  test('never weighs a cause less because something for it is seen and not only heard', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom(...symptomIds), (sheet, id) => {
        for (const { cause, points } of effectsOf(id)) {
          const heard = pointsOf(setMark(sheet, id, 'heard'), cause);
          const seen = pointsOf(setMark(sheet, id, 'seen'), cause);
          expect(Math.sign(seen - heard)).toBe(Math.sign(points));
        }
      }),
    );
  });

  test('gives each cause the sum of its evidence, the heaviest first', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const weighed = weighEvidence(sheet);
        expect(weighed).toHaveLength(5);
        for (const [index, one] of weighed.entries()) {
          const sum = [...one.for, ...one.against].reduce((total, { points }) => total + points, 0);
          expect(one.points).toBe(sum);
          expect(one.points).toBeLessThanOrEqual(weighed[index - 1]?.points ?? Infinity);
        }
      }),
    );
  });
});

describe('the verdict', () => {
  test('says nothing where nothing is ticked, or our own side alone', () => {
    expect(diagnose(emptySheet).verdict).toEqual({ type: 'nothing', why: 'none' });
    expect(diagnose(sheetOf({ 'own-brand': 'seen' })).verdict).toEqual({ type: 'nothing', why: 'none' });
  });

  test('says that the evidence cancels out', () => {
    const { verdict } = diagnose(sheetOf({ 'names-missing': 'seen', 'papers-complete': 'seen' }));
    expect(verdict).toEqual({ type: 'nothing', why: 'cancelled' });
  });

  test.each(symptomIds)('is never sure on one symptom alone: %s', (id) => {
    for (const mark of ['seen', 'heard'] as const) {
      expect(['nothing', 'not-enough']).toContain(diagnose(sheetOf({ [id]: mark })).verdict.type);
    }
  });

  test('is never clear on hearsay alone, nor mixed', () => {
    fc.assert(
      fc.property(fc.subarray([...symptomIds]), (ids) => {
        const sheet = sheetOf(Object.fromEntries(ids.map((id) => [id, 'heard'])));
        expect(['nothing', 'not-enough']).toContain(diagnose(sheet).verdict.type);
      }),
    );
  });

  test('names the rival that the next question must tell apart', () => {
    expect(diagnose(sheetOf({ 'complaint-early': 'heard' })).verdict).toEqual({
      type: 'not-enough',
      why: 'one-symptom',
      leader: 'dispute',
      rival: 'unwillingness',
    });
    expect(diagnose(sheetOf({ 'promise-broken': 'seen', silent: 'seen' })).verdict).toEqual({
      type: 'not-enough',
      why: 'thin',
      leader: 'inability',
      rival: 'unwillingness',
    });
  });

  test.each([
    ['process', { 'names-missing': 'seen', 'application-queued': 'heard' }],
    ['dispute', { 'complaint-early': 'seen', 'quality-shown': 'seen' }],
    ['inability', { 'others-short': 'seen', 'plan-with-numbers': 'seen' }],
    ['unwillingness', { 'excuse-changes': 'seen', 'pays-others': 'seen' }],
    ['bad-faith', { 'denies-signature': 'seen', 'new-company': 'seen' }],
  ] as const)('can be clear for %s', (cause, marks) => {
    expect(diagnose(sheetOf(marks)).verdict).toEqual({ type: 'clear', causes: [cause] });
  });

  test('says that there are several at once where each has something strong that was seen', () => {
    const marks = { 'names-missing': 'seen', 'quality-shown': 'seen', 'complaint-early': 'heard' } as const;
    expect(diagnose(sheetOf(marks)).verdict).toEqual({ type: 'mixed', causes: ['dispute', 'process'] });
  });

  test('puts bad faith first only when a hard sign was seen', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { verdict, hardSign } = diagnose(sheet);
        const isFirm = verdict.type === 'clear' || verdict.type === 'mixed';
        if (isFirm && listVerdictCauses(verdict).includes('bad-faith')) expect(hardSign).toBe('seen');
      }),
    );
  });

  test('names bad faith first where it stands beside another cause', () => {
    const marks = {
      'moves-assets': 'seen',
      'new-company': 'seen',
      'complaint-early': 'seen',
      'quality-shown': 'seen',
    } as const;
    expect(diagnose(sheetOf(marks)).verdict).toEqual({ type: 'mixed', causes: ['bad-faith', 'dispute'] });
  });

  test('tells a seen hard sign from a heard one', () => {
    expect(diagnose(sheetOf({ 'moves-assets': 'heard' })).hardSign).toBe('heard');
    expect(diagnose(sheetOf({ 'moves-assets': 'heard', 'new-company': 'seen' })).hardSign).toBe('seen');
    expect(diagnose(sheetOf({ silent: 'seen' })).hardSign).toBeUndefined();
  });

  test('finds papers incomplete in the example, with our own process beside it', () => {
    const diagnosis = diagnose(exampleSheet);
    expect(diagnosis.verdict).toEqual({ type: 'clear', causes: ['process'] });
    expect(diagnosis.weighed[0]?.points).toBe(3);
    expect(chooseSteps(diagnosis, exampleSheet).map(({ id }) => id)).toEqual([
      'P1',
      'P3',
      'own-process',
      'own-skill',
    ]);
  });
});

describe('the next step', () => {
  test('is there for every verdict that names a cause', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const diagnosis = diagnose(sheet);
        const steps = chooseSteps(diagnosis, sheet);
        for (const cause of listVerdictCauses(diagnosis.verdict)) {
          expect(steps.some((step) => step.cause === cause)).toBe(true);
        }
        for (const { id, doers } of steps) expect(doers).toEqual(doersOf[id]);
      }),
    );
  });

  test('is the lawyer’s first once a hard sign was seen, whatever else is found', () => {
    const sheet = sheetOf({ 'complaint-early': 'seen', 'quality-shown': 'seen', 'denies-signature': 'seen' });
    const diagnosis = diagnose(sheet);
    expect(diagnosis.verdict).toEqual({ type: 'clear', causes: ['dispute'] });
    expect(chooseSteps(diagnosis, sheet).map(({ id }) => id)).toEqual(['F1', 'D1']);
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const diagnosis = diagnose(sheet);
        const causes = listCausesToActOn(diagnosis);
        expect(new Set(causes).size).toBe(causes.length);
        expect(causes).toEqual(expect.arrayContaining(listVerdictCauses(diagnosis.verdict)));
        if (diagnosis.hardSign === 'seen') {
          expect(causes[0]).toBe('bad-faith');
          expect(chooseSteps(diagnosis, sheet)[0]?.doers[0]).toBe('legal');
        } else expect(causes).toEqual(listVerdictCauses(diagnosis.verdict));
      }),
    );
  });

  test('is that of the cause recorded, though the evidence leans to another', () => {
    const sheet = sheetOf({
      'complaint-early': 'seen',
      'quality-shown': 'seen',
      'promise-broken': 'seen',
      'wants-new-goods': 'seen',
      'excuse-changes': 'heard',
      'own-legacy': 'seen',
    });
    const diagnosis = diagnose(sheet);
    expect(diagnosis.verdict).toMatchObject({
      type: 'not-enough',
      leader: 'dispute',
      rival: 'unwillingness',
    });
    const idsFor = (cause: Cause) => chooseSteps(diagnosis, sheet, cause).map(({ id }) => id);
    expect(idsFor('unwillingness')).toEqual(['U1', 'own-legacy']);
    expect(idsFor('dispute')).toEqual(['D1', 'own-legacy']);
    expect(idsFor('process')).toEqual(['P3', 'own-legacy']);
  });

  test('for a case is of the cause recorded, of others only where they were found beside it or are a hard sign', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom(...causeIds), (sheet, recorded) => {
        const diagnosis = diagnose(sheet);
        const steps = chooseSteps(diagnosis, sheet, recorded);
        const [first] = steps;
        const isHardFirst = diagnosis.hardSign === 'seen';
        expect(first?.cause).toBe(isHardFirst ? 'bad-faith' : recorded);
        expect(steps.some(({ cause }) => cause === recorded)).toBe(true);
        const others = steps.flatMap(({ cause }) => (cause && cause !== recorded ? [cause] : []));
        const allowed = diagnosis.verdict.type === 'mixed' ? diagnosis.verdict.causes : [];
        for (const other of others)
          expect(isHardFirst && other === 'bad-faith' ? [other] : allowed).toContain(other);
      }),
    );
  });

  test('asks which kind of dispute it is where nobody has said', () => {
    const sheet = sheetOf({ 'complaint-early': 'seen' });
    expect(chooseSteps(diagnose(sheet), sheet).map(({ id }) => id)).toEqual(['D?']);
  });

  test('gives bad faith to lawyers', () => {
    for (const code of ['F1', 'F2', 'F3'] as const) expect(doersOf[code][0]).toBe('legal');
  });

  test('has a question for every two causes, in either order', () => {
    for (const a of causeIds) {
      for (const b of causeIds) if (a !== b) expect(causePairs).toContain(pairOf(a, b));
    }
    expect(pairOf('unwillingness', 'process')).toBe(pairOf('process', 'unwillingness'));
  });
});

describe('the bones', () => {
  test('are five causes and seven sides of ours, each drawn by what it rests on', () => {
    const bones = listBones(diagnose(exampleSheet), exampleSheet);
    expect(bones).toHaveLength(12);
    const stateOf = (id: string) => bones.find((bone) => bone.id === id)?.state;
    expect(stateOf('process')).toBe('seen');
    expect(stateOf('dispute')).toBe('against');
    expect(stateOf('own-process')).toBe('seen');
    expect(stateOf('own-skill')).toBe('heard');
    expect(stateOf('own-brand')).toBe('none');
  });

  test('weigh between nothing and full', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        for (const { weight, points, state } of listBones(diagnose(sheet), sheet)) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(points > 0).toBe((state === 'seen' || state === 'heard') && points !== 0);
        }
      }),
    );
  });
});
