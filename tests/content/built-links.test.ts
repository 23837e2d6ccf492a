import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLinks, type SiteAddress } from '../../src/integrations/check-content/check-links.ts';
import { formatProblems } from '../../src/integrations/check-content/problem.ts';
import { scanHtml } from '../../src/integrations/check-content/scan-html.ts';

const folders: string[] = [];

/** What the check says about a site of these pages. */
const check = async (
  pages: Readonly<Record<string, string>>,
  address: SiteAddress = { base: '/' },
): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  folders.push(folder);
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return formatProblems(await checkLinks(folder, address), '');
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the links of a built site', () => {
  it('may lead to pages, ids, files and other hosts, relative or not, and may carry a query or a state', async () => {
    const links = [
      '/zh/',
      '../../#home',
      '#own',
      '/zh/search/?q=x',
      '/course.json',
      'https://example.org/x',
      'mailto:a@b.cn',
    ];
    const html = [...links, './#s=1.abc', '#:~:text=x', '/%E5%AD%97/', '']
      .map((href) => `<a class="x" href="${href}">x</a>`)
      .join('');
    expect(
      await check({
        'zh/index.html': '<main id="home">',
        'zh/learn/a/index.html': `<h2 id=own>${html}<a href="../../index.html"></a>`.replace(
          '../../index.html',
          '/zh/',
        ),
        'zh/search/index.html': '',
        '字/index.html': '',
        'course.json': '{}',
      }),
    ).toMatchInlineSnapshot(`"0 problems in 0 files."`);
  });

  it('that lead to no page are refused', async () => {
    expect(
      await check({
        'zh/learn/anchor-high/index.html':
          '<a href="/zh/learn/anchor-hihg/">x</a><a href="/zh/learn">y</a><a href="/none/50%/">z</a>',
        'zh/learn/index.html': '<a href="/zh/learn">y</a>',
      }),
    ).toMatchInlineSnapshot(`
      "zh/learn/anchor-high/
        The link \`/zh/learn/anchor-hihg/\` leads to \`/zh/learn/anchor-hihg/\`, and there is no such page.
          Hint: did you mean \`/zh/learn/anchor-high/\`?
        The link \`/zh/learn\` leads to \`/zh/learn\`, and there is no such page. It also stands on \`zh/learn/\`.
          Hint: pages end in a slash: \`/zh/learn/\`.
        The link \`/none/50%/\` leads to \`/none/50%/\`, and there is no such page.
          Hint: correct the address, or take the link out.

      3 problems in 1 file."
    `);
  });

  it('that lead to no place on a page are refused', async () => {
    expect(
      await check({
        'zh/index.html': '<a href="/zh/learn/a/#ask-fist">x</a>',
        'zh/learn/a/index.html': '<p id="ask-first"><a href="#nothing">x</a>',
      }),
    ).toMatchInlineSnapshot(`
      "zh/
        The link \`/zh/learn/a/#ask-fist\` leads to \`#ask-fist\` on \`/zh/learn/a/\`, and nothing there has this id.
          Hint: did you mean \`#ask-first\`? That page has: ask-first.

      zh/learn/a/
        The link \`#nothing\` leads to \`#nothing\` on \`/zh/learn/a/\`, and nothing there has this id.
          Hint: name an id that is there, or link to the page alone. That page has: ask-first.

      2 problems in 2 files."
    `);
  });

  it('that leave the language without saying so are refused', async () => {
    expect(
      await check({
        'zh/learn/index.html': '<a href="/en/learn/">x</a><a href="/en/learn/" hreflang="en-GB">English</a>',
        'en/learn/index.html': '<a href="../../zh/learn/" hreflang="zh-Hans">中文</a>',
        'index.html': '<a href="/zh/learn/">中文</a>',
      }),
    ).toMatchInlineSnapshot(`
      "zh/learn/
        The link \`/en/learn/\` leads into the other language.
          Hint: links stay in the page's language: point it to \`/zh/learn/\`. A switch of language says so with \`hreflang\`.

      1 problem in 1 file."
    `);
  });

  it('are told once when they stand on many pages', async () => {
    const pages = Array.from(
      { length: 6 },
      (_, n) => [`en/${n}/index.html`, '<a href="/en/gone/">x</a>'] as const,
    );
    expect(await check(Object.fromEntries(pages))).toMatchInlineSnapshot(`
      "en/0/
        The link \`/en/gone/\` leads to \`/en/gone/\`, and there is no such page. It also stands on \`en/1/\`, \`en/2/\`, 3 more.
          Hint: correct the address, or take the link out.

      1 problem in 1 file."
    `);
  });

  it('are read under a sub-path and with the full address of the site', async () => {
    expect(
      await check(
        {
          'zh/index.html':
            '<a href="/course/zh/">a</a><a href="/zh/">b</a><a href="https://a.cn/course/en/" hreflang="en">c</a>',
        },
        { base: '/course/', site: 'https://a.cn' },
      ),
    ).toMatchInlineSnapshot(`
      "zh/
        The link \`/zh/\` leads to \`/zh/\`, and there is no such page.
          Hint: correct the address, or take the link out.
        The link \`https://a.cn/course/en/\` leads to \`/course/en/\`, and there is no such page.
          Hint: did you mean \`/course/zh/\`?

      2 problems in 1 file."
    `);
  });
});

describe('scanHtml', () => {
  it('steps over scripts, styles and comments, and reads entities', () => {
    expect(
      scanHtml(
        '<script>const a = \'<a href="/x/">\'</script><!-- <a href="/y/"> --><style>a{}</style>' +
          '<a data-href="/no/" id="link" href=\'/z/?a=1&amp;b=2\' title="a > b">x</a><svg id=s1></svg>',
      ),
    ).toEqual({ ids: ['link', 's1'], links: [{ href: '/z/?a=1&b=2', hasHreflang: false }] });
  });
});
