import { fieldRules, type FieldName, type FieldValue } from './fields/index.ts';

/** A value with where it came from and when. */
export interface Entry<T> {
  value: T;
  /** `hand`, or the id of the tool that wrote it. */
  from: string;
  /** The moment it was written. */
  at: string;
}

/** The fields of a case that are filled in. */
export type CaseFields = { [F in FieldName]?: Entry<FieldValue<F>> };

/** One customer who owes money: what is known, what is asked, what was promised. */
export interface Case {
  id: string;
  /** The learner's own name for it; need not be a real one. */
  name: string;
  namedAt: string;
  createdAt: string;
  changedAt: string;
  fields: CaseFields;
  /** When a field was emptied, so that an older back-up does not fill it again. */
  cleared: Partial<Record<FieldName, string>>;
  /** Fields of a newer version of the course: kept as they are, shown to nobody. */
  foreign: Record<string, Entry<unknown>>;
}

/** The longest name a case may have, in characters. */
export const longestName = 80;

/** A new, empty case. */
export const createCase = (id: string, name: string, now: string): Case => ({
  id,
  name: name.trim().slice(0, longestName),
  namedAt: now,
  createdAt: now,
  changedAt: now,
  fields: {},
  cleared: {},
  foreign: {},
});

/** The case under another name; an empty one changes nothing. */
export const renameCase = (one: Case, name: string, now: string): Case => {
  const next = name.trim().slice(0, longestName);
  return next === '' || next === one.name ? one : { ...one, name: next, namedAt: now, changedAt: now };
};

/** What a field holds, or `undefined`. */
export const readField = <F extends FieldName>(one: Case | undefined, field: F): FieldValue<F> | undefined =>
  (one?.fields[field] as Entry<FieldValue<F>> | undefined)?.value;

/**
 * The case with a field filled in.
 * A value its own guard would not give back whole is refused: the case comes back as it was.
 */
export const setField = <F extends FieldName>(
  one: Case,
  field: F,
  value: FieldValue<F>,
  from: string,
  now: string,
): Case => {
  const read = fieldRules(field).read(value);
  if (!read?.complete) return one;
  const cleared = Object.fromEntries(Object.entries(one.cleared).filter(([name]) => name !== field));
  const entry = { value: read.value, from, at: now };
  return { ...one, changedAt: now, fields: { ...one.fields, [field]: entry }, cleared };
};

/** The case with a field emptied; a field that was empty changes nothing. */
export const clearField = (one: Case, field: FieldName, now: string): Case => {
  if (!one.fields[field]) return one;
  const fields = Object.fromEntries(
    Object.entries(one.fields).filter(([name]) => name !== field),
  ) as CaseFields;
  return { ...one, changedAt: now, fields, cleared: { ...one.cleared, [field]: now } };
};

/** Where a note is written, and what it says; an empty text takes it away. */
export interface NoteDraft {
  /** One a block, for example `anchor-high/capacity`. */
  id: string;
  lesson?: string;
  text: string;
}

/** The text of a note, or an empty one. */
export const readNote = (one: Case | undefined, id: string): string =>
  readField(one, 'notes')?.items.find((note) => note.id === id)?.text ?? '';

/** The case with a note written, changed or (by an empty text) taken away. */
export const addNote = (one: Case, { id, lesson, text }: NoteDraft, now: string): Case => {
  if (readNote(one, id) === text.trim()) return one;
  const others = (readField(one, 'notes')?.items ?? []).filter((note) => note.id !== id);
  const note = { id, ...(lesson && { lesson }), text: text.trim(), at: now };
  return setField(one, 'notes', { items: [...others, note] }, 'hand', now);
};
