import { isRecord, type Guard, type Guarded } from '../guard.ts';
import { isInstant } from '../instant.ts';
import { isPlain } from '../plain-data.ts';
import { longestName, type Case, type Entry } from './case.ts';
import { fieldRules, isFieldName, type FieldName } from './fields/index.ts';

const largestForeign = 50_000;
/** Deeper than any field of ours would ever be. */
const deepestForeign = 12;

const isEntry = (value: unknown): value is Entry<unknown> =>
  isRecord(value) &&
  typeof value['from'] === 'string' &&
  /^[\w-]{1,60}$/.test(value['from']) &&
  isInstant(value['at']) &&
  'value' in value;

const guardEntry = (name: FieldName, given: Entry<unknown>): Guarded<Entry<unknown>> | undefined => {
  const read = fieldRules(name).read(given.value);
  return read && { value: { value: read.value, from: given.from, at: given.at }, complete: read.complete };
};

/** Sorts what stands in a case into fields we know, checked, and fields of a newer version, kept as they are. */
const guardFields = (given: Record<string, unknown>): Guarded<Pick<Case, 'fields' | 'foreign'>> => {
  const fields: Record<string, Entry<unknown>> = {};
  const foreign: [string, Entry<unknown>][] = [];
  let complete = true;
  for (const [name, entry] of Object.entries(given)) {
    if (!isEntry(entry)) complete = false;
    else if (isFieldName(name)) {
      const kept = guardEntry(name, entry);
      complete &&= kept?.complete ?? false;
      if (kept) fields[name] = kept.value;
    } else if (
      /^[\w-]{1,60}$/.test(name) &&
      name !== '__proto__' &&
      isPlain(entry, deepestForeign) &&
      JSON.stringify(entry).length <= largestForeign
    ) {
      foreign.push([name, { value: entry.value, from: entry.from, at: entry.at }]);
    } else complete = false;
  }
  return { value: { fields, foreign: Object.fromEntries(foreign) }, complete };
};

const guardCleared = (given: unknown): Case['cleared'] =>
  isRecord(given)
    ? Object.fromEntries(Object.entries(given).filter(([name, at]) => isFieldName(name) && isInstant(at)))
    : {};

/** Guards one stored case; `undefined` when not even its id, name and dates are whole. */
export const guardCase = (given: unknown): Guarded<Case> | undefined => {
  if (!isRecord(given)) return undefined;
  const { id, name, createdAt, changedAt, namedAt } = given;
  if (typeof id !== 'string' || !/^[\w-]{1,60}$/.test(id) || id === '__proto__') return undefined;
  if (typeof name !== 'string' || !isInstant(createdAt) || !isInstant(changedAt)) return undefined;
  const foreign = isRecord(given['foreign']) ? given['foreign'] : {};
  const fields = isRecord(given['fields']) ? given['fields'] : undefined;
  const kept = guardFields({ ...foreign, ...fields });
  return {
    value: {
      id,
      name: name.slice(0, longestName),
      namedAt: isInstant(namedAt) ? namedAt : createdAt,
      createdAt,
      changedAt,
      ...kept.value,
      cleared: guardCleared(given['cleared']),
    },
    complete: kept.complete && fields !== undefined && name.length <= longestName,
  };
};

/** All cases of this device; one of them may be open. */
export interface CaseShelf {
  /** The case that tools and lessons write into. */
  open: string | null;
  cases: Record<string, Case>;
}

/** A shelf without cases. */
export const emptyShelf: CaseShelf = { open: null, cases: {} };

/** Guards the shelf case by case: a damaged one is left out, the others stay. */
export const guardShelf: Guard<CaseShelf> = (given) => {
  if (!isRecord(given) || !isRecord(given['cases'])) return { value: emptyShelf, complete: false };
  const entries = Object.entries(given['cases']);
  const kept = entries.flatMap(([id, one]) => {
    const saved = guardCase(one);
    return saved?.value.id === id ? [saved] : [];
  });
  const cases = Object.fromEntries(kept.map(({ value }) => [value.id, value]));
  const { open } = given;
  return {
    value: { open: typeof open === 'string' && Object.hasOwn(cases, open) ? open : null, cases },
    complete: kept.length === entries.length && kept.every((one) => one.complete),
  };
};
