import type { Bone, Fish, Line, Picture, PictureSize, PlacedBone, Words } from './fishbone-picture.ts';
import { measureText, wrapLabel } from './wrap-label.ts';

export type { Bone, Fish, Line, Picture, PictureSize, PlacedBone, Words } from './fishbone-picture.ts';

/** More ribs than these are not drawn: the words say the number. */
export const mostRibs = 6;

/** The usual size of the picture for wide places. */
export const wideSize: PictureSize = { width: 760, textSize: 14 };

/** The usual size of the picture for a phone; fits a column of 256 px. */
export const narrowSize: PictureSize = { width: 264, textSize: 14 };

const EDGE = 4;
/** Height of a line of words, in its own size. */
const LEADING = 1.35;

const strokeOf = (weight: number): number => 1.5 + 4.5 * Math.min(1, Math.max(0, weight));

const round = (value: number): number => Math.round(value * 10) / 10;

const line = (x1: number, y1: number, x2: number, y2: number): Line => ({
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
});

const stack = (
  lines: readonly string[],
  { x, anchor, top, size }: { x: number; anchor: Words['anchor']; top: number; size: number },
): Words => ({
  x: round(x),
  anchor,
  lines: lines.map((text, index) => ({ y: round(top + size * (LEADING * index + 1)), text })),
});

interface Measured {
  bone: Bone;
  label: string[];
  note: string[];
  height: number;
}

const measureBone = (
  bone: Bone,
  parts: readonly string[],
  { room, textSize, noteSize }: { room: number; textSize: number; noteSize: number },
): Measured => {
  const label = parts.flatMap((part) => wrapLabel(part, room / textSize));
  const note = bone.note ? wrapLabel(bone.note, room / noteSize) : [];
  return { bone, label, note, height: LEADING * (label.length * textSize + note.length * noteSize) };
};

const placeWords = (
  { label, note }: Measured,
  place: { x: number; anchor: Words['anchor']; top: number },
  textSize: number,
  noteSize: number,
): { label: Words; note: Words } => ({
  label: stack(label, { ...place, size: textSize }),
  note: stack(note, { ...place, top: place.top + LEADING * label.length * textSize, size: noteSize }),
});

const placeRibs = (count: number | undefined, of: Line, rib: (x: number, y: number) => Line): Line[] => {
  const drawn = Math.min(mostRibs, Math.max(0, Math.floor(count ?? 0)));
  return Array.from({ length: drawn }, (_, index) => {
    const part = (index + 1) / (drawn + 1);
    return rib(of.x1 + (of.x2 - of.x1) * part, of.y1 + (of.y2 - of.y1) * part);
  });
};

/** Space for the bones of one side of the wide picture: how far their free ends are from the spine. */
const REACH = 92;
const HEAD_SHARE = 0.19;
/** What of a bone's place its words leave free, so that two neighbours never read as one phrase. */
const BETWEEN = 0.2;
const RIB = 15;

/**
 * Lays the fishbone out for a wide place: the spine lies flat, the head is at its right end, bones lean away from it.
 * Words stand at the free ends of the bones and never reach into their neighbour's place.
 */
