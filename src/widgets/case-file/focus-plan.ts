/** Takes the learner to the plan of the case that was just opened: it stands above what they pressed. */
export const focusPlan = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('#case-plan')?.focus());
};
