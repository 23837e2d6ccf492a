import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the island is awake: false on the server and in the first render, so that both agree; true from then on. */
export const useAlive = (): boolean => {
  const [isAlive, setAlive] = useState(false);
  useLayoutEffect(() => setAlive(true), []);
  return isAlive;
};
