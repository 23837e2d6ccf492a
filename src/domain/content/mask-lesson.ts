/** Stands where a tag or a piece of code stood: something is here, but it is not running text. */
export const tagMark = '\u0001';

/** A stretch of a text, from `start` up to but without `end`. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Blanks out stretches of a text, character for character, so that every place and line stays where it was.
 * Line ends are kept. `spans` come in order of their start and may lie inside one another.
 */
export const maskSpans = (text: string, spans: readonly Span[], fill = ' '): string => {
  let masked = '';
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    masked += text.slice(done, from) + blank(text.slice(from, end), fill);
    done = end;
  }
  return masked + text.slice(done);
};

const blank = (text: string, fill: string): string =>
  text.includes('\n') ? text.replace(/[^\n]+/g, (run) => fill.repeat(run.length)) : fill.repeat(text.length);

const frontmatter = /^\uFEFF?---[ \t\r]*\n[\s\S]*?\n---[ \t\r]*(?=\n|$)/;

// Fenced code (to its closing fence or the end), code in a line, `{/* comments */}`, escaped characters.
const code =
  /^[ \t]*(`{3,}|~{3,})[^\n]*(?:\n(?![ \t]*\1[`~]*[ \t]*$)[^\n]*)*(?:\n[ \t]*\1[`~]*[ \t]*$)?|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\2(?!`)|\{\/\*[\s\S]*?\*\/\}|\\[\\`*_{}<>[\]#!|~]/gm;

/** What MDX does not read as lesson text, blanked out: frontmatter, code, comments, escaped characters. */
export const maskUnread = (source: string): string => {
  const head = frontmatter.exec(source)?.[0].length ?? 0;
  const body = source.slice(head);
  const spans: Span[] = [];
  const comments: Span[] = [];
  for (const { 0: found, index } of body.matchAll(code)) {
    const span = { start: head + index, end: head + index + found.length };
    (found.startsWith('{') ? comments : spans).push(span);
  }
  return maskSpans(maskSpans(maskSpans(source, [{ start: 0, end: head }]), comments), spans, tagMark);
};

/** Gives the line, counted from 1, of a place in a text; asked in rising order it walks the text once. */
export const createLineCounter = (text: string): ((place: number) => number) => {
  let line = 1;
  let next = text.indexOf('\n');
  let last = 0;
  return (place) => {
    if (place < last) {
      line = 1;
      next = text.indexOf('\n');
    }
    last = place;
    while (next !== -1 && next < place) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
};
