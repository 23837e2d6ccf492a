import { useStore } from '@nanostores/preact';
import type { Persisted } from './persisted.ts';

/**
 * Reads a persisted store in a view.
 * The first render equals the server's (`initial`), the stored value follows at once:
 * without that the server's attributes would stay in the page after hydration.
 */
export const useStored = <T>(store: Persisted<T>): T => {
  const value: unknown = useStore(store.$value, { ssr: () => store.initial });
  return value as T;
};
