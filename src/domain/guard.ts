/** What a guard could save of a stored or received value. */
export interface Guarded<T> {
  value: T;
  /** `false` when something had to be left out or replaced. */
  complete: boolean;
}

/** Turns anything into a valid value of its type, and tells whether that took leaving something out. */
export type Guard<T> = (value: unknown) => Guarded<T>;

/** Tells whether a value is a plain object whose fields may be looked at. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells whether a value is a plain day that exists, as `2026-11-21`. */
export const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/**
 * Guards a record entry by entry: what is whole stays, the rest is left out.
 * Keys that would reach an object's prototype are refused.
 */
export const guardRecord =
  <T>(guardEntry: (value: unknown, key: string) => T | undefined): Guard<Record<string, T>> =>
  (value) => {
    if (!isRecord(value)) return { value: {}, complete: false };
    const kept = Object.entries(value).flatMap(([key, entry]) => {
      const saved = key === '__proto__' ? undefined : guardEntry(entry, key);
      return saved === undefined ? [] : [[key, saved] as const];
    });
    return { value: Object.fromEntries(kept), complete: kept.length === Object.keys(value).length };
  };