export const layoutWide = (fish: Fish, { width, textSize }: PictureSize = wideSize): Picture => {
  const noteSize = round(textSize * 0.86);
  const headWidth = round(width * HEAD_SHARE);
  const room = width - headWidth - 2 * EDGE;
  const slot = (bones: readonly Bone[]): number => room / Math.max(1, bones.length);
  const lean = Math.min(36, Math.min(slot(fish.upper), slot(fish.lower)) / 2 - EDGE);
  const measure = (bones: readonly Bone[]): Measured[] =>
    bones.map((bone) =>
      measureBone(bone, [bone.label].flat(), { room: slot(bones) * (1 - BETWEEN), textSize, noteSize }),
    );
  const upper = measure(fish.upper);
  const lower = measure(fish.lower);
  const tallest = (bones: readonly Measured[]): number => Math.max(0, ...bones.map(({ height }) => height));
  const topEnd = EDGE + tallest(upper) + (upper.length > 0 ? 2 * EDGE : 0);
  const spineY = topEnd + REACH;
  const bottomEnd = spineY + REACH;
  const height = round(bottomEnd + 2 * EDGE + tallest(lower) + EDGE);

  const place = (side: 'upper' | 'lower', bones: readonly Measured[]): PlacedBone[] =>
    bones.map((one, index) => {
      const x = EDGE + (room / bones.length) * (index + 0.5);
      const [end, top] =
        side === 'upper' ? [topEnd, topEnd - 2 * EDGE - one.height] : [bottomEnd, bottomEnd + EDGE];
      const own = line(x, end, x + lean, spineY);
      return {
        id: one.bone.id,
        side,
        line: own,
        stroke: round(strokeOf(one.bone.weight)),
        ribs: placeRibs(one.bone.ribs, own, (ribX, ribY) => line(ribX - RIB, ribY, ribX, ribY)),
        ...placeWords(one, { x, anchor: 'middle', top }, textSize, noteSize),
      };
    });

  const headLines = wrapLabel(fish.head, (headWidth - 4 * EDGE) / textSize);
  const headHeight = LEADING * textSize * headLines.length + 6 * EDGE;
  const headX = width - headWidth - 1;
  const headY = spineY - headHeight / 2;
  return {
    width,
    height,
    spine: line(EDGE, spineY, headX, spineY),
    head: {
      x: round(headX),
      y: round(headY),
      width: headWidth,
      height: round(headHeight),
      words: stack(headLines, {
        x: headX + headWidth / 2,
        anchor: 'middle',
        top: headY + 2.5 * EDGE,
        size: textSize,
      }),
    },
    bones: [...place('upper', upper), ...place('lower', lower)],
    textSize,
    noteSize,
  };
};

/** Space between a row's words and the next bone of the narrow picture. */
const GAP = 12;
const SLANT = 12;

/**
 * Lays the fishbone out for a phone: the head is on top, the spine runs down the middle, causes left, our side right.
 * Words stand below the free end of their bone and keep to their half.
 */
export const layoutNarrow = (fish: Fish, { width, textSize }: PictureSize = narrowSize): Picture => {
  const noteSize = round(textSize * 0.86);
  const middle = width / 2;
  const room = middle - 3 * EDGE;
  const measure = (bones: readonly Bone[]): Measured[] =>
    bones.map((bone) => measureBone(bone, [[bone.label].flat().join(' ')], { room, textSize, noteSize }));
  const upper = measure(fish.upper);
  const lower = measure(fish.lower);
  const need = (bones: readonly Measured[]): number =>
    bones.reduce((sum, { height }) => sum + height + SLANT + EDGE + GAP, 0);

  const headLines = wrapLabel(fish.head, (width - 6 * EDGE) / textSize);
  const headHeight = round(LEADING * textSize * headLines.length + 4 * EDGE);
  const start = headHeight + 1 + GAP;
  const length = Math.max(need(upper), need(lower));

  const place = (side: 'upper' | 'lower', bones: readonly Measured[]): PlacedBone[] => {
    const spare = bones.length === 0 ? 0 : (length - need(bones)) / bones.length;
    let top = start;
    return bones.map((one) => {
      const isLeft = side === 'upper';
      const x = isLeft ? EDGE : width - EDGE;
      const own = line(x, top + SLANT, middle, top);
      const words = { x, anchor: isLeft ? ('start' as const) : ('end' as const), top: top + SLANT + EDGE };
      top += one.height + SLANT + EDGE + GAP + spare;
      return {
        id: one.bone.id,
        side,
        line: own,
        stroke: round(strokeOf(one.bone.weight)),
        ribs: placeRibs(one.bone.ribs, own, (ribX, ribY) => line(ribX, ribY - 9, ribX, ribY)),
        ...placeWords(one, words, textSize, noteSize),
      };
    });
  };

  return {
    width,
    height: round(start + length + EDGE),
    spine: line(middle, headHeight, middle, start + length),
    head: {
      x: 1,
      y: 1,
      width: width - 2,
      height: headHeight,
      words: stack(headLines, { x: middle, anchor: 'middle', top: 2 * EDGE, size: textSize }),
    },
    bones: [...place('upper', upper), ...place('lower', lower)],
    textSize,
    noteSize,
  };
};

/** The width of the longest line of some words, in the units of the picture; an estimate from the kinds of characters. */
export const widthOfWords = (words: Words, size: number): number =>
  Math.max(0, ...words.lines.map(({ text }) => measureText(text) * size));
