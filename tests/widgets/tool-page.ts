import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { $storageHealth } from '../../src/platform/storage.ts';
import { startAfresh } from './mount.tsx';

/** Marks of a value that was never worked out, or a place in a sentence that was never filled. */
export const findGaps = (): string[] =>
  document.body.innerHTML.match(/.{0,40}(?:NaN|Infinity|undefined|\{\w+\}).{0,40}/g) ?? [];

/** Gives each test of a tool an empty page, an address without a fragment, and storage that keeps. */
export const cleanBetweenTests = (): void => {
  beforeEach(() => {
    startAfresh();
    history.replaceState(null, '', location.pathname + location.search);
  });
  afterEach(() => {
    for (const root of document.querySelectorAll('main')) render(null, root);
    vi.restoreAllMocks();
    $storageHealth.set({ state: 'kept', damaged: [] });
  });
};
