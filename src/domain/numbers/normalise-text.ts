/** Marks without width that come along when text is pasted. */
const invisible = /[\u200B-\u200F\u2060\uFEFF\u202A-\u202E]/g;
/** Spaces of any width; tabs and line ends stay, since they part two cells of a table. */
const blanks = /[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Full-width forms ！ to ～, which stand in the same order as ! to ~. */
const fullWidth = /[\uFF01-\uFF5E]/g;

/**
 * Gives a typed or pasted text in half-width, lower-case characters without spaces around it.
 * Inside, only a space that stands for something harmless goes: beside a sign, a unit or ¥, or between groups of
 * three digits (`1 234 567`). So `12 5` keeps its space and is not mistaken for 125.
 */
export function normaliseText(text: string): string {
  return text
    .replace(invisible, '')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replace(/[\u2212\u2013\uFE63]/g, '-')
    .replace(/(\d)。(?=\d)/g, '$1.')
    .replace(blanks, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[+-]?(?:(?:¥|cny|rmb|人民币) ?)?[+-]? ?\d{1,3}(?: \d{3})+(?!\d)/, (run) =>
      run.replaceAll(' ', ''),
    )
    .replace(/ ?([^\d., ]) ?/g, '$1');
}
