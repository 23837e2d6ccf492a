import { $storageHealth, keepDamaged, listNames, readText } from './storage.ts';

/** Every key of ours that holds something now, in alphabetical order. */
export const listKeys = (): string[] =>
  [...new Set(listNames())].filter((key) => key.startsWith('pif:')).sort();

/** What a key of a damaged text says: whose text it is, and which of several. `pif:cases:v1:damaged:2` is the second. */
export const readDamagedKey = (key: string): { of: string; place: number } | undefined => {
  const [, of, place] = /^(.+):damaged(?::(\d+))?$/.exec(key) ?? [];
  return of === undefined ? undefined : { of, place: Number(place ?? 1) };
};

/** Tells `$storageHealth` of which keys a damaged text stands aside now, an earlier visit's included. */
export const tellDamaged = (): void => {
  const keys = listKeys().flatMap((key) => readDamagedKey(key)?.of ?? []);
  $storageHealth.setKey('damaged', [...new Set(keys)]);
};

/** Looks through everything stored, whether or not a page uses it, and puts aside what is no JSON. */
export const findDamaged = (): void => {
  for (const key of listKeys().filter((name) => /:v\d+$/.test(name))) {
    const text = readText(key) ?? '';
    try {
      JSON.parse(text);
    } catch {
      keepDamaged(key, text);
    }
  }
  tellDamaged();
};
