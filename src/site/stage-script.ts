/** Everything counts as seen, so that all widgets of a page wake at once. */
export const everythingIsSeen = `
  globalThis.IntersectionObserver = class {
    constructor(see) { this.see = see; }
    observe(target) {
      const box = target.getBoundingClientRect();
      queueMicrotask(() => this.see([{ target, isIntersecting: true, boundingClientRect: box, rootBounds: box }], this));
    }
    unobserve() {}
    disconnect() {}
  };
`;

/**
 * Runs before anything else in a frame of the gallery and makes up the device that its state asks for: what is stored, what
 * fails. Nothing a frame does reaches the learner's own storage or clipboard; the theme alone is taken over from there.
 * A frame is as tall as its page, so everything in it counts as seen.
 */
export const stageScript = `{
  const stages = JSON.parse(document.getElementById('stages').textContent);
  const { stored = {}, device, unreachable } = stages[new URLSearchParams(location.search).get('state')] || {};
  const { dataset } = document.documentElement;
  try {
    const { theme } = JSON.parse(localStorage.getItem('pif:settings:v1'));
    if (theme === 'light' || theme === 'dark') {
      dataset.theme = theme;
      stored['pif:settings:v1'] = { ...stored['pif:settings:v1'], theme };
    }
  } catch {}
  const texts = Object.entries(stored).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]);
  const methods = {
    getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; },
    setItem(key, text) {
      if (device === 'full') throw new DOMException('', 'QuotaExceededError');
      this[key] = String(text);
    },
    removeItem(key) { delete this[key]; },
  };
  const shelf = Object.assign(Object.create(methods), Object.fromEntries(texts));
  Object.defineProperty(window, 'localStorage', { value: device === 'forbidden' ? null : shelf });
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  if (texts.length > 0) dataset.own = '';
  if (unreachable) {
    const { fetch } = window;
    window.fetch = (url, ...rest) => String(url).includes(unreachable) ? Promise.reject(new TypeError('unreachable')) : fetch(url, ...rest);
  }
  ${everythingIsSeen}
}`;
