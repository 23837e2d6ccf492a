/* What opens on demand, in one file: the folds, the typing, the plain text, and their look. */
import { loadStyles } from '../shared/tool/load-styles.ts';
import sheet from './parts/parts.css?url&no-inline';

export { Assumptions } from './parts/Assumptions.tsx';
export { findCurveHeads, findTalksHeads, listCurve, listTalks } from './parts/data-rows.ts';
export { judgeTyping, writeNotes } from './parts/judge-typing.ts';
export { Ladder } from './parts/Ladder.tsx';
export { findPartWords } from './parts/find-part-words.ts';
export { Sums } from './parts/Sums.tsx';
export { Warnings } from './parts/Warnings.tsx';
export { Words } from './parts/Words.tsx';
export { writeText } from './parts/write-text.ts';
export { TakenBox } from '../shared/tool/TakenBox.tsx';
export { printAlone } from '../shared/tool/print-alone.ts';

/** Waits until the look of the parts has arrived. */
export const styles: Promise<void> = loadStyles(sheet);
