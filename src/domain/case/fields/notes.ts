import { compact, words } from '../parts.ts';
import { id, instant, listOf, settled, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** A line in the learner's own words, written in a lesson or on the case page. */
export interface Note {
  /** One a block: writing again in the same place changes the note. */
  id: string;
  /** The lesson it was written in. */
  lesson?: string;
  /** Empty when it was taken away: kept so that an older back-up does not bring it back. */
  text: string;
  at: string;
}

/** All notes of a case, oldest first. */
export interface Notes {
  items: Note[];
}

/** How many notes a case holds; those that were taken away count, since they are kept. */
export const mostNotes = 500;

const note: Read<Note> = shape({ id, text: text(), at: instant }, { lesson: id });

const isNewer = (a: Note, b: Note): boolean => (a.at === b.at ? a.text > b.text : a.at > b.at);

/** Every note of both sides; of two with the same id the newer. */
export const mergeNotes = (a: Notes, b: Notes): Notes => {
  const byId = new Map<string, Note>();
  for (const one of [...a.items, ...b.items]) {
    const known = byId.get(one.id);
    if (!known || isNewer(one, known)) byId.set(one.id, one);
  }
  const order = (one: Note) => `${one.at} ${one.id}`;
  return { items: [...byId.values()].sort((one, two) => (order(one) < order(two) ? -1 : 1)) };
};

/** Notes, from the “your customer” blocks. */
export const notes: CaseField<Notes> = {
  read: settled<Notes>(shape({ items: listOf(note, mostNotes) }), (value) =>
    mergeNotes(value, { items: [] }),
  ),
  describe: (value) =>
    value.items
      .filter((one) => one.text)
      .map((one) => compact([words('note', one.text), words('lesson', one.lesson)])),
  merge: mergeNotes,
};
