import type { LessonFault, LessonScan, LessonTag } from '../../domain/content/scan-lesson.ts';
import type { Catalogue } from './catalogue.ts';
import { createProblem, type PageText } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import { suggestId } from './suggest.ts';
import { confidences, tagRules, type TagRule } from './tag-rules.ts';

/** What cannot stand in a lesson's text: imports, expressions, tags without their other half. */
export const checkFaults = ({ file, scan }: PageText): Problem[] =>
  scan.faults.map((fault) => {
    const [problem, hint] = describeFault(fault);
    return createProblem(file, fault.line, problem, hint);
  });

const describeFault = ({ code, found }: LessonFault): [problem: string, hint: string] => {
  switch (code) {
    case 'import':
      return [
        `\`${found}\` is code, and a lesson imports and exports nothing.`,
        'take the line out; every tag of the lesson guide is found by its name.',
      ];
    case 'expression':
      return [
        `\`${found}\` is read as code, since MDX runs what stands between braces.`,
        `write \`${found.replace(/[{}]/g, '\\$&')}\` to show the braces, or take them out.`,
      ];
    case 'html-comment':
      return ['`<!--` does not begin a comment in MDX.', 'write `{/* a note */}`.'];
    case 'stray-angle':
      return [
        `\`${found}\` begins no tag that can be read.`,
        /^<\/?[A-Za-z]/.test(found)
          ? 'close it with `>`, and put every attribute in double quotes: `<Term id="batna">`.'
          : `write \`\\${found}\` to show the sign.`,
      ];
    case 'not-closed':
      return [
        `\`<${found}>\` is never closed.`,
        `add \`</${found}>\`, or write \`<${found} />\` if nothing stands in it.`,
      ];
    case 'not-opened':
      return [
        `\`</${found}>\` closes a tag that was not opened.`,
        `add \`<${found}>\` before it, or take it out.`,
      ];
  }
};

/** Tags nobody knows, and tags that lack an attribute or stand in the wrong place. */
export const checkTags = ({ file, scan }: PageText, knownTags: ReadonlySet<string>): Problem[] =>
  scan.tags.flatMap((tag) => {
    if (!knownTags.has(tag.name)) {
      const hint = suggestId(tag.name, listVocabulary(knownTags), 'The tags are');
      return [createProblem(file, tag.line, `No tag \`<${tag.name}>\` in the lesson vocabulary.`, hint)];
    }
    const rule = tagRules[tag.name];
    return rule ? checkRule(file, tag, rule) : [];
  });

// Parts that only other components use are known too, but nobody should be led to them.
const listVocabulary = (knownTags: ReadonlySet<string>): string[] => [
  ...Object.keys(tagRules).filter((name) => knownTags.has(name)),
  ...[...knownTags].filter((name) => !(name in tagRules)),
];

const checkRule = (file: string, tag: LessonTag, { needs = [], oneOf = {}, within }: TagRule): Problem[] => {
  const { name, attributes, line } = tag;
  const problems = needs
    .filter((attribute) => !attributes[attribute])
    .map((attribute) =>
      createProblem(
        file,
        line,
        `\`<${name}>\` has no \`${attribute}\`.`,
        `write \`<${name} ${attribute}="…">\`.`,
      ),
    );
  for (const [attribute, values] of Object.entries(oneOf)) {
    const value = attributes[attribute];
    if (value === undefined || value === '' || values.includes(value)) continue;
    const hint = suggestId(value, values, 'It may be');
    problems.push(
      createProblem(file, line, `\`${attribute}="${value}"\` means nothing to \`<${name}>\`.`, hint),
    );
  }
  if (within !== undefined && tag.parent !== within) {
    problems.push(
      createProblem(
        file,
        line,
        `\`<${name}>\` stands outside of \`<${within}>\`.`,
        `put it between \`<${within}>\` and \`</${within}>\`.`,
      ),
    );
  }
  return problems;
};

/** Terms, sources and figures that nobody knows, claims that rest on nothing or claim more than their source. */
export const checkMentions = (
  { file, scan }: PageText,
  { terms, sources, figures }: Catalogue,
): Problem[] => [
  ...scan.terms
    .filter(({ id }) => id && terms && !terms.has(id))
    .map(({ id, line }) =>
      createProblem(
        file,
        line,
        `No term \`${id}\` in \`glossary.yaml\`.`,
        suggestId(
          id,
          terms ?? [],
          'That file has',
          'add it there, with its Chinese, its English and a note.',
        ),
        id,
      ),
    ),
  ...scan.cites
    .filter(({ id }) => id && sources && !sources.has(id))
    .map(({ id, line }) => reportSource(file, line, id, sources ?? new Map())),
  ...scan.tags
    .filter(({ name, attributes: { id } }) => name === 'Figure' && id && figures && !figures.has(id))
    .map(({ attributes: { id = '' }, line }) =>
      createProblem(
        file,
        line,
        `No figure \`${id}\` in \`figures.yaml\`.`,
        suggestId(
          id,
          figures ?? [],
          'That file has',
          'add its words there in both languages, or name one that is there.',
        ),
        id,
      ),
    ),
  ...checkClaims(file, scan, sources),
];

type Sources = ReadonlyMap<string, string>;

const reportSource = (file: string, line: number, id: string, sources: Sources): Problem =>
  createProblem(
    file,
    line,
    `No source \`${id}\` in \`sources.yaml\`.`,
    suggestId(
      id,
      sources.keys(),
      'That file has',
      'add the work there with its marks, or name one that is there.',
    ),
    id,
  );

const checkClaims = (file: string, { claims }: LessonScan, known: Sources | undefined): Problem[] =>
  claims.flatMap(({ sources, confidence, line }) => {
    if (sources.length === 0) {
      return [
        createProblem(
          file,
          line,
          'This claim names no source, so a reader cannot tell what it rests on.',
          'write `<Claim source="…">` with an id of `sources.yaml`; our own arithmetic or judgement is `course-reasoning`.',
        ),
      ];
    }
    if (!known) return [];
    const unknown = sources.filter((id) => !known.has(id));
    const problems = unknown.map((id) => reportSource(file, line, id, known));
    const asked = confidences.indexOf(confidence ?? '');
    return [
      ...problems,
      ...sources
        .filter((id) => known.has(id))
        .flatMap((id) => {
          // The claim's mark stands beside each of its sources, so it may be no higher than the lowest of theirs.
          const own = confidences.indexOf(known.get(id) ?? '');
          if (own === -1 || asked <= own) return [];
          const allowed = confidences.slice(0, own + 1).map((mark) => `\`${mark}\``);
          return [
            createProblem(
              file,
              line,
              `This claim says \`confidence="${confidence}"\`, but \`${id}\` in \`sources.yaml\` has \`${confidences[own]}\`: ` +
                "a claim may lower its source's mark, never raise it.",
              `take \`confidence\` out, or write ${allowed.join(' or ')}.`,
              id,
            ),
          ];
        }),
    ];
  });
