/** The learner's own plain day at a moment: `2026-11-21T23:30:00.000Z` is `2026-11-22` in China. */
export const localDay = (instant: string): string => {
  const date = new Date(instant);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};
