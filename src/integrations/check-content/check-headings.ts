import type { LessonHeading } from '../../domain/content/scan-lesson.ts';
import { createProblem, languageNames, type PageText } from './lesson-file.ts';
import type { Problem } from './problem.ts';

/** Headings without an id, of a wrong level, or with an id that something else on the page has. */
export const checkHeadings = ({ file, scan }: PageText): Problem[] => {
  const taken = new Map(scan.topics.map(({ id, line }) => [id, `the topic on line ${line}`]));
  return scan.headings.flatMap((heading) => {
    const { id, level, text, line } = heading;
    const hashes = '#'.repeat(level);
    if (id === undefined) {
      return [
        createProblem(
          file,
          line,
          `The heading “${text}” has no id, so no link can point to it.`,
          `write \`${hashes} ${text} {#your-id}\`, with the same id in both languages.`,
        ),
      ];
    }
    const problems: Problem[] = [];
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      problems.push(
        createProblem(
          file,
          line,
          `The id \`${id}\` of the heading “${text}” is not in kebab-case.`,
          'use small letters, digits and hyphens: `three-rules`.',
          id,
        ),
      );
    }
    if (level !== 2 && level !== 3) {
      problems.push(
        createProblem(
          file,
          line,
          `The heading “${text}” has level ${level}; a lesson has levels 2 and 3.`,
          `write \`${level < 2 ? '##' : '###'} ${text} {#${id}}\`.`,
          id,
        ),
      );
    }
    const owner = taken.get(id);
    if (owner !== undefined) {
      problems.push(
        createProblem(
          file,
          line,
          `The id \`${id}\` of the heading “${text}” is also the id of ${owner}, so a link would find the wrong one.`,
          'give the heading another id, in both languages.',
          id,
        ),
      );
    }
    taken.set(id, `the heading on line ${line}`);
    return problems;
  });
};

/** Whether both languages have the same headings, of the same level, in the same order. */
export const compareHeadings = (one: PageText, other: PageText): Problem[] => {
  // A heading without an id is reported by itself; what it is the twin of shows once it has one.
  if ([one, other].some(({ scan }) => scan.headings.some(({ id }) => id === undefined))) return [];
  const inOne = withId(one);
  const inOther = withId(other);
  const missing = [
    ...reportMissing(one, inOne, other, inOther),
    ...reportMissing(other, inOther, one, inOne),
  ];
  if (missing.length > 0) return missing;
  const levels = [...inOne.values()].flatMap((heading) => {
    const twin = inOther.get(heading.id);
    if (!twin || twin.level === heading.level) return [];
    return [
      createProblem(
        other.file,
        twin.line,
        `The heading \`${heading.id}\` has level ${twin.level} here and level ${heading.level} in \`${one.file}\`.`,
        'give both the same level.',
        heading.id,
      ),
    ];
  });
  const order = [...inOne.keys()];
  const otherOrder = [...inOther.keys()];
  const place = order.findIndex((id, index) => id !== otherOrder[index]);
  if (place === -1) return levels;
  const moved = otherOrder[place] ?? '';
  return [
    ...levels,
    createProblem(
      other.file,
      inOther.get(moved)?.line,
      `Heading ${place + 1} is \`${moved}\` here and \`${order[place]}\` in \`${one.file}\`.`,
      `bring both into the same order; there it is: ${order.join(', ')}.`,
      moved,
    ),
  ];
};

type HeadingWithId = LessonHeading & { id: string };

const withId = ({ scan }: PageText): Map<string, HeadingWithId> =>
  new Map(
    scan.headings.flatMap((heading) =>
      heading.id === undefined ? [] : [[heading.id, { ...heading, id: heading.id }]],
    ),
  );

const reportMissing = (
  here: PageText,
  inHere: ReadonlyMap<string, HeadingWithId>,
  there: PageText,
  inThere: ReadonlyMap<string, HeadingWithId>,
): Problem[] =>
  [...inHere.values()]
    .filter(({ id }) => !inThere.has(id))
    .map(({ id, level, text, line }) =>
      createProblem(
        here.file,
        line,
        `The heading \`${id}\` (“${text}”) has no twin in \`${there.file}\`.`,
        `add \`${'#'.repeat(level)} … {#${id}}\` there in ${languageNames[there.locale]}, or give both the same id.`,
        id,
      ),
    );
