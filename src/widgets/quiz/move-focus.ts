/** Where the focus goes when the element that had it is gone or closed. */
export type FocusPlace = 'explanation' | 'check' | 'first-field' | 'model';

const places: Readonly<Record<FocusPlace, string>> = {
  explanation: '[data-explanation]',
  check: 'button.button',
  'first-field': 'fieldset :is(input, select, textarea, button):enabled',
  model: '[data-model]',
};

/** Moves the focus within a question, except away from a field that can still be used after a check. */
export const moveFocus = (question: HTMLElement | null, to: FocusPlace): void => {
  const focused = document.activeElement;
  const isUsable = focused !== null && question?.contains(focused) && !focused.matches(':disabled');
  if (to === 'check' && isUsable) return;
  question?.querySelector<HTMLElement>(places[to])?.focus();
};
