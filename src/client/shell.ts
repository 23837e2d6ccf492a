/* What every page does: the theme, a word where storage fails, the language switch that keeps the place, search, words for a widget that fails, the menu. */
import './theme.ts';
import './storage-note.ts';
import './language-switch.ts';
import './failed-widget.ts';
import './show-current.ts';
import { watchSearch } from './search/open-search.ts';

watchSearch();
