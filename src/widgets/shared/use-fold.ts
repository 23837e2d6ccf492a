import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Tells a fold whether it is open, also where the reader has opened or closed it before the widget was awake: nobody heard that.
 *
 * @param hear takes whether it is open
 */
export const useFold = (
  hear: (isOpen: boolean) => void,
): { ref: RefObject<HTMLDetailsElement>; onToggle: () => void } => {
  const ref = useRef<HTMLDetailsElement>(null);
  const onToggle = (): void => {
    if (ref.current) hear(ref.current.open);
  };
  useEffect(onToggle, []);
  return { ref, onToggle };
};
