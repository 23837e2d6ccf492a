import { isTheme } from '../domain/progress/settings.ts';
import { chooseTheme, settings } from '../stores/settings.ts';

/** The theme select in the footer; the choice itself is applied before the first paint by ThemeScript. */
const apply = (theme: string): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

const select = document.querySelector<HTMLSelectElement>('[data-choose-theme]');
settings.$value.subscribe(({ theme }) => {
  apply(theme);
  if (select) select.value = theme;
});
if (select) {
  select.disabled = false;
  select.addEventListener('change', () => {
    const { value } = select;
    if (isTheme(value)) chooseTheme(value);
  });
}
