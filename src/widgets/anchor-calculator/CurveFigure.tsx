import { useRef } from 'preact/hooks';
import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import type { AnchorResults } from '../../domain/negotiation/anchor-results.ts';
import type { PromisePoint } from '../../domain/negotiation/promise-curve.ts';
import { findSliderRange } from '../../domain/negotiation/slider-range.ts';
import { fill } from '../../i18n/fill.ts';
import { drawSteps, makeAxis } from '../shared/chart/axis.ts';
import { showAmount, showExact } from './amounts.ts';
import type { Strings } from './strings-type.ts';
import pictures from './pictures.module.css';

interface Props {
  inputs: AnchorInputs;
  results: AnchorResults;
  t: Strings;
  /** Called with the ask a finger or pointer drags to. */
  onAsk: (ask: number) => void;
}

const right = 349;
const top = 38;
const bottom = 188;
/** Every fifteenth point of the traced curve is enough for a line of this size. */
const SKIP = 15;

/** What is promised against what arrives, over the ask; the ask can be dragged along. */
export const CurveFigure = ({ inputs, results, t, onAsk }: Props) => {
  const isDragging = useRef(false);
  const { curve, point } = results;
  const { points, bestCash, bestPromised } = curve;
  const x = makeAxis(points.at(-1)?.ask ?? 0, 8, right);
  const y = makeAxis(bestPromised.promised * 1.2, bottom, top, 4);
  const drawn = points.filter((_, index) => index % SKIP === 0);
  const line = (by: 'promised' | 'cash') => (
    <path
      transform={`translate(8)scale(${((right - 8) / (drawn.length - 1)).toFixed(2)} 1)`}
      d={drawSteps(drawn.map((one) => y.place(one[by])))}
    />
  );
  const at = x.place(point.ask);
  const label = (value: number, word: string, above: boolean) => {
    // Above the rising line there is room to the left of the ask, below the falling one to its left or right.
    const toLeft = above ? at > 110 : at > 250;
    return (
      <text
        x={Math.round(at + (toLeft ? -7 : 7))}
        y={Math.round(y.place(value) + (above ? (toLeft ? -9 : -24) : 26))}
        text-anchor={toLeft ? 'end' : undefined}
      >
        {word} {showExact(value)}
      </text>
    );
  };
  const landmark = (value: number, word: string, row: number) => {
    const place = Math.round(x.place(value));
    return (
      place <= right && (
        <>
          <path d={`M${place} ${row + 4}V${bottom}`} />
          <text x={place > 180 ? place + 2 : place - 2} y={row} text-anchor={place > 180 ? 'end' : undefined}>
            {word}
          </text>
        </>
      )
    );
  };
  const ring = (one: PromisePoint, by: 'promised' | 'cash') => (
    <circle cx={Math.round(x.place(one.ask))} cy={Math.round(y.place(one[by]))} r="4" />
  );
  const drag = (event: PointerEvent & { currentTarget: SVGSVGElement }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const { step } = findSliderRange(inputs, 'ask');
    onAsk(Math.max(0, Math.round(x.value(((event.clientX - box.left) / box.width) * 360) / step) * step));
  };

  return (
    <svg
      class={pictures['picture']}
      viewBox="0 0 360 216"
      role="img"
      aria-label={t.curve}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        isDragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={(event) => {
        // A pointer that was pressed elsewhere and comes along is not dragging the ask.
        if (isDragging.current) drag(event);
      }}
      onPointerUp={() => (isDragging.current = false)}
      onPointerCancel={() => (isDragging.current = false)}
    >
      <g data-grid="">
        <path d={y.ticks.map((tick) => `M8 ${Math.round(y.place(tick))}H${right}`).join('')} />
        {y.ticks.slice(1).map((tick) => (
          <text key={tick} x="8" y={Math.round(y.place(tick)) - 3}>
            {showAmount(tick)}
          </text>
        ))}
        {x.ticks.map((tick) => (
          <text
            key={tick}
            x={Math.round(x.place(tick))}
            y="210"
            text-anchor={x.place(tick) > 335 ? 'end' : 'middle'}
          >
            {showAmount(tick)}
          </text>
        ))}
      </g>
      <g data-marks="">
        {landmark(inputs.capacity, fill(t.canPay, { n: showAmount(inputs.capacity) }), 12)}
        {landmark(inputs.claim, fill(t.ends[inputs.mode], { n: showAmount(inputs.claim) }), 28)}
      </g>
      <g data-line="promised">
        {line('promised')}
        {ring(bestPromised, 'promised')}
        {label(point.promised, t.promised, true)}
      </g>
      <g data-line="cash">
        {line('cash')}
        {ring(bestCash, 'cash')}
        {label(point.cash, t.received, false)}
      </g>
      <g data-ask="">
        <path d={`M${Math.round(at)} ${top}V${bottom}`} />
        <circle cx={Math.round(at)} cy={bottom} r="9" />
      </g>
      {/* Last, so that no line crosses it. */}
      <g data-grid="">
        <text x="10" y={bottom - 4}>
          {t.axis}
        </text>
      </g>
    </svg>
  );
};
