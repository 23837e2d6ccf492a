import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem } from './problem.ts';

/** The way to a value inside a YAML file: keys and places in lists. */
export type YamlPath = readonly PropertyKey[];

/** A YAML text that was read, or the reason why it could not be. */
export type YamlFile =
  { type: 'read'; data: unknown; lineOf: (path: YamlPath) => number } | { type: 'broken'; problem: Problem };

/**
 * Reads a YAML text.
 * Values come from `js-yaml`, ten times as fast as `yaml`, which matters with thousands of question files;
 * `yaml` is asked for lines, and only once there is something to report.
 *
 * @param startLine the line of the file on which the text begins (frontmatter begins on line 2)
 */
export const readYaml = (file: string, text: string, startLine = 1): YamlFile => {
  try {
    const data = load(text, { schema: CORE_SCHEMA });
    return { type: 'read', data, lineOf: createLineFinder(text, startLine) };
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line?: number } };
    return {
      type: 'broken',
      problem: {
        file,
        line: (mark?.line ?? 0) + startLine,
        problem: `This is not valid YAML: ${reason ?? 'it could not be read'}.`,
        hint:
          'indent with spaces, the same for every key of one entry, and put a text that holds `: ` or ` #`, or begins with ' +
          'one of `[ ] { } & * ! | > % @ "`, between single quotes.',
      },
    };
  }
};

const createLineFinder = (text: string, startLine: number): ((path: YamlPath) => number) => {
  let root: Node | null | undefined;
  const lines = new LineCounter();
  return (path) => {
    root ??= parseDocument(text, { lineCounter: lines, uniqueKeys: false }).contents;
    return lines.linePos(findOffset(root, path)).line + startLine - 1;
  };
};

const findOffset = (root: Node | null, path: YamlPath): number => {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => String(key) === String(step)) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (pair && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
    else if (isNode(next)) offset = next.range?.[0] ?? offset;
    if (next === undefined || next === null || isPair(next)) break;
    node = next;
  }
  return offset;
};
