import { continueWhere } from '../domain/progress/continue-where.ts';
import { progress } from '../stores/progress.ts';

/** Fills the ledger of lessons with its stamps, and turns the start button into "continue". */
const ledger = document.querySelector<HTMLElement>('[data-ledger]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-lesson-row]')];
const start = document.querySelector<HTMLAnchorElement>('[data-continue]');
const note = document.querySelector<HTMLElement>('[data-continue-note]');
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
  if (!start || where.type === 'start' || where.type === 'finished') return;
  const link = rows.find((row) => row.dataset['lessonRow'] === where.lesson)?.querySelector('a');
  if (!link) return;
  const section = where.type === 'continue' && where.section ? `#${where.section}` : '';
  start.href = link.href + section;
  start.textContent = (start.dataset['continue'] ?? '').replace('{title}', link.textContent);
  if (note && where.type === 'continue') note.textContent = note.dataset['text'] ?? '';
};

progress.$value.subscribe(() => {
  rows.forEach(showRow);
  showStart();
});
