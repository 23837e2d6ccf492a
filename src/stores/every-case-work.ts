/* Loads every store that keeps something case by case: each adds itself to case-work.ts. */
import './anchor-work.ts';
import './classifier.ts';
import './diagnosis.ts';
import './drafts.ts';
import './style-work.ts';
