import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishPages } from '../../../src/integrations/finish-pages/finish-pages.ts';
import { addLateLoader, takeLateScripts } from '../../../src/integrations/finish-pages/late-scripts.ts';
import { closeGaps, joinStyles, slimIslands } from '../../../src/integrations/finish-pages/slim-page.ts';
import { addPolicy, writePolicy } from '../../../src/integrations/finish-pages/write-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string) => `<!doctype html><head><meta charset="utf-8"></head><body>${body}</body>`;

describe('a build', () => {
  /** Runs the hooks before anything is built, as Astro would, and gives what was said. */
  const begin = (site: string | undefined): string[] => {
    const said: string[] = [];
    const { hooks } = finishPages();
    (hooks['astro:config:done'] as (options: unknown) => void)({ config: { base: '/', site } });
    (hooks['astro:build:start'] as (options: unknown) => void)({
      logger: { warn: (text: string) => said.push(text) },
    });
    return said;
  };

  test('that does not know its address says what it leaves out, and how to tell it', () => {
    expect(begin(undefined)).toMatchInlineSnapshot(`
      [
        "SITE_URL is not set, so canonical links, hreflang, Open Graph addresses and the entries of the sitemap are left out: set it to the public address, for example SITE_URL=https://course.example.",
      ]
    `);
  });

  test('that knows its address says nothing', () => {
    expect(begin('https://course.example')).toEqual([]);
  });
});

describe('the policy of a page', () => {
  test('names each inline script and style by its hash, once', () => {
    const policy = writePolicy(page('<style>p{}</style><script>a()</script><script>a()</script>'));
    expect(policy).toContain(`style-src 'self' ${hashOf('p{}')}`);
    expect(policy.split(hashOf('a()'))).toHaveLength(2);
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  });

  test('leaves out what is not run: files by address and structured data', () => {
    const policy = writePolicy(
      page('<script src="/a.js"></script><script type="application/ld+json">{}</script>'),
    );
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  test('stands right after the character set, before anything it governs', () => {
    expect(addPolicy(page(''))).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  test('refuses a page that leaves no place for it', () => {
    expect(() => addPolicy('<p>')).toThrowErrorMatchingInlineSnapshot(
      `[Error: A page without <meta charset="utf-8"> has no place for its policy. Add it first in <head>.]`,
    );
  });
});

describe('scripts that can wait', () => {
  const runtime = '<script>(()=>{customElements.define("astro-island",x)})();</script>';
  const visible = '<script>(()=>{window.dispatchEvent(new Event("astro:seen"));})();</script>';
  const own = '<script type="module" src="/course/_astro/shell.js"></script>';

  test('leave the page, the code that wakes islands in its order', () => {
    const {
      html,
      files,
      runtime: code,
    } = takeLateScripts(page(`${visible}${runtime}<p>1 < 2</p><script>other()</script>${own}`));
    expect(html).toBe(page('<p>1 < 2</p><script>other()</script>'));
    expect(files).toEqual(['/course/_astro/shell.js']);
    expect(code.indexOf('astro:seen')).toBeLessThan(code.indexOf('astro-island'));
  });

  test('are fetched after the page has loaded, islands when one is about to be seen', () => {
    const html = addLateLoader(page(''), ['/_astro/shell.js'], '/_astro/islands.js');
    expect(html).toMatch(
      /addEventListener\("load".*import\("\/_astro\/shell.js"\).*import\("\/_astro\/islands.js.*IntersectionObserver/,
    );
  });

  test('hand the means to fetch islands again to the shell where they do not arrive', () => {
    const html = addLateLoader(page(''), ['/_astro/shell.js'], '/_astro/islands.js');
    expect(html).toContain('w=q=>import("/_astro/islands.js?"+q).catch(()=>asleep(w))');
  });

  test('leave a page without any as it is', () => {
    const { html, files, runtime: code } = takeLateScripts(page('<script>other()</script>'));
    expect(addLateLoader(html, files, code || undefined)).toBe(page('<script>other()</script>'));
  });
});

describe('joinStyles', () => {
  test('puts every block into the first, in the order of the page', () => {
    expect(
      joinStyles('<head><style>a{}</style><title>T</title><style>b{}</style></head><style>c{}</style>'),
    ).toBe('<head><style>a{}b{}c{}</style><title>T</title></head>');
  });

  test('leaves a block that holds for some media alone', () => {
    const html = '<style>a{}</style><style media="print">b{}</style>';
    expect(joinStyles(html)).toBe(html);
  });
});

describe('slimIslands', () => {
  test('drops what nothing reads and keeps options that say when to wake', () => {
    expect(
      slimIslands(
        '<astro-island uid="Z1" props="{}" opts="{&quot;name&quot;:&quot;Talk&quot;,&quot;value&quot;:true}" await-children><p>Hello</p><!--astro:end--></astro-island>',
      ),
    ).toBe('<astro-island props="{}" opts="{}"><p>Hello</p></astro-island>');
    const media =
      '<astro-island props="{}" opts="{&quot;name&quot;:&quot;A&quot;,&quot;value&quot;:&quot;print&quot;}">';
    expect(slimIslands(media)).toBe(media);
  });
});

describe('closeGaps', () => {
  test('drops line breaks between blocks and keeps every space that shows', () => {
    expect(
      closeGaps(
        '<div class="a">\n  <p>One <b>two</b>\n<i>three</i></p>\n\n<ul>\n<li>x</li>\n</ul></div>\n<a>b</a>',
      ),
    ).toBe('<div class="a"><p>One <b>two</b>\n<i>three</i></p><ul><li>x</li></ul></div>\n<a>b</a>');
  });
});
