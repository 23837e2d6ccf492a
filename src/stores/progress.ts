import {
  finishLesson,
  guardProgress,
  reopenLesson,
  visitLesson,
  type Progress,
} from '../domain/progress/progress.ts';
import { now } from '../platform/clock.ts';
import { persisted } from './persisted.ts';

/*
 * { "anchor-high": { "started": "2026-11-21T08:00:00.000Z", "lastVisited": …, "section": "rules", "done": … } }
 * Lesson ids are never renamed, so this outlives every reshuffle of the course.
 */
const key = 'pif:progress:v1';

/** How far the learner is, lesson by lesson. */
export const progress = persisted<Progress>({ key, initial: {}, guard: guardProgress });

/** Notes that the learner is in a lesson, at a section of it where that is known. */
export const noteVisit = (lesson: string, section?: string): void =>
  progress.update((value) => visitLesson(value, lesson, now(), section));

/** Stamps a lesson as done. */
export const markLessonDone = (lesson: string): void =>
  progress.update((value) => finishLesson(value, lesson, now()));

/** Takes the stamp of a lesson back. */
export const unmarkLessonDone = (lesson: string): void =>
  progress.update((value) => reopenLesson(value, lesson));
