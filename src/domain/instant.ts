/** Tells whether a value is a moment as the clock gives it: ISO 8601 in UTC, so that text order is time order. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** The later of two moments; either may be missing. */
export function latest(a: string, b: string): string;
export function latest(a: string | undefined, b: string | undefined): string | undefined;
export function latest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** The earlier of two moments; either may be missing. */
export function earliest(a: string, b: string): string;
export function earliest(a: string | undefined, b: string | undefined): string | undefined;
export function earliest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}
