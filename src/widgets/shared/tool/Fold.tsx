import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFold } from '../use-fold.ts';

interface Props {
  title: ComponentChildren;
  /** Opens it for paper as well. */
  isOpen?: boolean;
  onOpen?: () => void;
  /** Draws what is inside; not called while it is closed, so that the page stays small. */
  children: () => ComponentChildren;
}

/** A part of a tool that is made when it is opened. */
export const Fold = ({ title, isOpen = false, onOpen, children }: Props) => {
  const [isUnfolded, setUnfolded] = useState(false);
  const isShown = isOpen || isUnfolded;
  const fold = useFold((open) => {
    if (open) onOpen?.();
    if (open !== isShown) setUnfolded(open);
  });
  return (
    <details open={isShown} {...fold}>
      <summary>{title}</summary>
      {isShown && children()}
    </details>
  );
};
