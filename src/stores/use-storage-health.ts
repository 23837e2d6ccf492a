import { useStore } from '@nanostores/preact';
import { $storageHealth, type StorageHealth } from '../platform/storage.ts';

const usual: StorageHealth = { state: 'kept', damaged: [] };

/** How well this browser keeps what is entered; the usual on the server and in the first render. */
export const useStorageHealth = (): StorageHealth =>
  useStore<typeof $storageHealth>($storageHealth, { ssr: () => usual });
