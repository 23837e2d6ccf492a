const hanCharacter = '\\p{Script=Han}';
const letter = `(?:(?!${hanCharacter})[\\p{L}\\p{N}\\p{M}])`;
/** The end of a possessive is a word of its own: “waits for the owner” stands in “waits for the owner’s approval”. */
const possessive = `['’]s(?!${letter})`;
/** Runs that stay one word: `FSRS`, `don’t`, `1,234.5`. */
const writtenWord = `${letter}+(?:(?!${possessive})['’.]${letter}+|,(?=\\p{N})${letter}+)*`;
/** Chinese marks and full-width ASCII marks. */
const wideMark =
  '[\\u3001-\\u3006\\u3008-\\u3020\\u3030-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]';

const searchable = new RegExp(`${hanCharacter}|${writtenWord}`, 'gu');
const single = new RegExp(`${hanCharacter}|${wideMark}`, 'gu');
const hasHan = new RegExp(hanCharacter, 'u');
const hasWideMark = new RegExp(wideMark, 'u');
const startsPossessive = new RegExp(`^${possessive}`, 'u');
const hasLetter = /[\p{L}\p{N}\p{M}]/u;
/** Marks between letters of one written word; which of them part it is `partsWord`'s to say. */
const innerMarks = /([^\s\p{L}\p{N}\p{M}]+)(?=[\p{L}\p{N}\p{M}])/gu;

/** Stands after a space that the cutter put inside one written word (`FSRS-6`). Pagefind drops it from words. */
export const seam = '\u2064';
/** Stands for a space that the cutter took away before a lone mark (`20 + 10`). Pagefind drops it from words. */
export const glue = '\u2063';

/** Full-width and other compatibility letters and digits in their usual form; marks stay as they are written. */
export const normaliseLetters = (text: string): string =>
  text.replace(/[^\p{ASCII}\p{P}\s]+/gu, (run) =>
    run.replace(/[\p{L}\p{N}\p{M}]+/gu, (letters) => letters.normalize('NFKC')),
  );

/** Whether a written word breaks at these marks, given with what follows them: not in `don’t`, `e.g` and `1,234.5`. */
const partsWord = (marks: string, rest: string): boolean =>
  startsPossessive.test(rest) || (!/^['’.]$/.test(marks) && !/^,\p{N}/u.test(rest));

const breakWord = (token: string): string =>
  token.replace(innerMarks, (marks: string, _same: string, at: number) =>
    at > 0 && partsWord(marks, token.slice(at)) ? `${marks} ${seam}` : marks,
  );

/** Letters, digits and nothing else, or a character beyond the Latin marks: such a token needs no second look. */
const isPlain = (token: string): boolean => /^[A-Za-z0-9]+$/.test(token) || token.charCodeAt(0) >= 0x3000;

/**
 * The text with a space at every boundary our search sees: each Han character and each Chinese mark is a word of its
 * own, other marks hang on the word beside them. Index and query are cut by this same code in both languages: Pagefind's
 * dictionary and a browser's disagree about Chinese, and quoted single characters are a substring search.
 * A Chinese mark keeps its place, so that no phrase runs across the end of a sentence.
 *
 * @example cut('催款函，A公司') // '催 款 函 ， A 公 司'
 */
export const cut = (text: string): string => {
  const written = normaliseLetters(text).replaceAll(seam, '').replaceAll(glue, ' ').replace(single, ' $& ');
  const tokens: string[] = [];
  let canTakeMark = false;
  for (const token of written.split(/\s+/)) {
    if (token === '') continue;
    if (isPlain(token)) {
      tokens.push(token);
      canTakeMark = token.charCodeAt(0) < 0x3000;
    } else if (hasLetter.test(token)) {
      tokens.push(breakWord(token));
      canTakeMark = true;
      // A mark alone between words (`20 + 10`, `late — again`) hangs on the word before: a phrase would break there.
    } else if (canTakeMark) tokens.push((tokens.pop() ?? '') + glue + token);
    else tokens.push(token);
  }
  return tokens.join(' ');
};

/**
 * The parts of a query that must each stand in a page without a break, cut into words.
 * Chinese breaks at spaces and marks; a run of Latin words and numbers stays together, marks left out.
 *
 * @example splitPieces('催款函 后付') // [['催', '款', '函'], ['后', '付']]
 * @example splitPieces('pay, then 再谈') // [['pay', 'then'], ['再', '谈']]
 */
export const splitPieces = (query: string): string[][] => {
  const text = normaliseLetters(query);
  const found: string[][] = [];
  let end = 0;
  let wasHan = true;
  for (const match of text.matchAll(searchable)) {
    const gap = text.slice(end, match.index);
    const isHan = hasHan.test(match[0]);
    const piece = found.at(-1);
    const isJoined = gap === '' || !(wasHan || isHan || hasWideMark.test(gap));
    if (piece && isJoined) piece.push(match[0]);
    else found.push([match[0]]);
    end = match.index + match[0].length;
    wasHan = isHan;
  }
  return found;
};
