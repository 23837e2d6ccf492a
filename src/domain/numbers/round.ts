/** Moves the decimal point of a number without multiplying, so that 1.15 by 8 places is 115000000 and not less. */
export function shiftDecimal(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds to so many decimals, halves away from zero, as one does on paper.
 * The dust of binary fractions is wiped off first: 1.005 gives 1.01, and so does the sum 0.335 + 0.67.
 *
 * @param digits decimals to keep, 0 to 12; negative ones round to tens, hundreds and so on
 */
export function roundHalfUp(value: number, digits = 0): number {
  if (!Number.isFinite(value)) return value;
  if (Math.abs(value) >= 1e15 && digits >= 0) return Math.round(value);
  const written = Number(Math.abs(value).toPrecision(15));
  const rounded = shiftDecimal(Math.round(shiftDecimal(written, digits)), -digits);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Keeps a number between two bounds; where they cross, the lower one holds. */
export const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(max, value));
