/* What is fetched when search is first used: one file for the dialog and the search page. */
export { mountDialog } from './dialog.ts';
export { mountSearchPage } from './page.ts';
