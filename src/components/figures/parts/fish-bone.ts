/** A bone of a fishbone in a lesson. */
export interface FishBone {
  label: string;
  /** What holds it: a code and an amount, or why it does not count. */
  note?: string;
  /** Drawn as thick as it weighs, as a plain line, or a hairline. */
  state: 'holds' | 'plain' | 'none';
  /** How much of the sum it explains, 0 to 1. */
  weight?: number;
}
