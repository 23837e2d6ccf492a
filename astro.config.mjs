// @ts-check
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content/check-content.ts';
import { finishPages } from './src/integrations/finish-pages/finish-pages.ts';
import { lessonTags } from './src/integrations/lesson-tags/lesson-tags.ts';
import { searchIndex } from './src/integrations/search-index/search-index.ts';
import { wakeWhenSeen } from './src/integrations/wake-when-seen.ts';

/** Code that every awake widget needs travels in one file, so that waking one costs few requests; stores come without it. */
const widgetRuntime =
  /node_modules\/(preact|@preact\/(?!signals)[^/]+|@nanostores\/preact|@astrojs\/preact)\//;
const storeRuntime =
  /vite\/preload-helper|node_modules\/(nanostores\/(atom|lifecycle|map|index)|@nanostores\/persistent)\/|src\/(stores\/(persisted|progress|settings)|platform\/(storage|clock|urls|copy-text)|i18n\/(fill|locales)|domain\/(guard|instant|locale|progress\/(progress|settings)))\.ts/;

/** The sentences of the calculator's folds, apart from its code. */
const calculatorWords = /anchor-calculator\/parts\/(part|target|typing|warning)-strings\.ts/;

/**
 * Dynamic imports stay plain. Vite's helper would fetch what an import needs in advance, style sheets included; ours
 * stand in the page already, and the helper is a tenth of all the script a lesson carries before a widget is seen.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  // Without this each script lists what its imports will need, for the helper; Astro passes on no such setting of `environments`.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** Class names of CSS modules: the author's word and three letters for the file, the same in all of it. */
const nameClass = (/** @type {string} */ name, /** @type {string} */ file) =>
  `${name}-${createHash('sha256').update(basename(file)).digest('hex').slice(0, 3)}`;

export default defineConfig({
  ...(process.env['SITE_URL'] && { site: process.env['SITE_URL'] }),
  base: process.env['BASE_PATH'] || '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    // Explicit heading ids (`## Title {#id}`) are the same in both languages; typography is the author's.
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // The tags must be known before MDX compiles a lesson, the content checked before anything is built.
  // Preact's compiler sees views alone: left to itself it also parses every lesson. What of a text holds no tag becomes
  // ready HTML (`optimize`): less code to bundle, to load and to render.
  integrations: [
    checkContent(),
    lessonTags(),
    mdx({ optimize: true }),
    preact({ include: ['**/*.tsx'] }),
    wakeWhenSeen(),
    searchIndex(),
    finishPages(),
  ],
  vite: {
    plugins: [plainImports],
    css: { modules: { generateScopedName: nameClass } },
    // The oldest browsers we serve; also keeps media queries in a form Safari 16.0 reads.
    build: {
      target: ['chrome107', 'safari16', 'firefox115'],
      // Astro marks every text with a directive of its own, and the bundler would warn of each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Names of chunks stand in every page that wakes them; a hash alone is half as long.
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              codeSplitting: {
                groups: [
                  { name: 'store-runtime', test: storeRuntime, priority: 2 },
                  { name: 'widget-runtime', test: widgetRuntime, priority: 1 },
                  { name: 'calculator-words', test: calculatorWords, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
  },
});
