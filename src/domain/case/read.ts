import { isDay, isRecord, type Guarded } from '../guard.ts';
import { isInstant } from '../instant.ts';
import { maxMinor } from './money.ts';

/** Reads a value of unknown origin: the value as far as it is whole, or `undefined` when nothing can be used. */
export type Read<T> = (value: unknown) => Guarded<T> | undefined;

type ValueOf<R> = R extends Read<infer T> ? T : never;
type Readers = Record<string, Read<unknown>>;
type Whole<R extends Readers> = { [K in keyof R]: ValueOf<R[K]> };

const whole = <T>(value: T): Guarded<T> => ({ value, complete: true });
const when =
  <T>(test: (value: unknown) => value is T): Read<T> =>
  (value) =>
    test(value) ? whole(value) : undefined;

/** Reads a text of at most `max` characters; a longer one is refused rather than cut. */
export const text = (max = 4000): Read<string> =>
  when((value): value is string => typeof value === 'string' && value.length <= max);

/** Reads an amount in whole minor units, from 0 to `maxMinor`. */
export const minor: Read<number> = when(
  (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= maxMinor,
);

/** Reads an ISO 4217 currency code. */
export const currency: Read<string> = when(
  (value): value is string => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
);

/** Reads a plain day, as `2026-11-21`. */
export const day: Read<string> = when(isDay);

/** Reads a moment, as the clock writes it. */
export const instant: Read<string> = when(isInstant);

/** Reads yes or no. */
export const flag: Read<boolean> = when((value): value is boolean => typeof value === 'boolean');

/** Reads a number between two bounds, both included. */
export const numberFrom = (low: number, high: number): Read<number> =>
  when((value): value is number => typeof value === 'number' && value >= low && value <= high);

/** Reads one of the settled codes. */
export const codeOf = <C extends string>(titles: Readonly<Record<C, unknown>>): Read<C> =>
  when((value): value is C => typeof value === 'string' && Object.hasOwn(titles, value));

/** Reads an id: letters, digits, hyphens, slashes. */
export const id: Read<string> = when(
  (value): value is string =>
    typeof value === 'string' && /^[\w/-]{1,80}$/.test(value) && value !== '__proto__',
);

/** Reads a list item by item: what is whole stays, what is not or is too much is left out. */
export const listOf =
  <T>(read: Read<T>, max = 500): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const kept = value.slice(0, max).flatMap((item: unknown) => read(item) ?? []);
    return {
      value: kept.map((item) => item.value),
      complete: kept.length === value.length && kept.every((item) => item.complete),
    };
  };

/** Reads an object: without a required part nothing can be used, a broken optional part is left out. */
export function shape<R extends Readers>(required: R): Read<Whole<R>>;
export function shape<R extends Readers, O extends Readers>(
  required: R,
  optional: O,
): Read<Whole<R> & Partial<Whole<O>>>;
export function shape(required: Readers, optional: Readers = {}): Read<unknown> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const parts: [string, unknown][] = [];
    let complete = true;
    for (const [name, read] of Object.entries({ ...optional, ...required })) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      const part = given === undefined ? undefined : read(given);
      if (!part && Object.hasOwn(required, name)) return undefined;
      if (part) parts.push([name, part.value]);
      complete &&= part?.complete ?? given === undefined;
    }
    return { value: Object.fromEntries(parts), complete };
  };
}

/** Reads a value and then puts it right, for totals that follow from their parts. */
export const settled =
  <T>(read: Read<T>, settle: (value: T) => T): Read<T> =>
  (value) => {
    const part = read(value);
    return part && { ...part, value: settle(part.value) };
  };
