import { createNote, keepNotes, opensInPlace, toggleNote, type MakeNote } from './margin.ts';

/* What a source mark stands for. The words are those of the list at the end of the text. */
const marks = [...document.querySelectorAll<HTMLAnchorElement>('a.cite')];

const makeNote: MakeNote = (mark) => {
  const source = document.getElementById(mark.hash.slice(1));
  if (!source) return undefined;
  const number = document.createElement('b');
  number.textContent = `${mark.textContent} `;
  return createNote(number, source.textContent.trim());
};

for (const mark of marks) {
  mark.addEventListener('click', (event) => {
    if (!opensInPlace(mark)) return;
    event.preventDefault();
    toggleNote(mark, makeNote);
  });
}
keepNotes(marks, makeNote);
