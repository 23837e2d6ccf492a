import { useEffect, useState } from 'preact/hooks';

/**
 * Whether stored values have arrived: false on the server and in the first render, true together with the first
 * value of `useStored`. What would read wrong while the stores still seem empty waits for it.
 */
export const useLoaded = (): boolean => {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => setLoaded(true), []);
  return isLoaded;
};
