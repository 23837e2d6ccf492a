/* What opens on demand, in one file with its look: result, answers, training. */
import { loadStyles } from '../shared/tool/load-styles.ts';
import sheet from './parts/parts.css?url&no-inline';

export { AnswerList } from './parts/AnswerList.tsx';
export { ResultPanel } from './parts/ResultPanel.tsx';
export { printAlone } from '../shared/tool/print-alone.ts';
export { Training } from './parts/Training.tsx';

/** Waits until the look of the parts has arrived. */
export const styles: Promise<void> = loadStyles(sheet);
