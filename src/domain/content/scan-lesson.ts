import { createLineCounter, maskSpans, maskUnread, tagMark, type Span } from './mask-lesson.ts';
import { scanTags, type LessonFault, type LessonTag } from './scan-tags.ts';

export type { LessonFault, LessonTag } from './scan-tags.ts';

/** A heading of a lesson, `## Three rules {#rules}`. */
export interface LessonHeading {
  level: number;
  id?: string;
  text: string;
  line: number;
}

/** An id that a lesson names, and where. */
export interface LessonMention {
  id: string;
  line: number;
}

/** A claim and what it rests on. `confidence` is the mark the author lowered it to. */
export interface LessonClaim {
  sources: string[];
  confidence?: string;
  line: number;
}

/** What a lesson's text holds, with the line of each thing. */
export interface LessonScan {
  headings: LessonHeading[];
  topics: LessonMention[];
  terms: LessonMention[];
  claims: LessonClaim[];
  /** Bare marks, `<Cite id="…" />`. */
  cites: LessonMention[];
  /** Questions asked in the text, `<Question id="…" />`. */
  questions: LessonMention[];
  talks: LessonMention[];
  hasSelfCheck: boolean;
  /** Every capitalised tag in the order it opens. */
  tags: LessonTag[];
  /** Every source named by a claim or a mark, each once, in the order of their first mention. */
  sources: string[];
  faults: LessonFault[];
  /** The whole visible text, tags, code and link addresses replaced by `tagMark`; places and lines as in the source. */
  text: string;
  /** Running prose only: without headings, tables, cases, scripts and predictions. */
  prose: string;
}

// Patterns begin with a rare sign and look back for the line's start: one that begins with `^` stops at every line.
const headingPattern = /(?<=^ {0,3})(#{1,6})[ \t]+([^\n]*)$/gm;
const headingId = /\s*\{#([^\s{}]+)\}\s*$/;
const strayCode = /<!--|<(?!\s)[^\s>]{0,24}|\{[^{}\n]{0,40}\}?/g;
const importLine = /(?:import|export)(?<=^(?:import|export))\b(?=[ \t{*])[^\n]*/gm;
const tableRow = /\|(?<=^[ \t]*\|)[^\n]*$/gm;
const linkAddress = /\]\([^()\s]*(?:[ \t]+"[^"]*")?\)/g;
const notProse = new Set(['Cases', 'Script', 'Predict']);

/**
 * Reads a lesson's tags, headings and text without compiling it. Code and MDX comments are passed over.
 *
 * @param source the text of an `.mdx` file, with or without its frontmatter; lines are counted from its first line
 */
export const scanLesson = (source: string): LessonScan => {
  const masked = maskUnread(source);
  const { tags, places, faults } = scanTags(source, masked, createLineCounter(source));
  const untagged = maskSpans(masked, places, tagMark);
  const found = findHeadings(source, untagged);
  const text = blankIds(untagged, found).replace(
    linkAddress,
    (address) => `]${tagMark.repeat(address.length - 1)}`,
  );
  const lineAt = createLineCounter(source);
  for (const pattern of [strayCode, importLine]) {
    for (const { 0: piece, index } of text.matchAll(pattern)) {
      faults.push({
        code: nameFault(piece),
        found: source.slice(index, index + piece.length),
        line: lineAt(index),
      });
    }
  }
  const claims = tags.filter(({ name }) => name === 'Claim').map(readClaim);
  const cites = findMentions(tags, 'Cite');
  return {
    headings: found.map(({ heading }) => heading),
    topics: findMentions(tags, 'Topic'),
    terms: findMentions(tags, 'Term'),
    claims,
    cites,
    questions: findMentions(tags, 'Question'),
    talks: findMentions(tags, 'Talk'),
    hasSelfCheck: tags.some(({ name }) => name === 'SelfCheck'),
    tags,
    sources: findSources(tags),
    faults: faults.sort((one, other) => one.line - other.line),
    text,
    prose: leaveProse(
      text,
      tags,
      found.map(({ span }) => span),
    ),
  };
};

interface FoundHeading {
  heading: LessonHeading;
  span: Span;
}

const findHeadings = (source: string, untagged: string): FoundHeading[] => {
  const lineAt = createLineCounter(source);
  return [...untagged.matchAll(headingPattern)].map(({ 0: whole, 1: hashes = '', 2: rest = '', index }) => {
    const id = headingId.exec(rest)?.[1];
    const written = source.slice(index, index + whole.length).slice(-rest.length);
    const text = written
      .replace(headingId, '')
      .replace(/<[^>]*>|[`*]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const heading = { level: hashes.length, text, line: lineAt(index), ...(id !== undefined && { id }) };
    return { heading, span: { start: index, end: index + whole.length } };
  });
};

const blankIds = (text: string, found: readonly FoundHeading[]): string =>
  maskSpans(
    text,
    found.flatMap(({ heading, span }) => {
      const id = heading.id === undefined ? -1 : text.lastIndexOf('{#', span.end);
      return id < span.start ? [] : [{ start: id, end: span.end }];
    }),
  );

const nameFault = (piece: string): LessonFault['code'] => {
  if (piece.startsWith('<!--')) return 'html-comment';
  if (piece.startsWith('<')) return 'stray-angle';
  return piece.startsWith('{') ? 'expression' : 'import';
};

const findMentions = (tags: readonly LessonTag[], name: string): LessonMention[] =>
  tags
    .filter((tag) => tag.name === name)
    .map(({ attributes, line }) => ({ id: attributes['id'] ?? '', line }));

const splitIds = (text = ''): string[] => text.split(/\s+/).filter(Boolean);

const readClaim = ({ attributes, line }: LessonTag): LessonClaim => {
  const confidence = attributes['confidence'];
  return { sources: splitIds(attributes['source']), line, ...(confidence !== undefined && { confidence }) };
};

const findSources = (tags: readonly LessonTag[]): string[] => [
  ...new Set(
    tags.flatMap(({ name, attributes }) => {
      if (name === 'Claim') return splitIds(attributes['source']);
      return name === 'Cite' ? splitIds(attributes['id']) : [];
    }),
  ),
];

const leaveProse = (text: string, tags: readonly LessonTag[], headings: readonly Span[]): string => {
  const apart = tags.filter(({ name }) => notProse.has(name)).map(({ span }) => span);
  const spans = [...apart, ...headings].sort((one, other) => one.start - other.start);
  return maskSpans(text, spans).replace(tableRow, (row) => ' '.repeat(row.length));
};
