/**
 * Whether a line still has places for what only the learner knows.
 *
 * @example hasPlaces('这〔金额〕哪天走？') // true
 */
export const hasPlaces = (line: string): boolean => /[〔[]/u.test(line);
