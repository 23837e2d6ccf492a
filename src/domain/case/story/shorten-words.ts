/** A sentence or part of one ends here: a Chinese mark, or a Latin one with a space after it that is no abbreviation's. */
const sentenceEnds = /[。！？；][’”」』）]?|[.!?;][’”)]?(?=\s+[\p{Lu}‘“])|;[’”]?(?=\s)/gu;
/** A word ends here: before a space, after a Chinese mark, and after a Chinese character that another follows. */
const wordEnds = /(?=\s)|[，、：]|\p{Script=Han}(?=\p{Script=Han})/gu;
/** What must not hang before the sign that something was left out. */
const loose = /[\s,，、;；:：—–-]+$/u;

/** The last of these ends in a text that lies within its first so many code units; 0 if there is none. */
const lastEnd = (text: string, ends: RegExp, room: number): number =>
  Array.from(text.matchAll(ends), ({ 0: mark, index }) => index + mark.length).findLast(
    (end) => end <= room,
  ) ?? 0;

/**
 * Somebody's words, shortened to at most so many characters, the sign `…` included: after the last whole sentence if that
 * keeps at least a third of the room, else after the last whole word. Words that fit are returned as they are.
 *
 * @param longest in characters, at least 2
 */
export const shortenWords = (words: string, longest: number): string => {
  const characters = [...words];
  if (characters.length <= longest) return words;
  // One sign is kept for the ellipsis, one for the space before it.
  const head = characters.slice(0, longest - 2).join('');
  const sentence = lastEnd(words, sentenceEnds, head.length);
  if (sentence * 3 >= head.length) {
    const whole = head.slice(0, sentence).replace(/[;；]([’”」』）]?)$/u, '$1');
    return /[.!?][’”)]?$/u.test(whole) ? `${whole} …` : `${whole}…`;
  }
  const word = lastEnd(words, wordEnds, head.length);
  return `${head.slice(0, word || head.length).replace(loose, '')}…`;
};
