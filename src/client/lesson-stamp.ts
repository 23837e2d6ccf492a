import { markLessonDone, progress, unmarkLessonDone } from '../stores/progress.ts';

/** The seal at the head of a lesson and the button that sets it or takes it back. */
const button = document.querySelector<HTMLButtonElement>('[data-mark-done]');
const stamp = document.querySelector<HTMLElement>('[data-lesson-stamp]');
const status = document.querySelector<HTMLElement>('[data-done-status]');
const lesson = button?.dataset['markDone'] ?? '';
const words = {
  done: button?.textContent ?? '',
  undone: button?.dataset['doneText'] ?? '',
  hint: status?.textContent ?? '',
};

const isDone = (): boolean => progress.$value.get()[lesson]?.done !== undefined;

progress.$value.subscribe(() => {
  stamp?.toggleAttribute('hidden', !isDone());
  if (button) button.textContent = isDone() ? words.undone : words.done;
  // What is done asks for nothing more: going on is the next step.
  button?.classList.toggle('button-quiet', isDone());
  if (status) status.textContent = isDone() ? (status.dataset['text'] ?? '') : words.hint;
});

if (button) {
  button.disabled = false;
  button.addEventListener('click', () => (isDone() ? unmarkLessonDone(lesson) : markLessonDone(lesson)));
}
