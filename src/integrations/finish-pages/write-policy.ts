import { createHash } from 'node:crypto';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inlineScript = /<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

const hashAll = (html: string, pattern: RegExp): string[] => [
  ...new Set(Array.from(html.matchAll(pattern), ([, text = '']) => hash(text))),
];

/**
 * The Content-Security-Policy of one page: everything from our own host, inline blocks by hash alone.
 * Charts place things by style attributes, and Pagefind reads its index by WebAssembly; both are allowed, nothing more.
 */
export const writePolicy = (html: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashAll(html, inlineScript).join(' ')}`.trim(),
    `style-src 'self' ${hashAll(html, inlineStyle).join(' ')}`.trim(),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join(';');

/** The page with its policy as the first thing after the character set, before anything the policy governs. */
export const addPolicy = (html: string): string => {
  const meta = `<meta http-equiv="content-security-policy" content="${writePolicy(html)}">`;
  const place = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!place.test(html))
    throw new Error(
      'A page without <meta charset="utf-8"> has no place for its policy. Add it first in <head>.',
    );
  return html.replace(place, (charset) => charset + meta);
};
