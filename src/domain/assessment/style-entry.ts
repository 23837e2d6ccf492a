import { isRecord } from '../guard.ts';
import { isLocale, type Locale } from '../locale.ts';
import { areSums, scoreSums, type AxisSum, type AxisSums, type StyleScore } from './score-sums.ts';
import { styles, type Style } from './styles.ts';

/**
 * “My style” in the learner's profile, the entry `style`: what both axes added up to, in which language.
 * It belongs to the learner and holds for all cases; everything else is worked out from it.
 */
export interface StyleEntry extends AxisSums {
  language: Locale;
}

const readSum = (value: unknown): AxisSum | undefined =>
  isRecord(value) && Number.isInteger(value['sum']) && Number.isInteger(value['count'])
    ? { sum: Number(value['sum']), count: Number(value['count']) }
    : undefined;

/** Reads a profile's `style` value of unknown origin; absent where it is not one. */
export const readStyleEntry = (value: unknown): StyleEntry | undefined => {
  if (!isRecord(value) || !isLocale(value['language'])) return undefined;
  const A = readSum(value['A']);
  const R = readSum(value['R']);
  return A && R && areSums({ A, R }) ? { language: value['language'], A, R } : undefined;
};

/** The score of “my style”, for tools that offer a line in that style; absent where none is kept. */
export const scoreStyleEntry = (value: unknown): StyleScore | undefined => {
  const entry = readStyleEntry(value);
  return entry && scoreSums(entry);
};

/**
 * Whose rows of the matrix (N 4.8) are worth reading: the one style, both of a blend, or all four to choose from
 * where there is no label or no result.
 */
export const chooseRows = (score: StyleScore | undefined): readonly Style[] =>
  score && score.label.styles.length > 0 ? score.label.styles : styles;

/**
 * The learner's own rows of the matrix, for tools that offer lines unasked: the one style, both of a blend;
 * none where nothing is kept, or where the answers support no label.
 */
export const listOwnRows = (value: unknown): readonly Style[] => scoreStyleEntry(value)?.label.styles ?? [];
