/** Fetches the next lesson once this one stands, so that going on feels instant; never on a connection that saves data. */
const next = document.querySelector<HTMLAnchorElement>('[data-prefetch]');
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };

const prefetch = (): void => {
  if (!next || connection?.saveData) return;
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = next.href;
  document.head.append(link);
};

setTimeout(prefetch, 1000);
