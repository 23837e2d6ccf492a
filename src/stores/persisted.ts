import { persistentAtom } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import type { Guard } from '../domain/guard.ts';
import { keepDamaged, readText } from '../platform/storage.ts';

/** A value kept on this device, shared by all tabs, and never in a shape its guard does not know. */
export interface Persisted<T> {
  /** The store itself, for `useStored` and `listen`. */
  readonly $value: WritableAtom<T>;
  /** What the server renders, and what there is before anything is stored. */
  readonly initial: T;
  /** What a stored text means; what cannot be read of it is put aside. */
  read(text: string): T;
  /** Replaces the value by a changed copy of the newest one, another tab's included. */
  update(change: (value: T) => T): void;
}

interface Options<T> {
  /** `pif:<store>:v<n>`; a new shape gets a new number. */
  key: `pif:${string}:v${number}`;
  initial: T;
  guard: Guard<T>;
}

/** Makes a store that survives a reload, damaged text and a device without room. */
export function persisted<T>({ key, initial, guard }: Options<T>): Persisted<T> {
  const decode = (text: string): T => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      keepDamaged(key, text);
      return initial;
    }
    const { value, complete } = guard(parsed);
    if (!complete) keepDamaged(key, text);
    return value;
  };
  const $value = persistentAtom<T>(key, initial, { encode: JSON.stringify, decode });
  return {
    $value,
    initial,
    read: decode,
    update(change) {
      const text = readText(key);
      $value.set(change(text === undefined ? initial : decode(text)));
    },
  };
}
