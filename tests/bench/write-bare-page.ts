import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node-html-parser';

/** Writes the text of a built page as bare HTML: headings, paragraphs, lists and tables, no style, no script. */
export const writeBarePage = (from: string, to: string): void => {
  const main = parse(readFileSync(from, 'utf8')).querySelector('main');
  if (!main) throw new Error(`${from} has no <main>.`);
  for (const extra of main.querySelectorAll('script, style, svg, input, button, select, textarea'))
    extra.remove();
  for (const element of main.querySelectorAll('*')) {
    for (const name of Object.keys(element.attributes)) element.removeAttribute(name);
  }
  const text = main.innerHTML.replace(/<\/?astro-[^>]*>|<!--.*?-->/g, '');
  writeFileSync(
    to,
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><main>${text}</main></html>`,
  );
};
