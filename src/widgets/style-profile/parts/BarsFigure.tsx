import type { StyleScore } from '../../../domain/assessment/score-sums.ts';
import { styles } from '../../../domain/assessment/styles.ts';
import type { Texts } from '../texts-type.ts';
import { showPercent } from './show.ts';

const start = 96;
const most = 210;
const step = 34;

/** The four bars: how likely each corner is. */
export const BarsFigure = ({ bars, texts }: { bars: StyleScore['bars']; texts: Texts }) => (
  <svg
    viewBox={`0 0 360 ${step * styles.length}`}
    role="img"
    aria-label={`${texts.words.barsName}${texts.words.colon}${styles
      .map((style) => `${texts.names[style]} ${showPercent(bars[style], texts.words)}`)
      .join(texts.words.comma)}`}
  >
    {styles.map((style, index) => {
      const top = index * step;
      const width = Math.round(bars[style] * most);
      return (
        <g key={style} data-bar="">
          <path data-track="" d={`M${start} ${top + 28}h${most}`} />
          <rect x={start} y={top + 8} width={Math.max(1, width)} height="20" />
          <text x={start - 8} y={top + 23} text-anchor="end">
            {texts.names[style]}
          </text>
          <text x={start + Math.max(1, width) + 6} y={top + 23}>
            {showPercent(bars[style], texts.words)}
          </text>
        </g>
      );
    })}
  </svg>
);
