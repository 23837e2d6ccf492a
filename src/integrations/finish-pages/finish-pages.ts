import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPages } from '../list-pages.ts';
import { createTagStamp } from '../search-index/stamp-tag.ts';
import { addLateLoader, takeLateScripts } from './late-scripts.ts';
import { closeGaps, joinStyles, slimIslands } from './slim-page.ts';
import { addPolicy } from './write-policy.ts';

/** What a build says that does not know where it will stand. */
const withoutAddress =
  'SITE_URL is not set, so canonical links, hreflang, Open Graph addresses and the entries of the sitemap are left out: ' +
  'set it to the public address, for example SITE_URL=https://course.example.';

/**
 * The last touch on every built page: the code that wakes islands moves into a shared, cached file, and the page
 * gets the search index's tag and a Content-Security-Policy made from what stands in it.
 *
 * Astro's own policy (`security.csp`) lists the hashes of the whole site in every page, which costs a kilobyte,
 * and misses style sheets it has merged, which then do not apply.
 */
export const finishPages = (): AstroIntegration => {
  let base = '/';
  let hasAddress = false;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
        hasAddress = config.site !== undefined;
      },
      'astro:build:start': ({ logger }) => {
        if (!hasAddress) logger.warn(withoutAddress);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const written = new Set<string>();
        const stampTag = createTagStamp(folder);
        for (const file of listPages(folder)) {
          const { html, files, runtime } = takeLateScripts(await readFile(file, 'utf8'));
          const name = `_astro/${createHash('sha256').update(runtime).digest('base64url').slice(0, 8)}.js`;
          if (runtime && !written.has(name)) {
            await writeFile(join(folder, name), runtime);
            written.add(name);
          }
          const page = addLateLoader(html, files, runtime ? base + name : undefined);
          await writeFile(file, addPolicy(stampTag(closeGaps(slimIslands(joinStyles(page))))));
        }
      },
    },
  };
};
