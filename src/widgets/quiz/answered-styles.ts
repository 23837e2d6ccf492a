import { loadStyles } from '../shared/tool/load-styles.ts';
import sheet from './answered.css?url&no-inline';

/*
 * A sleeping question needs no marks, and a page has little room: they come with the question's code, and the question
 * wakes when they are there, so that answers given earlier never stand unmarked.
 */
if (typeof document !== 'undefined') await loadStyles(sheet);
