import { useStore } from '@nanostores/preact';
import { $storedItems, knownItems, type StoredItem } from './backup.ts';

/** What is stored on this device, kept up to date; nothing on the server and in the first render. */
export const useStoredItems = (): readonly StoredItem[] =>
  useStore<typeof $storedItems>($storedItems, { ssr: () => knownItems });
