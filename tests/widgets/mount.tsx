import { render, type VNode } from 'preact';
import { eraseEverything } from '../../src/stores/backup.ts';

/** Draws a view in an empty page, as an island would stand there; gives a function that takes it away. */
export const mount = (view: VNode): (() => void) => {
  const root = document.createElement('main');
  document.body.append(root);
  render(view, root);
  return () => {
    render(null, root);
    root.remove();
  };
};

/** Empties storage and the stores that are alive in this page. */
export const startAfresh = (): void => {
  eraseEverything();
  localStorage.clear();
};
