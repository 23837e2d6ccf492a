import type { Span } from './mask-lesson.ts';

/** A tag of a lesson that begins with a capital letter, `<Claim source="a b">`. */
export interface LessonTag {
  name: string;
  /** Attributes as written; one without a value is `''`, a `{…}` value keeps its braces. */
  attributes: Readonly<Record<string, string>>;
  line: number;
  /** The nearest capitalised tag around it. */
  parent?: string;
  /** From the start of the opening tag to the end of the closing one (or of the tag itself). */
  span: Span;
  /** What stands between the opening and the closing tag; empty for `<Tag />`. */
  inner: Span;
}

/** Something in a lesson's text that MDX would not read, or that a lesson may not hold. */
export interface LessonFault {
  /**
   * `import`: an import or export line · `expression`: a `{…}` in the text · `stray-angle`: a `<` that begins no tag ·
   * `not-closed`, `not-opened`: a tag without its other half · `html-comment`: `<!-- … -->`.
   */
  code: 'import' | 'expression' | 'stray-angle' | 'not-closed' | 'not-opened' | 'html-comment';
  /** The text at fault; a tag's name for `not-closed` and `not-opened`. */
  found: string;
  line: number;
}

/** The tags of a lesson, the places of all tags (small-letter HTML too), and those that do not pair up. */
export interface TagScan {
  tags: LessonTag[];
  places: Span[];
  faults: LessonFault[];
}

const tagPattern =
  /<(\/?)([A-Za-z][\w.]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/g;
const attributePattern = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^{}]*\})))?/g;

interface OpenTag {
  name: string;
  line: number;
  end: number;
  tag: LessonTag | undefined;
}

/**
 * Finds the tags of a lesson and pairs them.
 *
 * @param source the lesson's text
 * @param masked the same text with code and comments blanked out (`maskUnread`)
 */
export const scanTags = (source: string, masked: string, lineAt: (place: number) => number): TagScan => {
  const scan: TagScan = { tags: [], places: [], faults: [] };
  const open: OpenTag[] = [];
  for (const { 0: found, 1: slash, 2: name = '', 3: written, 4: selfClosing, index } of masked.matchAll(
    tagPattern,
  )) {
    const end = index + found.length;
    const line = lineAt(index);
    scan.places.push({ start: index, end });
    if (slash) {
      closeTag(open, name, { start: index, end }, line, scan.faults);
      continue;
    }
    const tag = /^[A-Z]/.test(name)
      ? createTag(
          name,
          source.slice(index + 1 + name.length, end - 1),
          Boolean(written),
          line,
          { start: index, end },
          open,
        )
      : undefined;
    if (tag) scan.tags.push(tag);
    if (!selfClosing) open.push({ name, line, end, tag });
  }
  for (const { name, line } of open) scan.faults.push({ code: 'not-closed', found: name, line });
  return scan;
};

const createTag = (
  name: string,
  written: string,
  hasAttributes: boolean,
  line: number,
  span: Span,
  open: readonly OpenTag[],
): LessonTag => {
  const attributes = hasAttributes ? readAttributes(written) : {};
  const parent = open.findLast((outer) => outer.tag)?.name;
  return {
    name,
    attributes,
    line,
    span,
    inner: { start: span.end, end: span.end },
    ...(parent && { parent }),
  };
};

const readAttributes = (written: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  // `exec` and not `matchAll`, which copies its pattern each time: there are a hundred tags in a lesson.
  attributePattern.lastIndex = 0;
  for (let found = attributePattern.exec(written); found; found = attributePattern.exec(written)) {
    const [, key = '', double, single, braces] = found;
    attributes[key] = double ?? single ?? braces ?? '';
  }
  return attributes;
};

const closeTag = (open: OpenTag[], name: string, at: Span, line: number, faults: LessonFault[]): void => {
  const place = open.findLastIndex((tag) => tag.name === name);
  if (place === -1) {
    faults.push({ code: 'not-opened', found: name, line });
    return;
  }
  for (const tag of open.splice(place + 1))
    faults.push({ code: 'not-closed', found: tag.name, line: tag.line });
  const tag = open.pop()?.tag;
  if (!tag) return;
  tag.inner = { start: tag.span.end, end: at.start };
  tag.span = { start: tag.span.start, end: at.end };
};
