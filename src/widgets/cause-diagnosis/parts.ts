/* What comes with the first tick, in one file: the report, its picture, the plain text, and their look. */
import { loadStyles } from '../shared/tool/load-styles.ts';
import sheet from './parts/report.css?url&no-inline';

export { Report } from './parts/Report.tsx';
export { writeText } from './parts/write-text.ts';
export { TakenBox } from '../shared/tool/TakenBox.tsx';
export { printAlone } from '../shared/tool/print-alone.ts';

/** Waits until the look of the report has arrived. */
export const styles: Promise<void> = loadStyles(sheet);
