import type { Catalogue } from './catalogue.ts';
import { checkBold } from './check-bold.ts';
import { checkChinesePage } from './check-chinese.ts';
import { checkHeadings, compareHeadings } from './check-headings.ts';
import { checkLength, checkParts, checkTools, compareWidgets } from './check-parts.ts';
import { checkAsked } from './check-quiz.ts';
import { checkFaults, checkMentions, checkTags } from './check-tags.ts';
import { checkTopics } from './check-topics.ts';
import { createProblem, languageNames, type LessonFiles, type PageText } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import { suggestId } from './suggest.ts';
import { otherLocale } from '../../domain/locale.ts';

/** What holds for every text, a lesson's or a tool's page: tags, headings, ids, bold, Chinese punctuation. */
export const checkPage = (
  text: PageText,
  catalogue: Catalogue,
  knownTags: ReadonlySet<string>,
): Problem[] => [
  ...checkFaults(text),
  ...checkTags(text, knownTags),
  ...checkHeadings(text),
  ...checkMentions(text, catalogue),
  ...checkBold(text),
  ...checkChinesePage(text),
];

/** Everything about the texts of one lesson: each by itself, against its questions, and against its twin. */
export const checkLesson = (
  lesson: LessonFiles,
  catalogue: Catalogue,
  knownTags: ReadonlySet<string>,
): Problem[] => [
  ...checkListed(lesson, catalogue),
  ...lesson.texts.flatMap((text) => [
    ...checkPage(text, catalogue, knownTags),
    ...checkTopics(text, lesson, catalogue),
    ...checkParts(text, lesson),
    ...checkTools(text, lesson, catalogue, knownTags),
    ...checkAsked(text, lesson),
    ...checkLength(text, lesson, catalogue),
  ]),
  ...checkTwins(lesson.texts, lesson.isDraft),
];

const checkListed = ({ id, texts, quizFile }: LessonFiles, { lessons }: Catalogue): Problem[] => {
  if (!lessons || lessons.has(id)) return [];
  return [
    createProblem(
      texts[0]?.file ?? quizFile,
      undefined,
      `No lesson \`${id}\` in \`course.yaml\`, so no page would lead here.`,
      suggestId(
        id,
        lessons.keys(),
        'That file has',
        'add the lesson to its module there, or rename the folder.',
      ),
      id,
    ),
  ];
};

/**
 * Whether a text stands in both languages, with the same headings and widgets.
 *
 * @param isDraft whether it may lack its twin; left out where there are no drafts
 */
export const checkTwins = (texts: readonly PageText[], isDraft?: boolean): Problem[] => {
  const [one, other] = texts;
  if (!one) return [];
  if (!other) {
    if (isDraft) return [];
    const twin = otherLocale(one.locale);
    const twinFile = one.file.replace(/\w+\.mdx$/, `${twin}.mdx`);
    return [
      createProblem(
        one.file,
        undefined,
        `There is no \`${twinFile}\`: this text stands in ${languageNames[one.locale]} alone.`,
        `write it in ${languageNames[twin]} too${isDraft === undefined ? '' : ', or say `status: draft` here until you have'}.`,
      ),
    ];
  }
  if (one.isDraft !== other.isDraft) {
    const [draft, whole] = one.isDraft ? [one, other] : [other, one];
    return [
      createProblem(
        draft.file,
        1,
        `This text is a draft, but \`${whole.file}\` is not, so it would be built without its twin.`,
        'say `status: draft` in both, or in neither.',
      ),
    ];
  }
  return [...compareHeadings(one, other), ...compareWidgets(one, other)];
};
