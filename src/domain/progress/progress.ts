import { guardRecord, isRecord, type Guard, type Guarded } from '../guard.ts';
import { isInstant } from '../instant.ts';

/** How far a learner is with one lesson; all moments in UTC. */
export interface LessonProgress {
  started: string;
  lastVisited: string;
  /** Id of the heading they last read under. */
  section?: string;
  /** When the lesson was stamped. */
  done?: string;
}

/** Progress by lesson id. */
export type Progress = Record<string, LessonProgress>;

const guardLesson = (given: unknown): Guarded<LessonProgress> | undefined => {
  if (!isRecord(given)) return undefined;
  const { started, lastVisited, section, done } = given;
  if (!isInstant(started) || !isInstant(lastVisited)) return undefined;
  const isSection = typeof section === 'string' && /^[\w-]{1,100}$/.test(section);
  return {
    value: { started, lastVisited, ...(isSection && { section }), ...(isInstant(done) && { done }) },
    complete: (section === undefined || isSection) && (done === undefined || isInstant(done)),
  };
};

/** Guards stored progress lesson by lesson. */
export const guardProgress: Guard<Progress> = (given) => {
  let complete = true;
  const kept = guardRecord((entry, key) => {
    const saved = /^[\w-]{1,100}$/.test(key) ? guardLesson(entry) : undefined;
    complete &&= saved?.complete ?? false;
    return saved?.value;
  })(given);
  return { value: kept.value, complete: kept.complete && complete };
};

/** Progress after a visit to a lesson, at a section of it where that is known. */
export const visitLesson = (progress: Progress, lesson: string, now: string, section?: string): Progress => {
  const known = Object.hasOwn(progress, lesson) ? progress[lesson] : undefined;
  const visited = { ...known, started: known?.started ?? now, lastVisited: now, ...(section && { section }) };
  return { ...progress, [lesson]: visited };
};

/** Progress with a lesson stamped as done; the first stamp stays. */
export const finishLesson = (progress: Progress, lesson: string, now: string): Progress => {
  const visited = visitLesson(progress, lesson, now);
  const known = visited[lesson];
  return known && !known.done ? { ...visited, [lesson]: { ...known, done: now } } : visited;
};

/** Progress with the stamp of a lesson taken back. */
export const reopenLesson = (progress: Progress, lesson: string): Progress => {
  const known = Object.hasOwn(progress, lesson) ? progress[lesson] : undefined;
  if (!known) return progress;
  const { started, lastVisited, section } = known;
  return { ...progress, [lesson]: { started, lastVisited, ...(section && { section }) } };
};
