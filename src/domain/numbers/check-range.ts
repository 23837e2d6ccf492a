/** The least and greatest number a field takes, both allowed. */
export interface Range {
  min: number;
  max: number;
}

/** Why a number is outside its range; `negative` where only nought and above make sense. */
export type RangeCode = 'negative' | 'too-small' | 'too-large';

/** Tells what is wrong with a number's size, or `undefined` when it fits. */
export function checkRange(value: number, { min, max }: Range): RangeCode | undefined {
  if (value < min) return value < 0 && min >= 0 ? 'negative' : 'too-small';
  return value > max ? 'too-large' : undefined;
}
