import type { Act } from './stage.ts';

/** Long enough for a part that is fetched on demand on a busy machine. */
const patienceMs = 20_000;

const find = async <E extends HTMLElement>(root: ParentNode, selector: string): Promise<E> => {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const found = root.querySelector<E>(selector);
    if (found && !found.matches(':disabled') && !found.closest('astro-island[ssr]')) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`A state of the gallery is not reached: nothing found by ${selector}`);
};

const perform = async (root: ParentNode, act: Act): Promise<void> => {
  if ('press' in act) (await find(root, act.press)).click();
  else if ('type' in act) {
    const field = await find<HTMLInputElement>(root, act.into);
    field.value = act.type;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else await find(root, act.await);
  // Widgets move their focus a moment after they have changed.
  await new Promise((resolve) => setTimeout(resolve, 30));
};

let running = 0;

/** While states are being brought about, the focus stays with whoever looks at the page. */
const holdFocus = (by: 1 | -1): void => {
  running += by;
  if (running > 0) HTMLElement.prototype.focus = () => undefined;
  else if (usual) Object.defineProperty(HTMLElement.prototype, 'focus', usual);
};
const usual =
  typeof HTMLElement === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus');

/** Does what brings a state about, one act after the other. */
export const performActs = async (root: ParentNode, acts: readonly Act[]): Promise<void> => {
  if (acts.length === 0) return;
  holdFocus(1);
  try {
    for (const act of acts) await perform(root, act);
  } finally {
    holdFocus(-1);
  }
};
