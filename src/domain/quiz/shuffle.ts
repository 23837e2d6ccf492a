import { createMulberry32 } from '../random/mulberry32.ts';
import type { RandomSource } from '../random/random-source.ts';
import { hashText } from './hash-text.ts';

/** A source of luck that always gives the same numbers for the same text. */
export const randomFrom = (text: string): RandomSource => createMulberry32(hashText(text));

/** The same items in an order the source of luck decides (Fisher and Yates). */
export const shuffle = <T>(list: readonly T[], random: RandomSource): T[] => {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[pick]] = [shuffled[pick] as T, shuffled[last] as T];
  }
  return shuffled;
};

/**
 * The same items in another order than given; one item alone stays.
 * An order that comes out as it was is turned by one, so that this always ends.
 */
export const disorder = <T>(list: readonly T[], random: RandomSource): T[] => {
  const shuffled = shuffle(list, random);
  const isSame = shuffled.every((item, place) => item === list[place]);
  return isSame ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
};
