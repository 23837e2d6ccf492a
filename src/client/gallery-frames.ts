/* Frames of the gallery are as tall as the pages in them, their borders included. */
const fit = (frame: HTMLIFrameElement): void => {
  const body = frame.contentDocument?.body;
  if (!body) return;
  new ResizeObserver(() => {
    frame.style.blockSize = `${Math.ceil(body.getBoundingClientRect().height) + 2}px`;
  }).observe(body);
};

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-stage]')) {
  frame.addEventListener('load', () => fit(frame));
  fit(frame);
}
