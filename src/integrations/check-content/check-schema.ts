import type { z } from 'zod';
import { isRecord } from '../../domain/guard.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './lesson-file.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';

/** A value to check, and where it stands in its file. */
export interface Checked {
  file: string;
  yaml: Extract<YamlFile, { type: 'read' }>;
  /** The way to the value from the top of the file. */
  at: YamlPath;
}

/** What a schema refuses, with the line it stands on and the id of the entry it belongs to. */
export const checkSchema = (schema: z.ZodType, { file, yaml, at }: Checked): Problem[] => {
  const result = schema.safeParse(followPath(yaml.data, at));
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const path = [...at, ...issue.path];
    const { id, rest } = namePath(yaml.data, path);
    const [problem, hint] = splitMessage(describeIssue(issue, followPath(yaml.data, path)));
    return createProblem(file, yaml.lineOf(path), namePlace(id, rest) + problem, hint, id);
  });
};

const followPath = (data: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isRecord(value) ? value[String(step)] : undefined;
  }, data);

// `[2, 'options', 1, 'why']` is easier to find as `options.a-little.why` of `which-number-first`.
const namePath = (data: unknown, path: YamlPath): { id: string | undefined; rest: string } => {
  let value = data;
  let id: string | undefined;
  const names: string[] = [];
  for (const step of path) {
    const isPlace = Array.isArray(value);
    value = followPath(value, [step]);
    const own = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
    if (isPlace && own !== undefined && id === undefined) id = own;
    else names.push(isPlace ? (own ?? String(Number(step) + 1)) : String(step));
  }
  return { id, rest: names.join('.') };
};

const namePlace = (id: string | undefined, rest: string): string => {
  if (id === undefined) return rest === '' ? '' : `\`${rest}\`: `;
  return rest === '' ? `\`${id}\`: ` : `\`${id}\`, \`${rest}\`: `;
};

// Messages written by hand in a schema come as they are; zod's own are put into plain words.
const describeIssue = (issue: z.core.$ZodIssue, found: unknown): string => {
  if (!/^(?:Invalid|Unrecognized|Too (?:small|big))\b/.test(issue.message)) return issue.message;
  if (found === undefined)
    return 'This is missing. Write it; every text stands in Chinese (`zh`) and in English (`en`).';
  const shown = JSON.stringify(found).slice(0, 80);
  if (issue.code === 'unrecognized_keys') {
    return `Unknown key ${issue.keys.map((key) => `\`${key}\``).join(', ')}. Take it out, or correct its spelling.`;
  }
  if (issue.code === 'invalid_value') {
    return `Found ${shown}. It may be: ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return `Found ${shown}. Expected ${issue.expected}.`;
  return `Found ${shown}. ${issue.message.replace(/\.?$/, '.')}`;
};

const firstSentence = /^((?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^"`])*?[.?])\s+(\S[\s\S]*)$/;

/** A schema's message says what was found and then what to do; the first sentence is the problem. */
export const splitMessage = (message: string): [problem: string, hint: string] => {
  const [, problem, hint] = firstSentence.exec(message) ?? [];
  if (problem === undefined || hint === undefined)
    return [message, 'correct it as the other entries of this file show.'];
  return [problem, /^[A-Z][a-z]/.test(hint) ? (hint[0] ?? '').toLowerCase() + hint.slice(1) : hint];
};
