import { MIDPOINT, type AxisScore, type StyleScore } from '../../../domain/assessment/score-sums.ts';
import { styles } from '../../../domain/assessment/styles.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Texts } from '../texts-type.ts';
import { showChance, showMean } from './show.ts';

const formulas = {
  driver: 'pA × (1 − pR)',
  expressive: 'pA × pR',
  amiable: '(1 − pA) × pR',
  analytical: '(1 − pA) × (1 − pR)',
} as const;

/** The working in lines, from the sums to the bars (N 4.5). */
export const listSums = ({ A, R, bars }: StyleScore, { words, names }: Texts): string[] => {
  const [a, r] = [showChance(A.chance), showChance(R.chance)];
  const sum = (axis: string, one: AxisScore) =>
    fill(words.sumLine, { axis, sum: one.sum, count: one.count, mean: showMean(one.mean) });
  const chance = (p: string, side: string, one: AxisScore) =>
    fill(words.chanceLine, {
      p,
      side,
      mean: showMean(one.mean),
      z: one.z.toFixed(2).replace('-', '−'),
      chance: showChance(one.chance),
    });
  return [
    words.reversed,
    sum(`${words.axisA} Ā`, A),
    sum(`${words.axisR} R̄`, R),
    chance('pA', words.tells, A),
    chance('pR', words.shows, R),
    ...styles.map((style) =>
      fill(words.barLine, {
        name: names[style],
        formula: formulas[style],
        sum: formulas[style].replace('pA', a).replace('pR', r),
        value: showChance(bars[style]),
      }),
    ),
    fill(words.labelLine, {
      a: showMean(Math.abs(A.mean - MIDPOINT)),
      r: showMean(Math.abs(R.mean - MIDPOINT)),
    }),
  ];
};
