/* Apart from guard.ts, which every page carries: only back-ups, cases and the profile hold values nobody here knows the shape of. */

/**
 * Tells whether a value is plain data that is safe to write out again: nothing reaches an object's prototype, and it is not
 * nested deeper than `depth` (many browsers cannot write what is thousands deep).
 *
 * @param depth how many lists or records may stand inside one another
 */
export const isPlain = (value: unknown, depth: number): boolean => {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === 0 || typeof value !== 'object') return false;
  return Object.entries(value).every(([key, part]) => key !== '__proto__' && isPlain(part, depth - 1));
};
