/**
 * What a source mark stands for, beside the line it belongs to: in the margin where there is one,
 * opened in place by the mark where there is none. The words are those of the list at the end of the text.
 */
const hasMargin = matchMedia('(min-width: 72rem)');
const marks = [...document.querySelectorAll<HTMLAnchorElement>('a.cite')];
const canStandAside = (mark: Element): boolean =>
  mark.parentElement?.matches('.text > :is(p, ul, ol), .text > ul *, .text > ol *') ?? false;

const makeNote = (mark: HTMLAnchorElement): HTMLElement | undefined => {
  const source = document.getElementById(mark.hash.slice(1));
  if (!source) return undefined;
  const note = document.createElement('span');
  const number = document.createElement('b');
  number.textContent = `${mark.textContent} `;
  note.className = 'note';
  note.append(number, source.textContent.trim());
  return note;
};

const noteOf = (mark: Element): Element | undefined => {
  const next = mark.nextElementSibling;
  return next?.classList.contains('note') ? next : undefined;
};

const placeNotes = (): void => {
  for (const mark of marks) {
    noteOf(mark)?.remove();
    mark.removeAttribute('aria-expanded');
    if (!hasMargin.matches || !canStandAside(mark)) {
      mark.setAttribute('aria-expanded', 'false');
      continue;
    }
    const note = makeNote(mark);
    if (!note) continue;
    note.classList.add('aside');
    mark.after(note);
  }
};

for (const mark of marks) {
  mark.addEventListener('click', (event) => {
    if (!mark.hasAttribute('aria-expanded')) return;
    event.preventDefault();
    const open = noteOf(mark);
    const note = open ? undefined : makeNote(mark);
    open?.remove();
    if (note) mark.after(note);
    mark.setAttribute('aria-expanded', String(Boolean(note)));
  });
}

placeNotes();
hasMargin.addEventListener('change', placeNotes);
