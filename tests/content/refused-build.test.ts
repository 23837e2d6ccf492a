import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/integrations/check-content/check-content.ts';
import { checkCourse } from '../../src/integrations/check-content/check-course.ts';
import { formatProblems, warnOnly } from '../../src/integrations/check-content/problem.ts';
import { fixtureTags, goodCourse, patchCourse } from '../support/course-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'course-'));
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Runs the hook that comes before everything else, as Astro would. */
const setUp = (command: 'build' | 'dev' | 'sync'): string[] => {
  const said: string[] = [];
  const hook = checkContent().hooks['astro:config:setup'] as (options: unknown) => void;
  const root = pathToFileURL(`${folder}/`);
  hook({
    command,
    config: { root, srcDir: new URL('src/', root) },
    logger: { warn: (text: string) => said.push(text) },
  });
  return said;
};

beforeAll(() => {
  for (const tag of fixtureTags) write(`src/components/lesson/${tag}.astro`, '');
  mkdirSync(join(folder, 'src/widgets'));
  const files = patchCourse({ 'lessons/overdue-call/en.mdx': [['id="batna"', 'id="batan"']] });
  for (const [path, text] of Object.entries(files)) write(`content/${path}`, text);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a build', () => {
  it('of wrong content is refused before anything is read', () => {
    expect(() => setUp('build')).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: The content cannot be built.

      content/lessons/overdue-call/en.mdx
        line 22: No term \`batan\` in \`glossary.yaml\`.
          Hint: did you mean \`batna\`? That file has: batna.

      1 problem in 1 file.]
    `);
  });

  it('goes on in dev, where problems are told while the server runs', () => {
    expect(setUp('dev')).toEqual([]);
  });
});

describe('a length outside the rule', () => {
  it('is a warning and not a problem', () => {
    expect(formatProblems(warnOnly(checkCourse(goodCourse, fixtureTags)))).toMatchInlineSnapshot(`
      "content/lessons/overdue-call/en.mdx
        Warning: The running prose has 26 words; a lesson with 2 topics has 900 to 1500 in English.
          Hint: say more where a reader would ask “how?”.

      content/lessons/overdue-call/zh.mdx
        Warning: The running prose has 41 characters; a lesson with 2 topics has 1500 to 2600 in Chinese.
          Hint: say more where a reader would ask “how?”.

      2 warnings in 2 files."
    `);
  });
});
