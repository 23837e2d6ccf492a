/*
 * Notes that belong to a mark in the text: beside its line where the page has a margin and room in it (place-notes.ts,
 * fetched there alone), opened in place by the mark everywhere else.
 */
const hasMargin = matchMedia('(min-width: 72rem)');

/** Makes the note of a mark, or nothing where there is none. */
export type MakeNote = (mark: HTMLAnchorElement) => HTMLElement | undefined;

/** The note that stands at a mark now. */
const noteOf = (mark: Element): Element | undefined => {
  const next = mark.nextElementSibling;
  return next?.classList.contains('note') ? next : undefined;
};

/** Takes the note of a mark away; a press on the mark opens it in place. */
const fold = (mark: HTMLAnchorElement): void => {
  noteOf(mark)?.remove();
  mark.setAttribute('aria-expanded', 'false');
};

/** Whether a mark opens its note in place; one whose note stands in the margin is a plain link. */
export const opensInPlace = (mark: Element): boolean => mark.hasAttribute('aria-expanded');

/** The node after which a note is opened: punctuation may not begin a line, so it stays with the words before. */
const lastBefore = (mark: Element): ChildNode => {
  const next = mark.nextSibling as Text | null;
  const signs = /^\p{P}+/u.exec(next?.nodeValue ?? '');
  if (!next || !signs) return mark;
  next.splitText(signs[0].length);
  return next;
};

/** Opens or closes the note of a mark in place. */
export const toggleNote = (mark: HTMLAnchorElement, makeNote: MakeNote): void => {
  const note = noteOf(mark) ? undefined : makeNote(mark);
  fold(mark);
  if (!note) return;
  lastBefore(mark).after(note);
  mark.setAttribute('aria-expanded', 'true');
};

/** What place-notes.ts is handed: importing this file, it would make a file of its own of it. */
export interface NoteHands {
  fold: typeof fold;
  noteOf: typeof noteOf;
}

/** A note with its parts in it. */
export const createNote = (...parts: (string | Node)[]): HTMLElement => {
  const note = document.createElement('span');
  note.className = 'note';
  note.append(...parts);
  return note;
};

/** Puts the notes of these marks where they belong, again whenever the margin comes or goes. */
export const keepNotes = (marks: readonly HTMLAnchorElement[], makeNote: MakeNote): void => {
  const keep = (): void => {
    marks.forEach(fold);
    if (hasMargin.matches)
      void import('./place-notes.ts').then((code) => code.placeNotes(marks, makeNote, { fold, noteOf }));
  };
  // What the finger opens, the mouse reads by resting on the mark.
  for (const mark of marks) mark.title = makeNote(mark)?.textContent ?? '';
  keep();
  hasMargin.addEventListener('change', keep);
};
