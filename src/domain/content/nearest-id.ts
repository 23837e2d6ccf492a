/**
 * Counts the edits between two short texts: a letter added, dropped, changed, or two neighbours swapped.
 * The "optimal string alignment" form of Damerau and Levenshtein's distance, kept in three rows.
 */
export const countEdits = (from: string, to: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      }
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
};

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/**
 * The known id an author most likely meant, or nothing when none is near.
 * Near means at most a third of its letters differ (and two at least may); of two equally near, the first wins.
 *
 * @example nearestId('first-cal', ['promise-to-pay', 'first-call']) // 'first-call'
 */
export const nearestId = (wanted: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let allowed = Math.max(2, Math.floor(wanted.length / 3));
  for (const id of known) {
    if (Math.abs(id.length - wanted.length) > allowed) continue;
    const edits = countEdits(wanted, id);
    if (edits > allowed) continue;
    best = id;
    allowed = edits - 1;
    if (allowed < 0) break;
  }
  return best;
};
