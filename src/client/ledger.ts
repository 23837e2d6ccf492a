import { continueWhere } from '../domain/progress/continue-where.ts';
import { progress } from '../stores/progress.ts';

/** Fills the ledger of lessons with its stamps, and turns the start button into "continue" as long as there is something to go on with. */
const ledger = document.querySelector<HTMLElement>('[data-ledger]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-lesson-row]')];
const start = document.querySelector<HTMLAnchorElement>('[data-continue]');
const note = document.querySelector<HTMLElement>('[data-continue-note]');
const plainNote = note?.textContent ?? '';
const plainStart = { href: start?.href ?? '', text: start?.textContent ?? '' };
const original = new Map(rows.map((row) => [row, row.querySelector('[data-state-text]')?.textContent ?? '']));

const showRow = (row: HTMLElement): void => {
  const state = progress.$value.get()[row.dataset['lessonRow'] ?? ''];
  const text = row.querySelector('[data-state-text]');
  row.querySelector('.stamp')?.toggleAttribute('hidden', !state?.done);
  if (text) {
    text.textContent =
      (state?.done ? ledger?.dataset['done'] : state && ledger?.dataset['started']) ??
      original.get(row) ??
      '';
    text.classList.toggle('visually-hidden', Boolean(state?.done));
  }
};

const showStart = (): void => {
  const where = continueWhere(
    progress.$value.get(),
    rows.map((row) => row.dataset['lessonRow'] ?? ''),
  );
  if (!start) return;
  const isBegun = where.type === 'continue' || where.type === 'next';
  const link = isBegun && rows.find((row) => row.dataset['lessonRow'] === where.lesson)?.querySelector('a');
  const section = where.type === 'continue' && where.section ? `#${where.section}` : '';
  start.href = link ? link.href + section : plainStart.href;
  start.textContent = link
    ? (start.dataset['continue'] ?? '').replace('{title}', () => link.textContent)
    : plainStart.text;
  if (note) note.textContent = link && where.type === 'continue' ? (note.dataset['text'] ?? '') : plainNote;
};

progress.$value.subscribe(() => {
  rows.forEach(showRow);
  showStart();
});
