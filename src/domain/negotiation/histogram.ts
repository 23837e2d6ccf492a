/** One column of a histogram; it holds values from `from` up to, not including, `to`. */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/**
 * Gives a column width that people like to read, 1, 2 or 5 times a power of ten, so that a span takes about so many columns.
 * It depends on the span alone, so a picture keeps its columns while the values move.
 */
export function chooseBinWidth(span: number, aimBins = 30): number {
  if (!(span > 0)) return 1;
  const raw = span / aimBins;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5].find((step) => step * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * Counts values into equal columns from 0 to `end`; what lies outside goes into the first or the last one,
 * so that the counts always sum to the number of values.
 */
export function binValues(values: Iterable<number>, width: number, end: number): Bin[] {
  const columns = Math.max(1, Math.ceil(end / width - 1e-9));
  const counts = new Array<number>(columns).fill(0);
  for (const value of values) {
    // A hair is added so that 0.3 / 0.1 falls into the fourth column, where 0.3 belongs.
    const column = Math.floor(value / width + 1e-9);
    const held = Math.max(0, Math.min(columns - 1, column));
    counts[held] = (counts[held] ?? 0) + 1;
  }
  return counts.map((count, index) => ({ from: index * width, to: (index + 1) * width, count }));
}
