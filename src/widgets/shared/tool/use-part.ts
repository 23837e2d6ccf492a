import { useRef, useState } from 'preact/hooks';

/** A part of a tool that is fetched on demand: nothing yet, the part itself, or `failed`. */
export interface Part<T> {
  part: T | undefined;
  isMissing: boolean;
  /** Fetches it, once; again after a failure. */
  fetch: () => Promise<T | undefined>;
}

/** A part that is there from the start, for code that comes with it. */
export const holdPart = <T>(part: T): Part<T> => ({
  part,
  isMissing: false,
  fetch: () => Promise.resolve(part),
});

/** Fetches code when it is first wanted, so that a page with a sleeping tool stays light. */
export const usePart = <T>(load: () => Promise<T>): Part<T> => {
  const [part, setPart] = useState<T>();
  const [isMissing, setMissing] = useState(false);
  const fetching = useRef<Promise<T | undefined>>();
  const fetch = (): Promise<T | undefined> => {
    fetching.current ??= load().then(
      (loaded) => {
        setMissing(false);
        setPart(loaded);
        return loaded;
      },
      () => {
        fetching.current = undefined;
        setMissing(true);
        return undefined;
      },
    );
    return fetching.current;
  };
  return { part, isMissing, fetch };
};
