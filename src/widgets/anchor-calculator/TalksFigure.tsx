import { fill } from '../../i18n/fill.ts';
import { drawColumns, makeAxis } from '../shared/chart/axis.ts';
import { showAmount, showExact } from './amounts.ts';
import type { TalksReply } from './play-talks.ts';
import type { Strings } from './strings-type.ts';
import pictures from './pictures.module.css';

interface Props {
  reply: TalksReply | undefined;
  /** Where both columns end. */
  end: number;
  midpoint: number;
  t: Strings;
}

const middle = 96;
const tallest = 76;

/** How the simulated talks came out: agreed amounts above the line, what arrived below it. */
export const TalksFigure = ({ reply, end, midpoint, t }: Props) => {
  const agreed = reply?.agreed ?? [];
  const cash = reply?.cash ?? [];
  const width = reply?.width ?? 1;
  const x = makeAxis(reply ? width * agreed.length : end, 8, 352);
  const most = Math.max(1, ...agreed, ...cash);
  const heights = (counts: readonly number[], sign: 1 | -1) =>
    counts.map((count) => (sign * count * tallest) / most);
  const bars = `translate(8 ${middle})scale(${(x.place(width) - 8).toFixed(3)} 1)`;
  const mean = reply?.summary.agreed?.mean;
  const meanCash = reply?.summary.meanCash;
  const flag = (value: number, word: string, toTop: boolean) => {
    const at = Math.round(x.place(value));
    return (
      <>
        <path d={toTop ? `M${at} 16V${middle}` : `M${at} ${middle}V176`} />
        <text x={at > 180 ? at - 4 : at + 4} y={toTop ? 20 : 176} text-anchor={at > 180 ? 'end' : undefined}>
          {word} {showExact(value)}
        </text>
      </>
    );
  };
  const half = Math.round(x.place(midpoint));
  return (
    <svg
      class={pictures['picture']}
      viewBox="0 0 360 200"
      role="img"
      aria-label={fill(t.talks, { runs: showAmount(reply?.summary.runs ?? 0) })}
    >
      <g data-grid="">
        <path d={`M8 ${middle}H352`} />
        {x.ticks.map((tick) => (
          <text
            key={tick}
            x={Math.round(x.place(tick))}
            y="196"
            text-anchor={x.place(tick) > 335 ? 'end' : 'middle'}
          >
            {showAmount(tick)}
          </text>
        ))}
      </g>
      <g data-bars="promised">
        <path transform={bars} d={drawColumns(heights(agreed, 1))} />
        {mean !== undefined && flag(mean, t.agreedHere, true)}
      </g>
      <g data-bars="cash">
        <path transform={bars} d={drawColumns(heights(cash, -1))} />
        {meanCash !== undefined && flag(meanCash, t.cashHere, false)}
      </g>
      {half <= 352 && (
        <g data-marks="">
          <path d={`M${half} 40V${middle}`} />
          <text x={half > 250 ? half - 4 : half + 4} y="50" text-anchor={half > 250 ? 'end' : undefined}>
            {t.midpoint} {showAmount(midpoint)}
          </text>
        </g>
      )}
      {reply && mean === undefined && (
        <text x="180" y="60" text-anchor="middle">
          {t.noDeal}
        </text>
      )}
    </svg>
  );
};
