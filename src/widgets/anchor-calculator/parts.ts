/* What opens on demand, in one file: the folds, the plain text, the link. */
export { Assumptions } from './parts/Assumptions.tsx';
export { Ladder } from './parts/Ladder.tsx';
export { partStrings } from './parts/part-strings.ts';
export { Sums } from './parts/Sums.tsx';
export { Words } from './parts/Words.tsx';
export { writeText } from './parts/write-text.ts';
export { CopyBox } from '../shared/tool/CopyBox.tsx';
export { printAlone } from '../shared/tool/print-alone.ts';
