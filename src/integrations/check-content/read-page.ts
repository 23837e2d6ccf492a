import type { z } from 'zod';
import { scanLesson } from '../../domain/content/scan-lesson.ts';
import { isRecord } from '../../domain/guard.ts';
import type { Locale } from '../../domain/locale.ts';
import { checkChineseYaml } from './check-chinese.ts';
import { checkSchema } from './check-schema.ts';
import { createProblem, type PageText } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const frontmatter = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Reads one language of a lesson or of a tool's page, and checks its frontmatter. */
export const readPage = (
  file: string,
  locale: Locale,
  source: string,
  schema: z.ZodType,
): { text: PageText; problems: Problem[] } => {
  const text = { file, locale, source, scan: scanLesson(source) };
  const head = frontmatter.exec(source)?.[1];
  if (head === undefined) {
    const hint = 'begin it with its keys between two lines of `---`, as the other pages do.';
    return {
      text: { ...text, isDraft: false },
      problems: [createProblem(file, 1, 'The file has no frontmatter.', hint)],
    };
  }
  const yaml = readYaml(file, head, 2);
  if (yaml.type === 'broken') return { text: { ...text, isDraft: false }, problems: [yaml.problem] };
  return {
    text: { ...text, isDraft: isRecord(yaml.data) && yaml.data['status'] === 'draft' },
    problems: [
      ...checkSchema(schema, { file, yaml, at: [] }),
      ...(locale === 'zh' ? checkChineseYaml(file, yaml, true) : []),
    ],
  };
};
