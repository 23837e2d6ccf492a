import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { map } from 'nanostores';

/** How well this browser keeps what the learner enters. */
export interface StorageHealth {
  /** `kept`: saved on this device. `forbidden`: no storage at all. `full`: there was no room. Both latter last for this visit only. */
  state: 'kept' | 'forbidden' | 'full';
  /** Keys whose stored text could not be read whole; a copy of each stands under `<key>:damaged`. */
  damaged: readonly string[];
}

/** Tells views whether what is entered will still be there tomorrow. */
export const $storageHealth = map<StorageHealth>({ state: 'kept', damaged: [] });

/** What could not be written to the device stands here, for this visit. */
const memory = new Map<string, string>();

const openLocalStorage = (): Storage | undefined => {
  try {
    const probe = 'pif:probe';
    window.localStorage.setItem(probe, '1');
    window.localStorage.removeItem(probe);
    return window.localStorage;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    $storageHealth.setKey('state', isFull ? 'full' : 'forbidden');
    try {
      return isFull ? window.localStorage : undefined;
    } catch {
      return undefined;
    }
  }
};

const isBrowser = typeof window !== 'undefined';
const device = isBrowser ? openLocalStorage() : undefined;

/** Reads the stored text of a key, or `undefined`. */
export const readText = (key: string): string | undefined =>
  memory.get(key) ?? device?.getItem(key) ?? undefined;

/** Stores text under a key; where the device refuses it, keeps it for this visit and says so in `$storageHealth`. */
export const writeText = (key: string, text: string): void => {
  if (device) {
    try {
      device.setItem(key, text);
      memory.delete(key);
      return;
    } catch {
      $storageHealth.setKey('state', 'full');
    }
  }
  memory.set(key, text);
};

/** Removes a key from the device and from this visit. */
export const removeText = (key: string): void => {
  memory.delete(key);
  device?.removeItem(key);
};

/** Every key of ours that holds something now, in alphabetical order. */
export const listKeys = (): string[] => {
  const onDevice = device ? Array.from({ length: device.length }, (_, i) => device.key(i) ?? '') : [];
  return [...new Set([...onDevice, ...memory.keys()])].filter((key) => key.startsWith('pif:')).sort();
};

/** Puts a copy of unreadable text aside, once, so that nothing is lost when the key is written again. */
export const keepDamaged = (key: string, text: string): void => {
  if (readText(`${key}:damaged`) === undefined) writeText(`${key}:damaged`, text);
  const { damaged } = $storageHealth.get();
  if (!damaged.includes(key)) $storageHealth.setKey('damaged', [...damaged, key]);
};

if (isBrowser) {
  // nanostores addresses its engine by property; this is the same device behind our fallbacks.
  const engine = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => readText(String(key)),
      has: (_, key) => readText(String(key)) !== undefined,
      set: (_, key, value) => (writeText(String(key), String(value)), true),
      deleteProperty: (_, key) => (removeText(String(key)), true),
    },
  );
  setPersistentEngine(engine, windowPersistentEvents);
}
