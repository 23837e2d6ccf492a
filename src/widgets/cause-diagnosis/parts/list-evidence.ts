import { causes, ourSides, type Cause } from '../../../domain/case/causes.ts';
import type { Concern } from '../../../domain/diagnosis/main-cause.ts';
import { mostForCause } from '../../../domain/diagnosis/next-steps.ts';
import { ourCodes } from '../../../domain/diagnosis/reason-codes.ts';
import { listOurSide, type DiagnosisSheet, type Mark } from '../../../domain/diagnosis/sheet.ts';
import { symptomIds } from '../../../domain/diagnosis/symptoms.ts';
import type { Evidence, WeighedCause } from '../../../domain/diagnosis/weigh-evidence.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatMoney } from '../../../i18n/format.ts';
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

/** The sum behind a cause's points; of a single sign, its points alone. */
export const writeSum = ({ for: speakFor, against, points }: WeighedCause, w: Words): string => {
  const all: Evidence[] = [...speakFor, ...against];
  const sum = all
    .map((one, index) =>
      index === 0 ? writePoints(one.points) : one.points < 0 ? `− ${-one.points}` : `+ ${one.points}`,
    )
    .join(' ');
  return all.length < 2 ? writePoints(points) : fill(w.sum, { sum, points: writePoints(points) });
};

/** Our own side with its codes, each with how it is known. */
export const writeOurSide = (sheet: DiagnosisSheet, w: Words): string =>
  listOurSide(sheet)
    .map((id) => `${ourCodes[id]} ${w.ownShort[id]}${sheet.marks[id] === 'heard' ? w.heardOne : ''}`)
    .join(w.then);

/** What a concern is about: the learner's own words, else the sum worked out from the claim. */
export const writeAbout = ({ note, minor }: Concern, currency: string, locale: Locale): string =>
  note ?? (minor === undefined ? '' : formatMoney(minor, currency, locale));

/** Every cause found, each with its codes and its money: what the story of the case can say in its first breath. */
const writeFound = (
  { diagnosis, w, locale }: Found,
  concerns: readonly Concern[],
  currency: string,
): string => {
  const list = concerns.map((one) => {
    const weighed = diagnosis.weighed.find(({ cause }) => cause === one.cause);
    const codes = (weighed?.codes ?? []).slice(0, mostForCause).map(({ code }) => code);
    const about = writeAbout(one, currency, locale);
    return (
      causes[one.cause][locale] +
      (codes.length > 0 ? fill(w.codes, { codes: codes.join(w.and) }) : '') +
      (about && w.colon + about)
    );
  });
  return fill(w.foundLine, { list: list.join(w.then) });
};

/**
 * One line for the case. Where several causes were found it begins with all of them, each with its money; one the learner did not
 * record is left out there where it is only leaned to and no sum is known for it. Then what was
 * seen and heard for the cause recorded and what that is about, what speaks for the others found, and the other ticks.
 * Nothing where nothing speaks for the cause recorded: other ticks alone would pass for proof.
 * The case keeps our own side apart.
 *
 * @param concerns every cause found, with its money where it is known
 */
export const writeEvidenceLine = (
  found: Found,
  cause: Cause | undefined,
  concerns: readonly Concern[] = [],
  currency = 'CNY',
): string => {
  const { diagnosis, sheet, t, w, locale } = found;
  const signsFor = (one: Cause): readonly Evidence[] =>
    diagnosis.weighed.find((weighed) => weighed.cause === one)?.for ?? [];
  const shown = cause ? signsFor(cause) : [];
  if (!cause || shown.length === 0) return '';
  const named = new Set(shown.map(({ symptom }) => symptom));
  const nameTick = (id: (typeof symptomIds)[number]): string =>
    t.symptoms[id] + (sheet.marks[id] === 'heard' ? w.heardOne : '');
  const part = (template: string, list: readonly string[], more = {}): string[] =>
    list.length === 0 ? [] : [fill(template, { list: list.join(w.then), ...more })];
  const pick = (mark: Mark): string[] =>
    shown.filter((one) => one.mark === mark).map(({ symptom }) => t.symptoms[symptom]);

  const others = concerns.filter((one) => one.cause !== cause);
  const own = concerns.find((one) => one.cause === cause) ?? { cause };
  const beside = concerns.includes(own) ? others : others.filter(({ note, minor }) => note ?? minor);
  const about = sheet.amounts[cause];
  const signsOfOthers = others.flatMap((one) => {
    const signs = signsFor(one.cause).flatMap(({ symptom }) => (named.has(symptom) ? [] : [symptom]));
    for (const sign of signs) named.add(sign);
    return part(w.signsOf, signs.map(nameTick), { cause: causes[one.cause][locale] });
  });
  return [
    ...(beside.length > 0 ? [writeFound(found, [own, ...beside], currency)] : []),
    ...part(w.seenLine, pick('seen')),
    ...part(w.heardLine, pick('heard')),
    ...(about && beside.length === 0 ? [fill(w.about, { text: about })] : []),
    ...signsOfOthers,
    ...part(w.alsoLine, symptomIds.filter((id) => sheet.marks[id] && !named.has(id)).map(nameTick)),
  ].join(t.gap);
};

/** The name of something on our side, with its code. */
export const nameOurSide = (id: keyof typeof ourSides, locale: Locale): string =>
  `${ourCodes[id]} ${ourSides[id][locale]}`;
