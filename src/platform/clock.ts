import { localDay } from '../domain/local-day.ts';

/** This moment, as an ISO 8601 text in UTC. */
export const now = (): string => new Date().toISOString();

/** Today on the learner's own calendar, as `2026-11-21`. */
export const today = (): string => localDay(now());
