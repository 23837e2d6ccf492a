import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './support/chromium.ts';

const root = new URL('..', import.meta.url).pathname;
const wanted = process.argv.flatMap((word, i, all) => (word === '--project' ? [all[i + 1]] : []));
const needsBrowser = wanted.length === 0 || wanted.some((name) => name === 'widgets' || name === 'e2e');
const chromium = needsBrowser ? findChromium() : undefined;
if (chromium) process.env['CHROME_PATH'] = chromium;

/** Unit and content tests need Node alone; widgets run inside a real Chromium; e2e drives one over the built site. */
export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      { root, test: { name: 'content', include: ['tests/content/**/*.test.ts'], isolate: false } },
      {
        root,
        cacheDir: 'node_modules/.cache/vitest-widgets',
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
            'preact-render-to-string',
            'nanostores',
            '@nanostores/preact',
            '@nanostores/persistent',
            'fast-check',
            'yaml',
          ],
        },
        test: {
          name: 'widgets',
          include: ['tests/widgets/**/*.test.tsx'],
          // Words and parts are fetched on demand, while the other core builds and drives the site.
          expect: { poll: { timeout: 5_000 } },
          setupFiles: ['tests/support/widget-page.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 412, height: 915 },
            provider: playwright({
              launchOptions: { args: chromiumFlags, ...(chromium && { executablePath: chromium }) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/build-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // One browser at a time: two of them on two cores take longer than one after the other.
          fileParallelism: false,
          // Pages of one browser share the cores well, and each test has a page of its own.
          sequence: { concurrent: true },
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
