import { mergeRecords, takeNewer } from '../backup/merge-records.ts';
import { earliest, latest } from '../earlier-later.ts';
import type { Case, Entry } from './case.ts';
import { fieldNames, fieldRules, type FieldName } from './fields/index.ts';
import type { CaseShelf } from './guard-case.ts';

const mergeEntry = (name: FieldName, a: Entry<unknown>, b: Entry<unknown>): Entry<unknown> => {
  const stands = takeNewer(a, b);
  const merge = fieldRules(name).merge;
  return merge ? { ...stands, value: merge(a.value, b.value) } : stands;
};

/** Joins two states of the same case field by field: the newer value stands, and newer emptiness too. */
export const mergeCase = (a: Case, b: Case): Case => {
  const fields: Record<string, Entry<unknown>> = {};
  const cleared: Case['cleared'] = {};
  for (const name of fieldNames) {
    const one = a.fields[name];
    const two = b.fields[name];
    const entry = one && two ? mergeEntry(name, one, two) : (one ?? two);
    const clearedAt = latest(a.cleared[name], b.cleared[name]);
    if (entry && (!clearedAt || clearedAt <= entry.at)) fields[name] = entry;
    else if (clearedAt) cleared[name] = clearedAt;
  }
  const named = a.namedAt === b.namedAt ? (a.name >= b.name ? a : b) : a.namedAt > b.namedAt ? a : b;
  return {
    id: a.id,
    name: named.name,
    namedAt: named.namedAt,
    createdAt: earliest(a.createdAt, b.createdAt),
    changedAt: latest(a.changedAt, b.changedAt),
    fields,
    cleared,
    foreign: mergeRecords(a.foreign, b.foreign, takeNewer),
  };
};

/**
 * Every case of both shelves. A case that was deleted here comes back: restoring is how one gets it back.
 * What is open here stays open.
 */
export const mergeShelves = (current: CaseShelf, saved: CaseShelf): CaseShelf => ({
  open: current.open ?? saved.open,
  cases: mergeRecords(current.cases, saved.cases, mergeCase),
});
