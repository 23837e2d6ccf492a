import type { Catalogue } from './catalogue.ts';
import { createProblem, type LessonFiles, type PageText } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import { suggestId } from './suggest.ts';

/** Whether a lesson marks each of its topics once, and no other. A draft may still lack some. */
export const checkTopics = (
  text: PageText,
  { id: lesson, isDraft }: LessonFiles,
  catalogue: Catalogue,
): Problem[] => {
  const own = catalogue.topicsOf.get(lesson) ?? [];
  const seen = new Map<string, number>();
  const marked = text.scan.topics.flatMap(({ id, line }) => {
    if (!id) return [];
    const first = seen.get(id);
    seen.set(id, first ?? line);
    const wrong =
      first === undefined ? describeStranger(id, lesson, own, catalogue) : describeTwice(id, first);
    return wrong ? [createProblem(text.file, line, ...wrong, id)] : [];
  });
  if (isDraft) return marked;
  const missing = own
    .filter((id) => !seen.has(id))
    .map((id) =>
      createProblem(
        text.file,
        undefined,
        `The topic \`${id}\` is not marked here, though \`topics.yaml\` says that this lesson teaches it.`,
        `put \`<Topic id="${id}" />\` on a line of its own, right before the paragraph that teaches it.`,
        id,
      ),
    );
  return [...marked, ...missing];
};

const describeTwice = (id: string, first: number): [problem: string, hint: string] => [
  `The topic \`${id}\` is marked a second time; its link can lead to one place only.`,
  `keep the mark where the idea is taught (the first is on line ${first}) and take the other out.`,
];

const describeStranger = (
  id: string,
  lesson: string,
  own: readonly string[],
  { topics }: Catalogue,
): [problem: string, hint: string] | undefined => {
  const home = topics?.get(id);
  if (!topics || home === lesson) return undefined;
  if (home !== undefined) {
    return [
      `The topic \`${id}\` belongs to the lesson \`${home}\`.`,
      `mention it with a link to that lesson, or change its \`lesson\` in \`topics.yaml\`. The topics of this lesson: ${own.join(', ') || 'none'}.`,
    ];
  }
  return [`No topic \`${id}\` in \`topics.yaml\`.`, suggestId(id, own, 'The topics of this lesson are')];
};
