/* What a lesson page does besides its widgets: notes behind source marks, copying, the stamp, going on. */
import './source-notes.ts';
import './term-notes.ts';
import './copy-lines.ts';
import './lesson-stamp.ts';
import './lesson-visit.ts';
import './prefetch-next.ts';
import './wide-tables.ts';
