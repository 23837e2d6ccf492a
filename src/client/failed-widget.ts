/**
 * A widget that cannot wake says so in its own place; the rest of the page lives, and what it shows can still be read.
 * Everything that failed is tried again as soon as there is a network, or at a press of the button.
 */
const [says, again] = document.documentElement.lang.startsWith('zh')
  ? ['这个工具没有加载成功，内容还能看。请检查网络，再试一次。', '再试一次']
  : [
      'This part did not load; what it shows can still be read. Check the connection and try again.',
      'Try again',
    ];

/** Astro's custom element; `start` waits until it is seen and fetches its code. */
interface Island extends HTMLElement {
  start?: () => void;
}

/** What wakes the widgets that failed. */
const wakes = new Set<() => void>();

const tryAgain = (): void => {
  const all = [...wakes];
  wakes.clear();
  document.querySelectorAll('[data-asleep]').forEach((card) => card.remove());
  for (const wake of all) wake();
};

const showCard = (island: Element, wake: () => void): void => {
  wakes.add(wake);
  if (island.querySelector('[data-asleep]')) return;
  const card = document.createElement('p');
  // Of many that sleep one speaks.
  if (!document.querySelector('[data-asleep]')) card.setAttribute('role', 'alert');
  card.className = 'field-error';
  card.dataset['asleep'] = '';
  card.innerHTML = `${says} <button type="button" class="button-quiet">${again}</button>`;
  card.lastElementChild?.addEventListener('click', tryAgain);
  island.prepend(card);
};

globalThis.asleep = (fetchAgain) => {
  const wake = (): void => fetchAgain(String(Date.now()));
  document.querySelectorAll('astro-island[ssr]').forEach((island) => showCard(island, wake));
};

document.addEventListener('astro:hydration-error', ({ target }) => {
  const island = target as Island;
  showCard(island, () => island.start?.());
});

addEventListener('online', tryAgain);
