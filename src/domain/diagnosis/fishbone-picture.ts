/** One bone to be drawn. */
export interface Bone {
  /** Comes back with the place of the bone. */
  id: string;
  /** Its name; of several parts each begins a line where there is room for it. */
  label: string | readonly string[];
  /** How much it weighs, 0 to 1: the thickness of its line. */
  weight: number;
  /** A second, smaller line of words below the label: its state, said in words. */
  note?: string;
  /** How many small ribs it carries, one for each piece of evidence; at most `mostRibs` are drawn. */
  ribs?: number;
}

/** All that is drawn: what the bones lead to, the causes and our own side. */
export interface Fish {
  head: string;
  /** Wide: above the spine. Narrow: on its left. */
  upper: readonly Bone[];
  /** Wide: below the spine. Narrow: on its right. */
  lower: readonly Bone[];
}

/** A straight line. */
export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Lines of words: `y` are baselines. */
export interface Words {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  lines: { y: number; text: string }[];
}

/** Where a bone stands. */
export interface PlacedBone {
  id: string;
  side: 'upper' | 'lower';
  /** From its free end to the spine. */
  line: Line;
  /** Thickness of the line. */
  stroke: number;
  ribs: Line[];
  label: Words;
  note: Words;
}

/** A whole picture in the units of its view box, which are CSS pixels where it is drawn at full size. */
export interface Picture {
  width: number;
  height: number;
  spine: Line;
  /** The box of the head with its words. */
  head: { x: number; y: number; width: number; height: number; words: Words };
  bones: PlacedBone[];
  textSize: number;
  noteSize: number;
}

/** The size of a picture. */
export interface PictureSize {
  width: number;
  textSize: number;
}
