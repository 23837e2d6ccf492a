import '../../src/styles/site.css';
import { afterEach, beforeEach } from 'vitest';

document.documentElement.lang = 'en-GB';

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  document.body.replaceChildren();
});
