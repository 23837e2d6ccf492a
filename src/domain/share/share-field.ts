import { isDay } from '../guard.ts';

/** What became of one field's text. */
export type FieldReading<V> = { type: 'read'; value: V } | { type: 'damaged' } | { type: 'out-of-range' };

/** How one value stands in a link. Written texts hold only `A–Z a–z 0–9 - . _`. */
export interface ShareField<V> {
  /** Its name in links: letters and digits, never reused. */
  code: string;
  /** The value a link leaves out. Changing it changes what old links mean, so it needs a new version. */
  initial: V;
  write(value: V): string;
  read(text: string): FieldReading<V>;
}

const read = <V>(value: V): FieldReading<V> => ({ type: 'read', value });
const damaged = { type: 'damaged' } as const;
const outOfRange = { type: 'out-of-range' } as const;

const decimal = /^-?\d{1,25}(?:\.\d{1,25})?(?:e-?\d{1,3})?$/;

/** A number within limits, both allowed; `whole` where only whole ones make sense. */
export const numberField = (
  code: string,
  { initial, min, max, whole = false }: { initial: number; min: number; max: number; whole?: boolean },
): ShareField<number> => ({
  code,
  initial,
  write: (value) => String(value).replace('e+', 'e'),
  read: (text) => {
    if (!decimal.test(text)) return damaged;
    const value = Number(text) + 0;
    const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
    return fits ? read(value) : outOfRange;
  },
});

/** One of a list of choices, written as its place: the list may grow at its end only. */
export const choiceField = <V extends string>(
  code: string,
  choices: readonly V[],
  initial: V,
): ShareField<V> => ({
  code,
  initial,
  write: (value) => String(choices.indexOf(value)),
  read: (text) => {
    if (!/^\d{1,4}$/.test(text)) return damaged;
    const choice = choices[Number(text)];
    return choice === undefined ? outOfRange : read(choice);
  },
});

/** Yes or no. */
export const flagField = (code: string, initial: boolean): ShareField<boolean> => ({
  code,
  initial,
  write: (value) => (value ? '1' : '0'),
  read: (text) => (/^[01]$/.test(text) ? read(text === '1') : damaged),
});

/** A plain day, as `2026-11-21`. */
export const dayField = (code: string, initial: string): ShareField<string> => ({
  code,
  initial,
  write: (value) => value.replaceAll('-', ''),
  read: (text) => {
    if (!/^\d{8}$/.test(text)) return damaged;
    const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    return isDay(day) ? read(day) : outOfRange;
  },
});

/** A list of values of one kind, at most so many; only kinds that never write `_`, and none that is a list itself. */
export const listField = <V>(
  code: string,
  item: ShareField<V>,
  { initial, most }: { initial: readonly V[]; most: number },
): ShareField<readonly V[]> => ({
  code,
  initial,
  write: (values) => values.map((value) => item.write(value)).join('_'),
  read: (text) => {
    const values: V[] = [];
    const parts = text === '' ? [] : text.split('_');
    if (parts.length > most) return outOfRange;
    for (const part of parts) {
      const reading = item.read(part);
      if (reading.type !== 'read') return reading;
      values.push(reading.value);
    }
    return read(values);
  },
});
