import { allowedLength, countProse } from '../../domain/content/count-prose.ts';
import type { LessonTag } from '../../domain/content/scan-lesson.ts';
import type { Catalogue } from './catalogue.ts';
import { createProblem, languageNames, type LessonFiles, type PageText } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import { inlineTags, toTag, toToolId } from './tag-rules.ts';

/** The parts no lesson goes without, and what to write for each. */
const mandatory: Readonly<Record<string, string>> = {
  Predict: 'open with a scene and a decision: `<Predict>` with two to four `<Choice>` and one `<Reveal>`.',
  Cases:
    'set two cases from different industries side by side: `<Cases>` with two `<Case title="…" trade="…">` and one `<Compare>`.',
  Script: 'give the very words to say: `<Script label="…">` with `<Us>` and `<Them>`.',
  YourCustomer:
    'let the reader write one thing into their case: `<YourCustomer ask="note">…</YourCustomer>`.',
  SelfCheck: 'put `<SelfCheck />` near the end; it asks the questions of `quiz.yaml`.',
};

/** Mandatory parts that are missing, and parts that are there but not whole. A draft may lack parts. */
export const checkParts = ({ file, scan }: PageText, { isDraft }: LessonFiles): Problem[] => {
  const names = new Set(scan.tags.map(({ name }) => name));
  const missing = isDraft ? [] : Object.entries(mandatory).filter(([name]) => !names.has(name));
  return [
    ...missing.map(([name, hint]) =>
      createProblem(file, undefined, `The lesson has no \`<${name}>\`.`, hint),
    ),
    ...scan.tags.flatMap((tag) => checkWhole(file, tag, childrenOf(tag, scan.tags))),
  ];
};

const childrenOf = ({ name, inner }: LessonTag, tags: readonly LessonTag[]): LessonTag[] =>
  name === 'Cases' || name === 'Predict'
    ? tags.filter(({ parent, span }) => parent === name && span.start >= inner.start && span.end <= inner.end)
    : [];

const checkWhole = (file: string, { name, line }: LessonTag, children: readonly LessonTag[]): Problem[] => {
  const named = (child: string) => children.filter((tag) => tag.name === child);
  if (name === 'Predict') {
    const choices = named('Choice').length;
    const reveals = named('Reveal').length;
    if (choices >= 2 && choices <= 4 && reveals === 1) return [];
    return [
      createProblem(
        file,
        line,
        `This \`<Predict>\` has ${choices} \`<Choice>\` and ${reveals} \`<Reveal>\`.`,
        'give it two to four choices and one reveal.',
      ),
    ];
  }
  if (name !== 'Cases') return [];
  const cases = named('Case');
  const compares = named('Compare');
  if (cases.length !== 2 || compares.length !== 1 || children.at(-1)?.name !== 'Compare') {
    return [
      createProblem(
        file,
        line,
        `This \`<Cases>\` has ${cases.length} \`<Case>\` and ${compares.length} \`<Compare>\`${compares.length === 1 && cases.length === 2 ? ', which does not come last' : ''}.`,
        'give it two cases, then one `<Compare>` that says what they have in common and where they differ.',
      ),
    ];
  }
  const [one, other] = cases.map(({ attributes }) => attributes['trade']?.trim());
  if (!one || one !== other) return [];
  return [
    createProblem(
      file,
      line,
      `Both cases are from one industry, “${one}”.`,
      'take the second from another industry, so that the rule shows and not the trade.',
    ),
  ];
};

/** Tools of `course.yaml` that exist but are not in the lesson, and tools in the lesson that are not listed. */
export const checkTools = (
  { file, scan }: PageText,
  { id: lesson, isDraft }: LessonFiles,
  { lessons, tools }: Catalogue,
  knownTags: ReadonlySet<string>,
): Problem[] => {
  const listed = lessons?.get(lesson)?.tools;
  if (!listed) return [];
  const used = scan.tags.filter(({ name }) => knownTags.has(name) && tools.has(toToolId(name)));
  const names = new Set(used.map(({ name }) => name));
  const unlisted = used
    .filter(({ name }) => !listed.includes(toToolId(name)))
    .map(({ name, line }) =>
      createProblem(
        file,
        line,
        `The tool \`${toToolId(name)}\` stands here, but \`course.yaml\` does not list it for this lesson.`,
        `write \`tools: [${[...listed, toToolId(name)].join(', ')}]\` there, or take \`<${name} />\` out.`,
        toToolId(name),
      ),
    );
  const unused = listed
    .filter((id) => !isDraft && knownTags.has(toTag(id)) && !names.has(toTag(id)))
    .map((id) =>
      createProblem(
        file,
        undefined,
        `\`course.yaml\` lists the tool \`${id}\` for this lesson, but it is not in the text.`,
        `put \`<${toTag(id)} />\` where the reader should try it, or take it off the list.`,
        id,
      ),
    );
  return [...unlisted, ...unused];
};

/** Whether both languages have the same widgets in the same order. Marks inside running text may differ. */
export const compareWidgets = (one: PageText, other: PageText): Problem[] => {
  const [widgets, twins] = [listWidgets(one), listWidgets(other)];
  const place = Array.from({ length: Math.max(widgets.length, twins.length) }).findIndex(
    (_, index) => nameWidget(widgets[index]) !== nameWidget(twins[index]),
  );
  if (place === -1) return [];
  const [here, there] = [widgets[place], twins[place]];
  return [
    createProblem(
      other.file,
      there?.line,
      `Widget ${place + 1} is ${there ? `\`${nameWidget(there)}\`` : 'missing'} here; in \`${one.file}\` ` +
        (here ? `it is \`${nameWidget(here)}\` (line ${here.line}).` : 'there is none.'),
      'tell the same story in both languages, with the same widgets in the same order.',
    ),
  ];
};

const listWidgets = ({ scan }: PageText): LessonTag[] =>
  scan.tags.filter(({ name }) => !inlineTags.has(name));

const nameWidget = (tag: LessonTag | undefined): string => {
  if (!tag) return '';
  const key = ['id', 'ask'].find((attribute) => tag.attributes[attribute] !== undefined);
  return key === undefined ? `<${tag.name}>` : `<${tag.name} ${key}="${tag.attributes[key]}">`;
};

/** A warning when the running prose is longer or shorter than a lesson's should be. */
export const checkLength = (
  { file, locale, scan }: PageText,
  { id, isDraft }: LessonFiles,
  { topicsOf }: Catalogue,
): Problem[] => {
  const length = countProse(locale, scan.prose);
  const topics = topicsOf.get(id)?.length ?? 0;
  const { least, most } = allowedLength(locale, topics);
  if (isDraft || (length >= least && length <= most)) return [];
  const unit = locale === 'zh' ? 'characters' : 'words';
  const warning = createProblem(
    file,
    undefined,
    `The running prose has ${length} ${unit}; a lesson with ${topics} topics has ${least} to ${most} in ${languageNames[locale]}.`,
    length > most ? 'cut what the reader can do without.' : 'say more where a reader would ask “how?”.',
  );
  return [{ ...warning, isWarning: true }];
};
