/* What every page does: the theme, the language switch that keeps the place, search on demand, words for a widget that fails. */
import './theme.ts';
import './language-switch.ts';
import './failed-widget.ts';
import { watchSearch } from './search/open-search.ts';

watchSearch();
