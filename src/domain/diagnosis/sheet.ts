import { causes, ourSides, type Cause, type OurSide } from '../case/causes.ts';
import { isRecord, type Guard } from '../guard.ts';
import { symptomIds, type SymptomId } from './symptoms.ts';

/** How well something is known: seen or held in a document, or only heard. */
export type Mark = 'seen' | 'heard';

/** What can be ticked: a symptom, or something on our own side. */
export type MarkId = SymptomId | OurSide;

/** A bone of the fishbone. */
export type BoneId = Cause | OurSide;

/** What the learner has ticked and noted. */
export interface DiagnosisSheet {
  marks: Readonly<Partial<Record<MarkId, Mark>>>;
  /** What a bone is about, in the learner's words: an amount, an invoice. */
  amounts: Readonly<Partial<Record<BoneId, string>>>;
  /** The line for the case where the learner has changed it. */
  evidence?: string;
}

/** The things on our own side, in the order of their codes. */
export const ourSideIds = Object.keys(ourSides) as OurSide[];

/** The five causes, in the order of the course. */
export const causeIds = Object.keys(causes) as Cause[];

/** So many symptoms there were when links were first made; in these, later ones stand after our own side. */
export const beforeOurs = 30;

/** All that can be ticked; the order is part of shared links, new ones go to the end. */
export const markIds: readonly MarkId[] = [
  ...symptomIds.slice(0, beforeOurs),
  ...ourSideIds,
  ...symptomIds.slice(beforeOurs),
];

/** The longest note to a bone, in characters. */
export const longestAmount = 60;

/** The longest line of evidence, in characters. */
export const longestEvidence = 1000;

/** A sheet with nothing on it. */
export const emptySheet: DiagnosisSheet = { marks: {}, amounts: {} };

/** The fictional customer the tool opens with: two promises broken, and a paper of ours missing. */
export const exampleSheet: DiagnosisSheet = {
  marks: {
    'names-missing': 'seen',
    'promise-broken': 'seen',
    'application-queued': 'heard',
    'balance-signed': 'seen',
    'own-process': 'seen',
    'own-skill': 'heard',
  },
  amounts: {},
};

/** Whether nothing stands on a sheet. */
export const isBlankSheet = ({ marks, amounts, evidence }: DiagnosisSheet): boolean =>
  Object.keys(marks).length === 0 && Object.keys(amounts).length === 0 && evidence === undefined;

const omit = <R extends object>(record: R, key: keyof R): Partial<R> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Partial<R>;

/** The sheet with one tick set, or taken away. */
export const setMark = (sheet: DiagnosisSheet, id: MarkId, mark: Mark | undefined): DiagnosisSheet => {
  const others = omit(sheet.marks, id);
  return { ...sheet, marks: mark ? { ...others, [id]: mark } : others };
};

/** The sheet with a bone's note changed; an empty one is taken away, a long one cut. */
export const setAmount = (sheet: DiagnosisSheet, bone: BoneId, text: string): DiagnosisSheet => {
  const others = omit(sheet.amounts, bone);
  const kept = text.slice(0, longestAmount);
  return { ...sheet, amounts: kept.trim() ? { ...others, [bone]: kept } : others };
};

/** The sheet with its own line of evidence, or (`undefined`) with the one made of the ticks. */
export const setEvidence = (
  { marks, amounts }: DiagnosisSheet,
  text: string | undefined,
): DiagnosisSheet => ({
  marks,
  amounts,
  ...(text !== undefined && { evidence: text.slice(0, longestEvidence) }),
});

/** What of our own side is ticked, in the order of the codes. */
export const listOurSide = ({ marks }: DiagnosisSheet): OurSide[] =>
  ourSideIds.filter((id) => marks[id] !== undefined);

const isMark = (value: unknown): value is Mark => value === 'seen' || value === 'heard';
const isAmount = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestAmount;

/** The entries of a stored record that have a known name and a usable value. */
const pick = <V>(
  part: unknown,
  names: readonly string[],
  isUsable: (value: unknown) => value is V,
): [string, V][] =>
  isRecord(part)
    ? names.flatMap((name) => {
        const value = Object.hasOwn(part, name) ? part[name] : undefined;
        return isUsable(value) ? [[name, value] as [string, V]] : [];
      })
    : [];

const countOf = (part: unknown): number => (isRecord(part) ? Object.keys(part).length : -1);

/** Takes from a stored sheet what can be used; ticks and notes of other versions are left out. */
export const guardSheet: Guard<DiagnosisSheet> = (value) => {
  if (!isRecord(value)) return { value: emptySheet, complete: false };
  const marks = pick(value['marks'], markIds, isMark);
  const amounts = pick(value['amounts'], [...causeIds, ...ourSideIds], isAmount);
  const { evidence } = value;
  const isEvidence = typeof evidence === 'string' && evidence.length <= longestEvidence;
  return {
    value: {
      marks: Object.fromEntries(marks),
      amounts: Object.fromEntries(amounts),
      ...(isEvidence && { evidence }),
    },
    complete:
      marks.length === countOf(value['marks']) &&
      amounts.length === countOf(value['amounts']) &&
      (evidence === undefined || isEvidence),
  };
};
