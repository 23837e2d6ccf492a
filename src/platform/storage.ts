import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { map } from 'nanostores';

/** How well this browser keeps what the learner enters. */
export interface StorageHealth {
  /** `kept`: saved on this device. `forbidden`: no storage at all. `full`: there is no room. Both latter last for this page only. */
  state: 'kept' | 'forbidden' | 'full';
  /** Keys of which a text that could not be read whole stands aside, this visit's or an earlier one's. */
  damaged: readonly string[];
}

/** Tells views whether what is entered will still be there tomorrow. */
export const $storageHealth = map<StorageHealth>({ state: 'kept', damaged: [] });

/** What could not be written to the device stands here, for this visit. */
const memory = new Map<string, string>();

const openLocalStorage = (): Storage | undefined => {
  let storage: Storage | undefined;
  try {
    const probe = 'pif:probe';
    storage = window.localStorage;
    storage.setItem(probe, '1');
    storage.getItem(probe);
    storage.removeItem(probe);
    return storage;
  } catch (error) {
    const isFull = (error as Error).name === 'QuotaExceededError';
    $storageHealth.setKey('state', isFull ? 'full' : 'forbidden');
    return isFull ? storage : undefined;
  }
};

const isBrowser = typeof window !== 'undefined';
const device = isBrowser ? openLocalStorage() : undefined;

/** Names of everything stored, other programs' things on the device included. */
export const listNames = (): string[] => [...Object.keys(device ?? {}), ...memory.keys()];

/** Reads the stored text of a key, or `undefined`. */
export const readText = (key: string): string | undefined =>
  memory.get(key) ?? device?.getItem(key) ?? undefined;

/** Stores text under a key; where the device refuses it, keeps it for this visit and says so in `$storageHealth`. */
export const writeText = (key: string, text: string): void => {
  memory.set(key, text);
  if (!device) return;
  // What had no room before may have some now.
  memory.forEach((its, waiting) => {
    try {
      device.setItem(waiting, its);
      memory.delete(waiting);
    } catch {
      // It stays in memory.
    }
  });
  $storageHealth.setKey('state', memory.size ? 'full' : 'kept');
};

/** Removes a key from the device and from this visit. */
export const removeText = (key: string): void => {
  memory.delete(key);
  device?.removeItem(key);
};

/**
 * Puts a copy of unreadable text aside, so that nothing is lost when the key is written again.
 * Each different text gets a place of its own: `<key>:damaged`, `<key>:damaged:2` and so on.
 */
export const keepDamaged = (key: string, text: string): void => {
  let aside = `${key}:damaged`;
  for (let place = 2; (readText(aside) ?? text) !== text; place += 1) aside = `${key}:damaged:${place}`;
  writeText(aside, text);
  const { damaged } = $storageHealth.get();
  if (!damaged.includes(key)) $storageHealth.setKey('damaged', [...damaged, key]);
};

if (isBrowser) {
  // nanostores addresses its engine by property, always by a text; this is the same device behind our fallbacks.
  const engine = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => readText(key as string),
      has: (_, key) => readText(key as string) !== undefined,
      set: (_, key, value) => (writeText(key as string, value as string), true),
      deleteProperty: (_, key) => (removeText(key as string), true),
    },
  );
  setPersistentEngine(engine, windowPersistentEvents);
}
