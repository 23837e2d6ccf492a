/**
 * Measures what the course costs: building, loading, painting, searching, simulating. Prints figures; nothing passes or fails.
 * `npm run bench -- 30 300` measures builds of these sizes only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveFolder } from '../support/serve-folder.ts';
import { openBrowser } from '../support/site.ts';
import { measureBuild } from './measure-build.ts';
import { measureBlocking, measurePaint, measureRedraw } from './measure-paint.ts';
import { measureSearch } from './measure-search.ts';
import { measureTalks } from './measure-talks.ts';
import { writeBarePage } from './write-bare-page.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const wanted = sizes.length > 0 ? sizes : [30, 300, 3000];
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const weigh = (folder: string, path: string): string =>
  kB(brotliCompressSync(readFileSync(join(folder, path, 'index.html'))).length);

console.log('Builds (this machine)');
for (const lessons of wanted) {
  const cost = await measureBuild(lessons);
  console.log(
    `  ${lessons} lessons: ${cost.seconds.toFixed(1)} s, ${cost.peakMegabytes.toFixed(0)} MB at the peak; ` +
      `lesson ${weigh(cost.folder, 'zh/learn/anchor-high')} zh, ${weigh(cost.folder, 'en/learn/anchor-high')} en; ` +
      `home ${weigh(cost.folder, 'zh')}, topics ${weigh(cost.folder, 'zh/topics')} (brotli)`,
  );
}

const { folder } = await measureBuild(2);
writeBarePage(join(folder, 'en/learn/anchor-high/index.html'), join(folder, 'bare.html'));
const site = await serveFolder({ folder, base: '/' });
const browser = await openBrowser();
const lesson = `${site.url}en/learn/anchor-high/`;
const warm = `${site.url}404.html`;

console.log('Slow phone (4x slower processor, slow 4G)');
const full = await measurePaint(browser, warm, lesson);
const bare = await measurePaint(browser, warm, `${site.url}bare.html`);
console.log(
  `  largest paint: lesson ${full.toFixed(0)} ms, the same text as bare HTML ${bare.toFixed(0)} ms (${(full / bare).toFixed(2)} x)`,
);
console.log(
  `  main thread blocked while reading a lesson: ${(await measureBlocking(browser, warm, lesson)).toFixed(0)} ms`,
);
console.log(
  `  slider to redraw: ${(await measureRedraw(browser, `${site.url}en/tools/anchor-calculator/`)).toFixed(0)} ms`,
);
for (const [locale, query] of [
  ['zh', '让步'],
  ['en', 'concession'],
] as const) {
  const cost = await measureSearch(browser, warm, `${site.url}${locale}/`, query);
  console.log(
    `  search "${query}": names after ${cost.namesMs.toFixed(0)} ms and ${kB(cost.namesBytes)}, full text after ${cost.textMs.toFixed(0)} ms and ${kB(cost.textBytes)} in all`,
  );
}
await browser.close();
await site.close();

console.log('Rules');
console.log(`  simulated talks: ${Math.round(measureTalks()).toLocaleString('en-GB')} a second`);
