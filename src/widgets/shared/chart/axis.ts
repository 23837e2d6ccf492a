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

/** A path through points, in whole units of the picture. */
export const drawLine = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('');

/** The outline of columns of one width, standing on (or, with negative heights, hanging from) a base line. */
export const drawColumns = (heights: readonly number[], left: number, width: number, base: number): string => {
  const tops = heights.map((height, index) => `V${Math.round(base - height)}H${Math.round(left + (index + 1) * width)}`);
  return `M${Math.round(left)} ${Math.round(base)}${tops.join('')}V${Math.round(base)}Z`;
};
