import type { StyleScore } from '../../../domain/assessment/score-sums.ts';
import type { Guess } from '../../../domain/assessment/style-work.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Texts } from '../texts-type.ts';

/** A mean, or a distance on the scale, with two decimals. */
export const showMean = (value: number): string => value.toFixed(2);

/** A chance with three decimals, without the nought before them, as the working prints it. */
export const showChance = (value: number): string => value.toFixed(3).replace(/^0/, '');

/** A chance in whole per cent; near either end its words claim no more than the form can bear. */
export const showPercent = (value: number, { extremes }: Pick<Texts['words'], 'extremes'>): string => {
  const n = Math.round(value * 100);
  return n >= 100 ? extremes.most : n <= 0 ? extremes.least : `${n}%`;
};

/** What may be called by a name, in one sentence. */
export const writeLabel = ({ label }: StyleScore, { words, names }: Texts): string => {
  const [a, b] = label.styles.map((style) => names[style]);
  const key = label.type === 'blend' ? (label.open === 'A' ? 'openA' : 'openR') : label.type;
  return fill(words.label[key], { ...(a && { a }), ...(b && { b }) });
};

/** A guess at the customer's style with how likely it is; with less than half it counts as not known. */
export const writeGuess = (
  { style, percent }: Pick<Guess, 'style' | 'percent'>,
  { words, names }: Pick<Texts, 'words' | 'names'>,
): string =>
  percent < 50
    ? words.percentLow
    : fill(words.percentShown, { name: names[style], n: percent, rest: 100 - percent });
