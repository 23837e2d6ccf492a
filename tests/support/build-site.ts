import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { siteBase, siteFolder } from './site.ts';

/** Builds the site once for all end-to-end tests, under a sub-path and with a public address. */
export default function buildSite(): void {
  if (process.env['PIF_SITE'] === 'built' && existsSync(siteFolder)) return;
  execFileSync('npx', ['astro', 'build', '--outDir', siteFolder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Vitest's own NODE_ENV would make it a build for development, drafts included.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BASE_PATH: siteBase,
      SITE_URL: 'https://course.example',
    },
  });
}
