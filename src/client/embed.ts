/** Without the shell there is no card for a widget that did not arrive; it is tried again as soon as there is a network. */
globalThis.asleep = (wake) => {
  addEventListener('online', () => wake(String(Date.now())), { once: true });
};

/** An embedded tool tells the page around it how tall it is, at the start and whenever that changes. */
const tool = document.documentElement.dataset['embed'];
let told = 0;

const tellHeight = (): void => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  parent.postMessage({ type: 'pif:height', tool, height }, '*');
};

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);

/** The link to the full page takes the figures along. */
const link = document.querySelector<HTMLAnchorElement>('[data-full-page]');
link?.addEventListener('click', () => {
  link.hash = location.hash;
});
