import type { Progress } from './progress.ts';

/** Where to go on. */
export type Continuation =
  | { type: 'start'; lesson: string }
  | { type: 'continue'; lesson: string; section?: string }
  | { type: 'next'; lesson: string }
  | { type: 'finished' };

/**
 * Says where a learner goes on, given the course's order of lessons: the lesson last visited if it is not done,
 * else the next one after it that is not done, from the beginning again if need be.
 * Lessons that are no longer in the order do not count.
 */
export const continueWhere = (progress: Progress, order: readonly string[]): Continuation => {
  const known = (lesson: string) => (Object.hasOwn(progress, lesson) ? progress[lesson] : undefined);
  const visited = order
    .filter((lesson) => known(lesson))
    .sort((a, b) => ((known(a)?.lastVisited ?? '') > (known(b)?.lastVisited ?? '') ? -1 : 1));
  const last = visited[0];
  const first = order[0];
  if (first === undefined) return { type: 'finished' };
  if (last === undefined) return { type: 'start', lesson: first };
  const { done, section } = known(last) ?? {};
  if (!done) return { type: 'continue', lesson: last, ...(section && { section }) };
  const place = order.indexOf(last);
  const next = [...order.slice(place + 1), ...order.slice(0, place)].find((lesson) => !known(lesson)?.done);
  if (next === undefined) return { type: 'finished' };
  const stopped = known(next);
  if (!stopped) return { type: 'next', lesson: next };
  return { type: 'continue', lesson: next, ...(stopped.section && { section: stopped.section }) };
};
