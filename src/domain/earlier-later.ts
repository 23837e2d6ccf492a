/* Moments compare as texts, see instant.ts; that file is part of every page, this one of merging alone. */

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
