/** Today on the learner's own calendar, as `2026-11-21`. */
export const today = (): string => {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

/** This moment, as an ISO 8601 text in UTC. */
export const now = (): string => new Date().toISOString();
