/** Gives the focus to a text that stands where a control is going away, so that the keyboard does not begin at the top of the page again. */
export const focusText = (text: HTMLElement | null | undefined): void => {
  if (!text) return;
  text.tabIndex = -1;
  text.focus();
};
