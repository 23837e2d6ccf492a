import { ourSides } from '../../../domain/case/causes.ts';
import { ourCodes } from '../../../domain/diagnosis/reason-codes.ts';
import { listOurSide, type DiagnosisSheet, type Mark } from '../../../domain/diagnosis/sheet.ts';
import { symptomIds } from '../../../domain/diagnosis/symptoms.ts';
import type { Evidence, WeighedCause } from '../../../domain/diagnosis/weigh-evidence.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Strings } from '../strings-type.ts';
import type { Found } from './report-props.ts';
import type { Words } from './words-type.ts';

const quoteAll = (texts: readonly string[], w: Words): string =>
  texts.map((text) => fill(w.quoted, { text })).join(w.then);

/** What speaks for a cause and against it, in words. */
export const writeEvidence = (one: WeighedCause, t: Strings, w: Words): string[] => {
  const pick = (mark: Mark): string[] =>
    one.for.filter((evidence) => evidence.mark === mark).map(({ symptom }) => t.symptoms[symptom]);
  const sentence = (template: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [fill(template, { list: quoteAll(list, w) })];
  const against = one.against.map(
    ({ symptom, mark }) =>
      fill(w.quoted, { text: t.symptoms[symptom] }) + (mark === 'heard' ? w.heardOne : ''),
  );
  const lines = [
    ...sentence(w.seenList, pick('seen')),
    ...sentence(w.heardList, pick('heard')),
    ...(against.length === 0 ? [] : [fill(w.againstList, { list: against.join(w.then) })]),
  ];
  return lines.length === 0 ? [w.noEvidence] : lines;
};

/** Points as they are written: halves with a point, a true minus sign. */
export const writePoints = (points: number): string => String(points).replace('-', '−');

/** The sum behind a cause's points. */
export const writeSum = ({ for: speakFor, against, points }: WeighedCause, w: Words): string => {
  const all: Evidence[] = [...speakFor, ...against];
  const sum = all
    .map((one, index) =>
      index === 0 ? writePoints(one.points) : one.points < 0 ? `− ${-one.points}` : `+ ${one.points}`,
    )
    .join(' ');
  return all.length === 0 ? writePoints(0) : fill(w.sum, { sum, points: writePoints(points) });
};

/** Our own side with its codes, each with how it is known. */
export const writeOurSide = (sheet: DiagnosisSheet, w: Words): string =>
  listOurSide(sheet)
    .map((id) => `${ourCodes[id]} ${w.ownShort[id]}${sheet.marks[id] === 'heard' ? w.heardOne : ''}`)
    .join(w.then);

/** One line for the case: what was seen and heard, and what the leading causes are about. The case keeps our own side apart. */
export const writeEvidenceLine = ({ diagnosis, sheet, t, w }: Omit<Found, 'locale'>): string => {
  const pick = (mark: Mark): string[] =>
    symptomIds.filter((id) => sheet.marks[id] === mark).map((id) => t.symptoms[id]);
  const part = (template: string, mark: Mark): string => {
    const list = pick(mark);
    return list.length === 0 ? '' : fill(template, { list: list.join(w.then) });
  };
  const amounts = diagnosis.weighed.flatMap(({ cause }) => sheet.amounts[cause] ?? []);
  return [
    part(w.seenLine, 'seen'),
    part(w.heardLine, 'heard'),
    amounts.length > 0 ? fill(w.about, { text: amounts.join(w.then) }) : '',
  ]
    .filter((text) => text !== '')
    .join(t.gap);
};

/** The name of something on our side, with its code. */
export const nameOurSide = (id: keyof typeof ourSides, locale: Locale): string =>
  `${ourCodes[id]} ${ourSides[id][locale]}`;
