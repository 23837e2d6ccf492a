import { findPunctuationFaults, type PunctuationFault } from '../../domain/content/chinese-punctuation.ts';
import { tagMark } from '../../domain/content/mask-lesson.ts';
import { isRecord } from '../../domain/guard.ts';
import { createProblem, type PageText } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import { visibleAttributes } from './tag-rules.ts';

/** Half-width marks and straight quotes in the Chinese text of a page and in the attributes a reader sees. */
export const checkChinesePage = ({ file, locale, source, scan }: PageText): Problem[] => {
  if (locale !== 'zh') return [];
  let line = 1;
  let start = 0;
  const inText = groupFaults(source, findPunctuationFaults(scan.text)).map((group) => {
    line += countLines(source, start, group.start);
    start = group.start;
    return report(file, line, source, group, scan.text);
  });
  const inAttributes = scan.tags.flatMap((tag) =>
    visibleAttributes.flatMap((attribute) =>
      checkText(file, () => tag.line, tag.attributes[attribute] ?? ''),
    ),
  );
  return [...inText, ...inAttributes];
};

/** The same for every text under `zh` in a YAML file, or for every text of a Chinese page's frontmatter. */
export const checkChineseYaml = (file: string, yaml: YamlFile, isChinese = false): Problem[] => {
  const problems: Problem[] = [];
  if (yaml.type === 'broken') return problems;
  const visit = (value: unknown, path: YamlPath, inChinese: boolean): void => {
    if (typeof value === 'string' && inChinese) {
      problems.push(...checkText(file, () => yaml.lineOf(path), value));
    } else if (Array.isArray(value)) {
      value.forEach((item, place) => visit(item, [...path, place], inChinese));
    } else if (isRecord(value)) {
      for (const [key, part] of Object.entries(value)) visit(part, [...path, key], key === 'zh' || inChinese);
    }
  };
  visit(yaml.data, [], isChinese);
  return problems;
};

const checkText = (file: string, findLine: () => number, text: string): Problem[] =>
  groupFaults(text, findPunctuationFaults(text)).map((group) => report(file, findLine(), text, group));

const countLines = (text: string, start: number, end: number): number => {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** Wrong marks close to one another: one message corrects them all. */
interface FaultGroup {
  start: number;
  end: number;
  faults: PunctuationFault[];
}

const reach = 12;
const unseen = new RegExp(`[\\n${tagMark}]`);

const groupFaults = (text: string, faults: readonly PunctuationFault[]): FaultGroup[] => {
  const groups: FaultGroup[] = [];
  for (const fault of faults) {
    const last = groups.at(-1);
    if (last && fault.index - last.end < reach && !text.slice(last.end, fault.index).includes('\n')) {
      last.faults.push(fault);
      last.end = fault.index + 1;
    } else {
      groups.push({ start: fault.index, end: fault.index + 1, faults: [fault] });
    }
  }
  return groups;
};

// `visible` is the text with its tags blanked out: half a tag would say nothing to an author.
const report = (
  file: string,
  line: number,
  text: string,
  { start, end, faults }: FaultGroup,
  visible = text,
): Problem => {
  const before =
    visible
      .slice(Math.max(0, start - 6), start)
      .split(unseen)
      .at(-1) ?? '';
  const after = visible.slice(end, end + 5).split(unseen)[0] ?? '';
  const wrong = text.slice(start, end);
  const right = faults.reduceRight(
    (piece, { index, instead }) => piece.slice(0, index - start) + instead + piece.slice(index - start + 1),
    wrong,
  );
  return createProblem(
    file,
    line,
    `\`${before}${wrong}${after}\` has ${[...new Set(faults.map(({ found }) => `\`${found}\``))].join(' and ')}, but Chinese text uses full-width marks and curly quotes.`,
    `write \`${before}${right}${after}\`.`,
  );
};
