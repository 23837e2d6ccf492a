import { createNote, keepNotes, opensInPlace, toggleNote, type MakeNote } from './margin.ts';

/*
 * What a term of the glossary means, beside its line or opened in place. The notes of a lesson's terms are one small
 * file, fetched when there is a margin to show them in, or when the first term is pressed.
 */
const marks = [...document.querySelectorAll<HTMLAnchorElement>('.text a.term')];

type Notes = Readonly<Record<string, [name: string, note: string]>>;
let notes: Promise<Notes> | undefined;

const load = (): Promise<Notes> =>
  (notes ??= fetch('terms.json').then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return answer.json() as Promise<Notes>;
  }));

const makeNoteFrom =
  (all: Notes): MakeNote =>
  (mark) => {
    const [name, text] = all[mark.hash.slice(1)] ?? [];
    if (name === undefined || text === undefined) return undefined;
    const link = document.createElement('a');
    link.href = mark.href;
    link.textContent = name;
    return createNote(link, ` ${text}`);
  };

const openNote = async (mark: HTMLAnchorElement): Promise<void> => {
  try {
    toggleNote(mark, makeNoteFrom(await load()));
  } catch {
    notes = undefined;
    location.href = mark.href;
  }
};

for (const mark of marks) {
  mark.setAttribute('aria-expanded', 'false');
  mark.addEventListener('click', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain || !opensInPlace(mark)) return;
    event.preventDefault();
    void openNote(mark);
  });
}

/** A phone fetches nothing before a term is pressed. */
const fillMargin = (): void => {
  load().then(
    (all) => keepNotes(marks, makeNoteFrom(all)),
    () => (notes = undefined),
  );
};
const hasMargin = matchMedia('(min-width: 72rem)');
if (marks.length > 0 && hasMargin.matches) fillMargin();
else if (marks.length > 0) hasMargin.addEventListener('change', fillMargin, { once: true });
