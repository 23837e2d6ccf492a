import { ourSides, type Cause } from '../../../domain/case/causes.ts';
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

/**
 * One line for the case: what was seen and heard that speaks for the cause recorded, what that cause is about,
 * then the other ticks. Nothing where nothing speaks for it: other ticks alone would pass for proof.
 * The case keeps our own side apart.
 */
export const writeEvidenceLine = (
  { diagnosis, sheet, t, w }: Omit<Found, 'locale'>,
  cause: Cause | undefined,
): string => {
  const shown = diagnosis.weighed.find((one) => one.cause === cause)?.for ?? [];
  if (!cause || shown.length === 0) return '';
  const part = (template: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [fill(template, { list: list.join(w.then) })];
  const pick = (mark: Mark): string[] =>
    shown.filter((one) => one.mark === mark).map(({ symptom }) => t.symptoms[symptom]);
  const others = symptomIds
    .filter((id) => sheet.marks[id] && !shown.some(({ symptom }) => symptom === id))
    .map((id) => t.symptoms[id] + (sheet.marks[id] === 'heard' ? w.heardOne : ''));
  const about = sheet.amounts[cause];
  return [
    ...part(w.seenLine, pick('seen')),
    ...part(w.heardLine, pick('heard')),
    ...(about ? [fill(w.about, { text: about })] : []),
    ...part(w.alsoLine, others),
  ].join(t.gap);
};

/** The name of something on our side, with its code. */
export const nameOurSide = (id: keyof typeof ourSides, locale: Locale): string =>
  `${ourCodes[id]} ${ourSides[id][locale]}`;
