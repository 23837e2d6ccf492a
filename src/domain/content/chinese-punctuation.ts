import { tagMark } from './mask-lesson.ts';

/** A mark that Chinese text does not use, where it stands, and what to write instead. */
export interface PunctuationFault {
  /** Place in the text. */
  index: number;
  found: string;
  /** The mark to write. Straight quotes open and close in turn within a line. */
  instead: string;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
};

const suspects = /[,;:?!().「」『』"]/g;
const han = /\p{Script=Han}/u;
const closing = new Set(['”', '’', '》', '）']);
const opening = new Set(['“', '‘', '《', '（']);

/**
 * Finds half-width marks beside Chinese characters or full-width brackets (tags and stars between them or not),
 * straight quotes and corner brackets. Numbers (`1,234.5`) and times (`15:00`) have their marks between digits and
 * are let be; a full stop is wrong only after a Chinese character.
 */
export const findPunctuationFaults = (text: string): PunctuationFault[] => {
  const faults: PunctuationFault[] = [];
  let opensNext = true;
  let lastQuote = 0;
  suspects.lastIndex = 0;
  for (let hit = suspects.exec(text); hit; hit = suspects.exec(text)) {
    const { 0: found, index } = hit;
    if (found === '"') {
      if (text.slice(lastQuote, index).includes('\n')) opensNext = true;
      faults.push({ index, found, instead: opensNext ? '“' : '”' });
      opensNext = !opensNext;
      lastQuote = index;
    } else if (isWrong(text, found, index)) {
      faults.push({ index, found, instead: fullWidth[found] ?? found });
    }
  }
  return faults;
};

const isWrong = (text: string, found: string, index: number): boolean => {
  if ('「」『』'.includes(found)) return true;
  const before = neighbour(text, index, -1);
  const after = neighbour(text, index, 1);
  if (found === '.') return han.test(text[index - 1] ?? '') && !/[.\d]/.test(text[index + 1] ?? '');
  return han.test(before) || closing.has(before) || han.test(after) || opening.has(after);
};

const neighbour = (text: string, index: number, step: 1 | -1): string => {
  let at = index + step;
  while (text[at] === tagMark || text[at] === '*') at += step;
  return text[at] ?? '';
};
