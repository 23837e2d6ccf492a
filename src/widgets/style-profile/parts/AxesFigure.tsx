import { points } from '../../../domain/assessment/form.ts';
import { MIDPOINT, SEM, type StyleScore } from '../../../domain/assessment/score-sums.ts';
import { clamp } from '../../../domain/numbers/round.ts';
import type { Texts } from '../texts-type.ts';
import { showMean } from './show.ts';

interface Props {
  score: StyleScore;
  /** Colleagues' views in the same language, with the name each has here. */
  others: readonly { name: string; score: StyleScore }[];
  texts: Texts;
}

const left = 26;
const right = 334;
const top = 26;
const bottom = 274;

const x = (mean: number): number => Math.round(left + ((clamp(mean, 1, 6) - 1) / 5) * (right - left));
const y = (mean: number): number => Math.round(bottom - ((clamp(mean, 1, 6) - 1) / 5) * (bottom - top));

/** Both axes with their grey bands, the dot with its error cross, and colleagues' dots beside it. */
export const AxesFigure = ({ score, others, texts }: Props) => {
  const { words, names } = texts;
  const mark = (one: StyleScore, name: string, kind: 'own' | 'other') => {
    const [a, r] = [one.A.mean, one.R.mean];
    const toLeft = a > 4.6;
    return (
      <g key={name} data-dot={kind}>
        <path d={`M${x(a - SEM)} ${y(r)}H${x(a + SEM)}M${x(a)} ${y(r - SEM)}V${y(r + SEM)}`} />
        <circle cx={x(a)} cy={y(r)} r={kind === 'own' ? 6 : 5} />
        <text x={x(a) + (toLeft ? -10 : 10)} y={y(r) - 8} text-anchor={toLeft ? 'end' : undefined}>
          {name}
        </text>
      </g>
    );
  };
  const corner = (style: keyof typeof names, atRight: boolean, atTop: boolean) => (
    <text
      x={atRight ? right - 6 : left + 6}
      y={atTop ? top + 18 : bottom - 8}
      text-anchor={atRight ? 'end' : undefined}
    >
      {names[style]}
    </text>
  );
  return (
    <svg
      viewBox="0 0 360 312"
      role="img"
      aria-label={`${words.axesName}${words.colon}${words.axisA} ${showMean(score.A.mean)}${words.comma}${words.axisR} ${showMean(score.R.mean)}`}
    >
      <g data-band="">
        <rect
          x={x(MIDPOINT - SEM)}
          y={top}
          width={x(MIDPOINT + SEM) - x(MIDPOINT - SEM)}
          height={bottom - top}
        />
        <rect
          x={left}
          y={y(MIDPOINT + SEM)}
          width={right - left}
          height={y(MIDPOINT - SEM) - y(MIDPOINT + SEM)}
        />
      </g>
      <g data-grid="">
        <path
          d={`M${left} ${top}H${right}V${bottom}H${left}zM${x(MIDPOINT)} ${top}V${bottom}M${left} ${y(MIDPOINT)}H${right}`}
        />
        {points.map((point) => (
          <g key={point}>
            <text x={x(point)} y={bottom + 16} text-anchor="middle">
              {point}
            </text>
            <text x={left - 6} y={y(point) + 4} text-anchor="end">
              {point}
            </text>
          </g>
        ))}
        <text x={left} y={bottom + 32}>{`← ${words.asks}`}</text>
        <text x={(left + right) / 2} y={bottom + 32} text-anchor="middle">
          {words.axisA}
        </text>
        <text x={right} y={bottom + 32} text-anchor="end">{`${words.tells} →`}</text>
        <text
          x={left}
          y="16"
        >{`${words.axisR}${words.colon}↑ ${words.shows}${words.comma}↓ ${words.keepsIn}`}</text>
      </g>
      <g data-corners="">
        {corner('amiable', false, true)}
        {corner('expressive', true, true)}
        {corner('analytical', false, false)}
        {corner('driver', true, false)}
      </g>
      {others.map((other) => mark(other.score, other.name, 'other'))}
      {mark(score, words.you, 'own')}
    </svg>
  );
};
