import type { Locale, Localised } from '../locale.ts';

/** As much of a question as can be measured: its options, in the order the author wrote them. */
export interface MeasuredQuestion {
  kind: string;
  options?: readonly { text: Localised; right?: boolean }[];
}

/** What the shape of a bank's answers would tell someone who knows nothing of the subject. */
export interface BankMeasures {
  /** Questions of kind `one`, the only ones with one right option among several. */
  questions: number;
  /** How often blind guessing is right, 0 to 1. */
  chance: number;
  /** How often choosing the longest option is right, 0 to 1, in each language; of several longest, one is chosen blindly. */
  longestIsRight: Localised<number>;
  /** The same for the shortest option: pruning every right answer gives it away as surely as padding it. */
  shortestIsRight: Localised<number>;
  /** How many right options stand first, second and so on, as authored. */
  positions: number[];
}

/**
 * Measures whether the right answers of a bank can be told by their length or their place.
 * The place is the authored one: what a learner sees is shuffled.
 */
export const measureBank = (questions: Iterable<MeasuredQuestion>): BankMeasures => {
  const measured = [...questions].flatMap(({ kind, options = [] }) =>
    kind === 'one' && options.some(({ right }) => right) ? [options] : [],
  );
  const positions: number[] = [];
  for (const options of measured) {
    const place = options.findIndex(({ right }) => right);
    while (positions.length < options.length) positions.push(0);
    positions[place] = (positions[place] ?? 0) + 1;
  }
  const meanOf = (shareOf: (options: (typeof measured)[number]) => number): number =>
    measured.length === 0
      ? 0
      : measured.reduce((sum, options) => sum + shareOf(options), 0) / measured.length;
  const rightAtEnd = (locale: Locale, pickEnd: (...lengths: number[]) => number): number =>
    meanOf((options) => {
      const end = pickEnd(...options.map(({ text }) => text[locale].length));
      const candidates = options.filter(({ text }) => text[locale].length === end);
      return candidates.filter(({ right }) => right).length / candidates.length;
    });
  return {
    questions: measured.length,
    chance: meanOf((options) => 1 / options.length),
    longestIsRight: { zh: rightAtEnd('zh', Math.max), en: rightAtEnd('en', Math.max) },
    shortestIsRight: { zh: rightAtEnd('zh', Math.min), en: rightAtEnd('en', Math.min) },
    positions,
  };
};
