import { mdxToMdast, type MdastNode } from 'satteri';
import { tagMark } from '../../domain/content/mask-lesson.ts';
import type { PageText } from './lesson-file.ts';
import { createProblem } from './lesson-file.ts';
import type { Problem } from './problem.ts';

/**
 * Bold that does not become bold: CommonMark neither opens nor closes `**` between a letter and a punctuation mark
 * that stands inside, as in `**粗体。**后文`. A quick look finds lines where that may be; Sätteri has the last word.
 */
export const checkBold = ({ file, source, scan }: PageText): Problem[] => {
  if (scan.faults.length > 0 || !scan.text.split('\n').some(mayStayOpen)) return [];
  return findLeftovers(source).map(({ line, text }) => {
    const stars = text.indexOf('**');
    const around = text.slice(Math.max(0, stars - 6), stars + 24);
    const better = around.replace(movable, '$1**$2**$3');
    return createProblem(
      file,
      line,
      `The stars in \`${around}\` stay stars: bold has to be closed, and cannot begin or end with a punctuation mark beside a letter.`,
      better === around
        ? 'put the punctuation outside of the stars, `**粗体**。后文`, or write `<strong>…</strong>`.'
        : `write \`${better}\`, or \`<strong>…</strong>\`.`,
    );
  });
};

// Quotation marks, brackets and stops at either end of a bold piece: they can stand outside of it.
const movable = /\*\*([“‘（《]*)([^*]+?)([。，；：？！、”’）》]*)\*\*/;

const mark = new RegExp(`[\\p{P}\\p{S}${tagMark}]`, 'u');
const isSpace = (letter: string): boolean => letter === '' || /\s/.test(letter);

/** Whether a line has an odd number of `**`, or one on the wrong side of a mark. */
const mayStayOpen = (line: string): boolean => {
  let isOpen = false;
  for (let at = line.indexOf('**'); at !== -1; at = line.indexOf('**', at)) {
    let end = at + 2;
    while (line[end] === '*') end += 1;
    const [before, after] = [line.slice(0, at).at(-1) ?? '', line.slice(end, end + 1)];
    const [inside, outside] = isOpen ? [before, after] : [after, before];
    if (isSpace(inside) || (mark.test(inside) && !isSpace(outside) && !mark.test(outside))) return true;
    isOpen = !isOpen;
    at = end;
  }
  return isOpen;
};

interface Leftover {
  line: number;
  text: string;
}

const findLeftovers = (source: string): Leftover[] => {
  const found: Leftover[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'text' && node.value.includes('**')) {
      const lines = node.value.split('\n');
      for (const [index, text] of lines.entries()) {
        if (text.includes('**')) found.push({ line: (node.position?.start.line ?? 1) + index, text });
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(mdxToMdast(source, { features: { headingAttributes: true, smartPunctuation: false } }));
  return found;
};
