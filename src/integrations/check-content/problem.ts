/** Something an author has to put right: where it is, what was found and why it is wrong, and what to do. */
export interface Problem {
  /** Path inside the content folder, `lessons/anchor-high/zh.mdx`; for the built site, the page's address. */
  file: string;
  /** Counted from 1. */
  line?: number;
  /** The entry it belongs to: a question, a topic, a source. */
  id?: string;
  /** What was found and why it is refused, in full sentences. */
  problem: string;
  /** What to do, with the corrected text where there is one. */
  hint: string;
  /** Printed, but no reason to stop the build. */
  isWarning?: true;
}

/** The problems that stop a build. */
export const refuseOnly = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ isWarning }) => !isWarning);

/** The problems that are only printed. */
export const warnOnly = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ isWarning }) => isWarning);

/**
 * The problems as text: by file, in the order of their lines, each with its hint, and how many there are.
 *
 * @param folder what to put before each file, so that a terminal can open it
 */
export const formatProblems = (problems: readonly Problem[], folder = 'content'): string => {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...byFile]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, found]) =>
      [folder ? `${folder}/${file}` : file, ...found.sort(byLine).map(formatProblem)].join('\n'),
    );
  return [...blocks, countProblems(problems, byFile.size)].join('\n\n');
};

const byLine = (one: Problem, other: Problem): number => (one.line ?? 0) - (other.line ?? 0);

const formatProblem = ({ line, problem, hint, isWarning }: Problem): string =>
  `  ${line === undefined ? '' : `line ${line}: `}${isWarning ? 'Warning: ' : ''}${problem}\n    Hint: ${hint}`;

const countProblems = (problems: readonly Problem[], files: number): string => {
  const warnings = warnOnly(problems).length;
  const refused = problems.length - warnings;
  const parts = [
    ...(refused > 0 || warnings === 0 ? [countOf(refused, 'problem')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ')} in ${countOf(files, 'file')}.`;
};

const countOf = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
