/** Script for a browser that lets no page store anything. */
export const forbidden = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`;

/** Script for a browser with no room left. */
export const full = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

/** Script that damages what is stored under some keys (`cases`, `answers` …): cut off in the middle, as a crash leaves it. */
export const damaged = (...keys: readonly string[]): string =>
  keys.map((key) => `localStorage.setItem('pif:${key}:v1', '{"a": [1,');`).join('\n');
