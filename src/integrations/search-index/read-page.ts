import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { cut } from '../../domain/search/cut.ts';
import type { ResultKind } from '../../domain/search/merge-results.ts';

/** What the index takes from a built page. */
export interface SearchPage {
  kind: ResultKind;
  title: string;
  module?: string;
  /** The page's text, cut, as the plain HTML that Pagefind reads: headings with ids and paragraphs. */
  content: string;
}

/** Left out: what is not text of the page, what is hidden, and what its author marks with `data-search-skip`. */
const skipped = new Set([
  'NAV',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'SVG',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'NOSCRIPT',
  'IFRAME',
]);
const inline = new Set(
  'A ABBR B BDI CITE CODE DATA DFN EM I KBD MARK OUTPUT Q RUBY S SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const heading = /^H[1-6]$/;
const closingMark = /[。！？；：，、…”）》」.!?;:,)]$/u;

interface Block {
  text: string;
  /** Where a link to this block lands, for headings. */
  anchor?: string | undefined;
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** The number of a source in the middle of a sentence would break every phrase that runs across it. */
const isSkipped = (node: HTMLElement): boolean =>
  skipped.has(node.tagName) ||
  node.hasAttribute('data-search-skip') ||
  node.hasAttribute('hidden') ||
  node.getAttribute('role') === 'doc-noteref';

/** Where a link to a place lands: what its mark says, else its own id. */
const findAnchor = (place: HTMLElement): string | undefined =>
  [place.getAttribute('data-search-anchor'), place.id].find((id) => id !== undefined && id !== '');

/**
 * The text of a page in blocks. A heading or an element marked `data-search-anchor` is a place that a result can link
 * to, by the attribute's value or its own id.
 */
const readBlocks = (main: HTMLElement): Block[] => {
  const blocks: Block[] = [{ text: '' }];
  const open = (anchor?: string): void => {
    blocks.push({ text: '', anchor });
  };
  const walk = (node: Node): void => {
    if (!isElement(node)) {
      const block = blocks.at(-1);
      if (block && node.nodeType === NodeType.TEXT_NODE) block.text += node.text;
      return;
    }
    if (isSkipped(node)) return;
    const isAnchor = heading.test(node.tagName) || node.hasAttribute('data-search-anchor');
    const isBlock = isAnchor || !inline.has(node.tagName);
    if (isBlock) open(isAnchor ? findAnchor(node) : undefined);
    node.childNodes.forEach(walk);
    if (isBlock) open();
  };
  main.childNodes.forEach(walk);
  return blocks.filter(({ text }) => text.trim() !== '');
};

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A Chinese block without an end gets one: Pagefind would put a Latin full stop, and phrases would run across. */
const closeBlock = (text: string, isChinese: boolean): string =>
  isChinese && !closingMark.test(text) ? `${text} 。` : text;

/**
 * Reads what search needs from a built page; `undefined` for pages without `<main data-search-type>`.
 * Only the part between `<main` and `</main>` is parsed.
 */
export const readPage = (html: string, isChinese: boolean): SearchPage | undefined => {
  const start = html.search(/<main\b[^>]*\sdata-search-type=/);
  if (start < 0) return undefined;
  const main = parse(html.slice(start, html.lastIndexOf('</main>') + '</main>'.length)).querySelector('main');
  const kind = main?.getAttribute('data-search-type') as ResultKind | undefined;
  if (!main || !kind) return undefined;
  const title = main.getAttribute('data-search-title') ?? main.querySelector('h1')?.text.trim() ?? '';
  const module = main.getAttribute('data-search-module');
  const lines = readBlocks(main).map(({ text, anchor }) => {
    const words = escapeHtml(closeBlock(cut(text), isChinese));
    return anchor === undefined
      ? `<p>${words}</p>`
      : `<h2 id="${escapeHtml(anchor).replaceAll('"', '&quot;')}">${words}</h2>`;
  });
  return { kind, title, ...(module && { module }), content: lines.join('\n') };
};
