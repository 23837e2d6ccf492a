import { isLocale } from '../../i18n/locales.ts';
import { CaseFileView } from './CaseFileView.tsx';
import { fetchStoryWords } from './story/use-story-words.ts';

/* The island wakes when the words of its page's story are there: a page that is being scrolled does not move then. */
const language = typeof document === 'undefined' ? '' : document.documentElement.lang.slice(0, 2);
if (isLocale(language)) await fetchStoryWords(language);

export { CaseFileView as CaseIsland };
