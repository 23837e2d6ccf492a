import { noteVisit } from '../stores/progress.ts';

/** Remembers the lesson and, while reading, the last chapter on the screen, so that the home page can continue there. */
const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'];

if (lesson) {
  noteVisit(lesson);
  const chapters = [...document.querySelectorAll('.text > h2[id]')];
  let noted: string | undefined;
  const watch = new IntersectionObserver(
    (entries) => {
      const seen = entries.filter((entry) => entry.isIntersecting).at(-1)?.target.id;
      if (!seen || seen === noted || scrollY === 0) return;
      noted = seen;
      noteVisit(lesson, seen);
    },
    { rootMargin: '0px 0px -50% 0px' },
  );
  for (const chapter of chapters) watch.observe(chapter);
}
