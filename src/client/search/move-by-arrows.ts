/** Moves the focus between a search field and the links of its list, down and up by one; up from the first is the field. */
export const moveByArrows = (
  root: HTMLElement,
  input: HTMLInputElement,
  listLinks: () => HTMLAnchorElement[],
): void => {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [input, ...listLinks()];
    const row = document.activeElement?.closest('.search-results > li');
    const current = row
      ? stops.findIndex((stop) => row.contains(stop))
      : stops.findIndex((stop) => stop === document.activeElement);
    if (step === 0 || current < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, current + step))]?.focus();
  });
};
