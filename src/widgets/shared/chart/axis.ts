import { chooseBinWidth } from '../../../domain/negotiation/histogram.ts';

/** A straight scale from values to places in a picture, and round values to mark on it. */
export interface Axis {
  place: (value: number) => number;
  value: (place: number) => number;
  ticks: number[];
}

/**
 * Makes a straight scale. (d3-scale does this and much more, in eleven kilobytes that a page with an awake tool has no room for.)
 *
 * @param most the value at `end`; nought stands at `start`
 * @param marks about how many round values to mark
 */
export const makeAxis = (most: number, start: number, end: number, marks = 5): Axis => {
  const span = most > 0 ? most : 1;
  const step = chooseBinWidth(span, marks);
  return {
    place: (value) => start + (value / span) * (end - start),
    value: (place) => ((place - start) / (end - start)) * span,
    ticks: Array.from({ length: Math.floor(span / step + 1e-9) + 1 }, (_, index) => index * step),
  };
};

/**
 * A line through heights one unit apart, in whole steps up and down; the picture stretches it by a transform.
 * Written as steps it takes a third of the room in the page.
 */
export const drawSteps = (heights: readonly number[]): string => {
  const whole = heights.map(Math.round);
  const steps = whole.slice(1).map((height, index) => `l1 ${height - (whole[index] ?? 0)}`);
  return `M0 ${whole[0] ?? 0}${steps.join('')}`;
};

/** The outline of columns one unit wide, standing on (or, with negative heights, hanging from) the line 0. */
export const drawColumns = (heights: readonly number[]): string => {
  let path = 'M0 0';
  let run = 0;
  let current = 0;
  for (const height of [...heights.map(Math.round), 0]) {
    if (height !== current) {
      path += `${run > 0 ? `h${run}` : ''}v${current - height}`;
      run = 0;
      current = height;
    }
    run += 1;
  }
  return path;
};
