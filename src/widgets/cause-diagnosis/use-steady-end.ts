import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks';

/**
 * Keeps what stands below an element where the reader sees it, while the element is drawn for the first time with what
 * the device keeps: whoever has read on past it does not see the page jump, in browsers without scroll anchoring too.
 *
 * @param isSettled whether the element has its own height now; what changes it later is the reader's doing
 */
export const useSteadyEnd = (element: MutableRef<HTMLElement | null>, isSettled: boolean): void => {
  const isOver = useRef(false);
  // Measured before this is drawn; where the element ends out of sight below, it may do so anywhere but in sight.
  const end = isOver.current ? undefined : element.current?.getBoundingClientRect().bottom;
  useLayoutEffect(() => {
    isOver.current ||= isSettled;
    const now = element.current?.getBoundingClientRect();
    if (!now || end === undefined || now.top >= 0) return;
    const before = Math.min(end, innerHeight);
    if (before < innerHeight || now.bottom < before)
      scrollBy({ top: now.bottom - before, behavior: 'instant' });
  });
};
