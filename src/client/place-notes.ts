import type { MakeNote, NoteHands } from './margin.ts';

/** A note further below its line than this belongs to nothing the reader sees; in pixels. */
const mostDrift = 72;

const canStandAside = (mark: Element): boolean =>
  mark.parentElement?.matches('.text > :is(p, ul, ol), .text > ul *, .text > ol *') ?? false;

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const isBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Puts the notes of marks into the margin, each beside its line. Notes that stand there already stay where they are, for a
 * reader may have them in sight; one that would push them, or that drifts too far from its line, is opened in place instead.
 */
export const placeNotes = (
  marks: readonly HTMLAnchorElement[],
  makeNote: MakeNote,
  { fold, noteOf }: NoteHands,
): void => {
  marks.forEach(fold);
  const standing = [...document.querySelectorAll('.note.aside')].map((note) => ({ note, top: topOf(note) }));
  for (const mark of marks) {
    const note = canStandAside(mark) && makeNote(mark);
    if (!note) continue;
    note.classList.add('aside');
    mark.after(note);
    mark.removeAttribute('aria-expanded');
  }
  for (;;) {
    const shown = marks.filter((mark) => noteOf(mark));
    const drifted = shown.filter((mark) => topOf(noteOf(mark) ?? mark) - topOf(mark) > mostDrift);
    const pushing = standing
      .filter(({ note, top }) => Math.abs(topOf(note) - top) > 1)
      .flatMap(({ note }) => shown.filter((mark) => isBefore(mark, note)).at(-1) ?? []);
    const misplaced = [...drifted, ...pushing];
    if (misplaced.length === 0) return;
    for (const mark of misplaced) fold(mark);
  }
};
