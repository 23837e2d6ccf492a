import { glue, seam } from './cut.ts';

/** A run of an excerpt; `isMarked` where the query was found. */
export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

/** Between two of these a space was put by the cutter, not by the writer. */
const closeUp = /[\p{Script=Han}\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff65“”‘’()—…·]/u;
const isHan = /\p{Script=Han}/u;
const isWide = /[\u3001-\u303f\uff01-\uff65]/u;

const isSpaceOfCutter = (before: string, after: string): boolean =>
  isWide.test(before) || isWide.test(after)
    ? true
    : closeUp.test(before) && closeUp.test(after) && (isHan.test(before) || isHan.test(after));

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Every character with its mark, before the cutter's spaces are taken out. */
const readCharacters = (markup: string): [character: string, isMarked: boolean][] => {
  let isMarked = false;
  // Neighbouring marked words are one marked run.
  return markup
    .replaceAll('</mark> <mark>', ' ')
    .split(/(<\/?mark>)/)
    .flatMap((part): [string, boolean][] => {
      if (part === '<mark>' || part === '</mark>') {
        isMarked = part === '<mark>';
        return [];
      }
      return Array.from(unescape(part), (character) => [character, isMarked]);
    });
};

/**
 * Turns Pagefind's excerpt (text with `<mark>`, `<` and `>` escaped) into parts to show, with the spaces of `cut` taken
 * out again. Its words come back as they were written; a space between Chinese and Latin is left to the style sheet.
 *
 * @example readExcerpt('先 <mark>催</mark> <mark>款</mark> 。') // '先', '催款' (marked), '。'
 */
export const readExcerpt = (markup: string): ExcerptPart[] => {
  const characters = readCharacters(markup);
  const parts: ExcerptPart[] = [];
  characters.forEach(([character, isMarked], i) => {
    const before = characters[i - 1]?.[0] ?? '';
    const after = characters[i + 1]?.[0] ?? '';
    if (character === seam) return;
    if (character === ' ' && (after === seam || isSpaceOfCutter(before, after))) return;
    const text = character === glue ? ' ' : character;
    const part = parts.at(-1);
    if (part?.isMarked === isMarked) part.text += text;
    else parts.push({ text, isMarked });
  });
  return parts;
};

/** The text of a cut title or heading as it was written. */
export const uncut = (text: string): string =>
  readExcerpt(text)
    .map((part) => part.text)
    .join('');
