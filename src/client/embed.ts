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

/** Links to the full page take the figures along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-full-page]'))
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
