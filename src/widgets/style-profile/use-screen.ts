import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import type { Screen } from './sheet.ts';

/** Moves the eye and the focus to the start of what is shown now: its heading, or its first item. */
const moveTo = (root: HTMLElement): void => {
  const start = root.querySelector<HTMLElement>('[data-start]') ?? root.querySelector('fieldset');
  if (!start) return;
  const target =
    start.querySelector<HTMLElement>(':scope input:checked') ?? start.querySelector('input') ?? start;
  const { top, bottom } = start.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) start.scrollIntoView();
  target.focus({ preventScroll: true });
};

/** What is shown, and how to show something else; `isQuiet` leaves the focus where it is. */
export const useScreen = (
  root: MutableRef<HTMLElement | null>,
  first: Screen,
): [Screen, (screen: Screen, isQuiet?: boolean) => void] => {
  const [screen, setScreen] = useState(first);
  const isMoving = useRef(false);
  useEffect(() => {
    if (isMoving.current && root.current) moveTo(root.current);
    isMoving.current = false;
  }, [screen]);
  return [
    screen,
    (next, isQuiet = false) => {
      isMoving.current = !isQuiet;
      setScreen(next);
    },
  ];
};
