/* What every page does: the theme, the language switch that keeps the place, search, words for a widget that fails, the menu. */
import './theme.ts';
import './language-switch.ts';
import './failed-widget.ts';
import './show-current.ts';
import { watchSearch } from './search/open-search.ts';

watchSearch();
