/* What opens behind the card, in one file: the pages of items, the result, the matrix, and their look. */
import { loadStyles } from '../shared/tool/load-styles.ts';
import sheet from './parts/parts.css?url&no-inline';

export { Body } from './parts/Body.tsx';
export { findTrouble } from '../shared/tool/link-trouble.ts';
export { readLink } from './link.ts';

/** Waits until the look of the parts has arrived. */
export const styles: Promise<void> = loadStyles(sheet);
