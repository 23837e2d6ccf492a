import { performActs } from '../widgets/shared/gallery/perform-acts.ts';
import type { Stage } from '../widgets/shared/gallery/stage.ts';

/* A frame of the gallery: does what its state asks for, then says that the state is reached. */
const { dataset } = document.documentElement;

const readStage = (): Partial<Stage> => {
  const all = JSON.parse(document.getElementById('stages')?.textContent ?? '{}') as Record<string, Stage>;
  return all[new URLSearchParams(location.search).get('state') ?? ''] ?? {};
};

/** The shell's scripts come by themselves; before them a press of the search button would leave the page. */
const isShellThere = (): boolean => 'asleep' in globalThis;

const wake = async (): Promise<void> => {
  while (!isShellThere() || document.querySelector('astro-island[ssr]'))
    await new Promise((resolve) => setTimeout(resolve, 20));
};

const { acts = [], height } = readStage();
if (height) document.body.style.minBlockSize = height;
await wake();
await performActs(document, acts);
dataset['staged'] = 'yes';
