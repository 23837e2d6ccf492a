const dayMs = 86_400_000;

/** A plain day and how far it is from today. */
export interface DayAway {
  day: string;
  /** Whole days from today; 0 is today, below zero has passed. */
  daysAway: number;
}

/**
 * Whole calendar days from one plain day to another; below zero when the second comes first.
 *
 * @example countDays('2026-09-30', '2026-11-21') // 52
 */
export const countDays = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** The day with its distance from today. */
export const seeDay = (day: string, today: string): DayAway => ({ day, daysAway: countDays(today, day) });

/** The plain day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
