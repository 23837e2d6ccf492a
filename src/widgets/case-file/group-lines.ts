import type { Part } from '../../domain/case/parts.ts';

/** A line that is one settled choice and nothing else. */
const readChoice = (line: readonly Part[] | undefined): Extract<Part, { as: 'choice' }> | undefined => {
  const part = line?.length === 1 ? line[0] : undefined;
  return part?.as === 'choice' ? part : undefined;
};

/**
 * Lines that say the same kind of thing drawn into one, so that its name stands once.
 *
 * @example [[held contract], [held invoice], [missing statement]] → [[held contract; invoice], [missing statement]]
 */
export const groupLines = (lines: readonly Part[][]): Part[][] =>
  lines.reduce<Part[][]>((done, line) => {
    const last = readChoice(done.at(-1));
    const next = readChoice(line);
    if (!last || last.label !== next?.label) return [...done, line];
    const title = { zh: `${last.title.zh}；${next.title.zh}`, en: `${last.title.en}; ${next.title.en}` };
    return [...done.slice(0, -1), [{ ...last, title }]];
  }, []);
