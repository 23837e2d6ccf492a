import type { Draft } from './form.ts';

/*
 * A form with rows: `rows` is their number, and an input of a row stands in the draft as `<name>.<row>`, from 0.
 */

/** The most rows a form may have. */
export const mostRows = 500;

/** The number of rows in a draft. */
export const countRows = (draft: Draft): number => {
  const rows = Number(draft['rows'] ?? '0');
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, mostRows) : 0;
};

/** The draft with a row at the end; what stands in it from the start is given by the names of its inputs. */
export const addRow = (draft: Draft, first: Draft = {}): Draft => {
  const row = countRows(draft);
  if (row >= mostRows) return draft;
  const inputs = Object.entries(first).map(([name, text]) => [`${name}.${row}`, text]);
  return { ...draft, rows: String(row + 1), ...(Object.fromEntries(inputs) as Draft) };
};

/** The draft without one row; the rows below move up. */
export const removeRow = (draft: Draft, gone: number): Draft => {
  const entries = Object.entries(draft).flatMap(([name, text]) => {
    const [input = '', number] = name.split('.');
    const row = Number(number);
    if (number === undefined || row < gone) return [[name, text] as const];
    return row === gone ? [] : [[`${input}.${row - 1}`, text] as const];
  });
  return { ...Object.fromEntries(entries), rows: String(Math.max(0, countRows(draft) - 1)) };
};

/** What the rows mean, each read by its number. */
export const readRows = <T>(draft: Draft, read: (row: number) => T[]): T[] =>
  Array.from({ length: countRows(draft) }, (_, row) => read(row)).flat();
