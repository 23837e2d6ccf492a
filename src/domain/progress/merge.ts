/* What a back-up is joined with; apart from progress.ts and settings.ts, which every page carries. */
import { mergeRecords } from '../backup/merge-records.ts';
import { earliest, latest } from '../earlier-later.ts';
import type { LessonProgress, Progress } from './progress.ts';
import type { Settings } from './settings.ts';

/** Joins two states of one lesson: what was done stays done, the later visit says where one stopped. */
export const mergeLesson = (a: LessonProgress, b: LessonProgress): LessonProgress => {
  const isTie = a.lastVisited === b.lastVisited;
  const later = isTie
    ? (a.section ?? '') >= (b.section ?? '')
      ? a
      : b
    : a.lastVisited > b.lastVisited
      ? a
      : b;
  const done = earliest(a.done, b.done);
  return {
    started: earliest(a.started, b.started),
    lastVisited: latest(a.lastVisited, b.lastVisited),
    ...(later.section && { section: later.section }),
    ...(done && { done }),
  };
};

/** Joins two states of progress; no lesson and no stamp is lost. */
export const mergeProgress = (a: Progress, b: Progress): Progress => mergeRecords(a, b, mergeLesson);

/** Joins settings: a look chosen on this device stays, the later back-up counts, and `/` stays off where it was. */
export const mergeSettings = (current: Settings, saved: Settings): Settings => {
  const backedUpAt = latest(current.backedUpAt, saved.backedUpAt);
  return {
    theme: current.theme === 'system' ? saved.theme : current.theme,
    ...(backedUpAt && { backedUpAt }),
    ...((current.slash ?? saved.slash) && { slash: 'off' }),
  };
};
