/** Punctuation that must not begin a line. */
const clinging = /^[，。；：！？、）”’…,.;:!?)]/u;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** How wide a text runs, in em: a Chinese character is one, a Latin letter or digit, bold ones included, a little over half. */
export const measureText = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (wide.test(sign) ? 1 : sign === ' ' ? 0.3 : 0.6), 0);

/** Pieces between which a line may break: Latin words stay whole, Chinese breaks anywhere but before punctuation. */
const cutPieces = (text: string): string[] => {
  const pieces: string[] = [];
  for (const piece of text.match(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+|\s+/gu,
  ) ?? []) {
    if (clinging.test(piece) && pieces.length > 0) pieces.push((pieces.pop() ?? '') + piece);
    else pieces.push(piece);
  }
  return pieces;
};

const fillLines = (pieces: readonly string[], most: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measureText((line + piece).trim()) > most) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
};

/** The clauses of a text, each with the punctuation that ends it. */
const cutClauses = (text: string): string[] => text.match(/.*?(?:[，；：]|[,;:] )|.+/gsu) ?? [];

/**
 * Breaks a label into lines of at most `most` em; a single longer word stands alone.
 * Lines break between clauses where that takes no more of them, and come out about equally long otherwise,
 * so that no character is left over by itself.
 */
export const wrapLabel = (text: string, most: number): string[] => {
  const pieces = cutPieces(text.trim());
  let lines = fillLines(pieces, most);
  const byClause = fillLines(cutClauses(text.trim()), most);
  const fits = byClause.every((one) => measureText(one) <= most);
  if (byClause.length > 1 && byClause.length <= lines.length && fits) return byClause;
  for (let limit = most - 0.5; limit >= most / 2 && lines.length > 1; limit -= 0.5) {
    const tighter = fillLines(pieces, limit);
    if (tighter.length > lines.length) break;
    lines = tighter;
  }
  return lines;
};
