import { readField, type Case } from './case.ts';
import { fieldNames, fieldRules, type FieldName } from './fields/index.ts';
import { listHoles } from './fields/opening.ts';
import type { Part } from './parts.ts';

/** Something the case knows, ready to be shown. */
export interface Fact {
  field: FieldName;
  /** `hand` or a tool id. */
  from: string;
  /** The moment it was written. */
  at: string;
  /** What it says, line by line. */
  lines: Part[][];
}

/** Why a field does not carry its part of the plan yet. */
export type Gap = 'empty' | 'no-due-day' | 'no-day' | 'no-proof' | 'papers-missing' | 'has-holes';

/** A field that needs something, and what. */
export interface Missing {
  field: FieldName;
  gap: Gap;
  /** What is to be filled in, where the words still have holes. */
  holes?: string[];
}

/** What a case knows and what its plan still lacks, both in the order of the plan. */
export interface CaseSummary {
  facts: Fact[];
  missing: Missing[];
}

/** Fields a plan cannot do without; the others are welcome. */
export const neededFields = [
  'claim',
  'cause',
  'situation',
  'setting',
  'counterpart',
  'capacity',
  'evidence',
  'limitation',
  'target',
  'floor',
  'ask',
  'opening',
  'ladder',
  'promises',
] as const satisfies FieldName[];

const isNeeded = (field: FieldName): boolean => (neededFields as readonly FieldName[]).includes(field);

const findHoles = (one: Case): string[] => listHoles(readField(one, 'opening')?.text ?? '');

/** What is thin about a field that is filled in. */
const findThinSpots: Partial<Record<FieldName, (one: Case) => Gap | false | undefined>> = {
  claim: (one) => {
    const claim = readField(one, 'claim');
    return claim?.kind === 'debt' && !claim.due && 'no-due-day';
  },
  cause: (one) => !readField(one, 'cause')?.evidence && 'no-proof',
  capacity: (one) => !readField(one, 'capacity')?.day && 'no-day',
  ask: (one) => !readField(one, 'ask')?.day && 'no-day',
  target: (one) => !readField(one, 'target')?.day && 'no-day',
  evidence: (one) => readField(one, 'evidence')?.items.some((item) => !item.held) && 'papers-missing',
  opening: (one) => findHoles(one).length > 0 && 'has-holes',
};

/** Says what a case knows and what it lacks. */
export const summariseCase = (one: Case): CaseSummary => ({
  facts: fieldNames.flatMap((field) => {
    const entry = one.fields[field];
    const lines = entry
      ? fieldRules(field)
          .describe(entry.value)
          .filter((line) => line.length > 0)
      : [];
    return entry && lines.length > 0 ? [{ field, from: entry.from, at: entry.at, lines }] : [];
  }),
  missing: fieldNames.flatMap((field): Missing[] => {
    if (!one.fields[field]) return isNeeded(field) ? [{ field, gap: 'empty' }] : [];
    const gap = findThinSpots[field]?.(one);
    return gap ? [{ field, gap, ...(gap === 'has-holes' && { holes: findHoles(one) }) }] : [];
  }),
});
