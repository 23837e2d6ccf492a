import type { ClientDirective } from 'astro';

let turn: Promise<void> = Promise.resolve();

/** Waits for a task of one's own, after all that asked before. */
const takeTurn = (): Promise<void> => {
  turn = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
  return turn;
};

/**
 * `client:seen`: a widget wakes when it comes near the screen, in a task of its own.
 * Astro's `client:visible` wakes all that wait for the same file in one, and a slow phone then stands still for a moment.
 */
const wakeWhenSeen: ClientDirective = (load, _options, island) => {
  const wake = async (): Promise<void> => {
    const hydrate = await load();
    await takeTurn();
    await hydrate();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void wake();
    },
    { rootMargin: '400px' },
  );
  for (const child of island.children) observer.observe(child);
};

export default wakeWhenSeen;
