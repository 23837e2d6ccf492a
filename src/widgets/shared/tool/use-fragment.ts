import { useEffect, useRef } from 'preact/hooks';
import { findState } from '../../../domain/share/find-state.ts';

/** How long the learner rests before the address follows. */
const PAUSE_MS = 300;

/** Tells whether the page's fragment holds a tool's state, whole or damaged. */
export const hasSharedState = (): boolean => findState(location.hash) !== undefined;

/** Calls back with the fragment when the page opens with a tool's state, and when such a link is opened later on. */
export const useSharedFragment = (onFragment: (fragment: string) => void): void => {
  const latest = useRef(onFragment);
  latest.current = onFragment;
  useEffect(() => {
    const read = (): void => {
      if (hasSharedState()) latest.current(location.hash);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
};

/**
 * Lets the address follow a state, a moment after it last changed; the history does not grow.
 *
 * @param state anything that is another object when something has changed
 * @param write gives the fragment without `#`; `undefined` takes ours away and leaves the address of a heading alone
 */
export const useFollowingFragment = (
  state: unknown,
  write: (() => Promise<string | undefined>) | undefined,
): void => {
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    if (!latest.current) return undefined;
    const timer = setTimeout(() => {
      void latest.current?.().then((fragment) => {
        if (fragment === undefined && !hasSharedState()) return;
        history.replaceState(
          history.state,
          '',
          location.pathname + location.search + (fragment ? `#${fragment}` : ''),
        );
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state]);
};
