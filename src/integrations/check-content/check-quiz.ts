import { questionSchema } from '../../schemas/quiz.ts';
import { isRecord } from '../../domain/guard.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { checkSchema } from './check-schema.ts';
import { createProblem, type LessonFiles, type PageText } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { suggestId } from './suggest.ts';

/** A lesson has at least this many questions. */
const leastQuestions = 5;

type ReadYaml = Extract<YamlFile, { type: 'read' }>;

/** The questions of a lesson, one by one and as a list. `yaml` is nothing when the file is missing. */
export const checkQuiz = (
  lesson: LessonFiles,
  yaml: YamlFile | undefined,
  catalogue: Catalogue,
): Problem[] => {
  const { quizFile: file, isDraft } = lesson;
  if (yaml === undefined) {
    if (isDraft) return [];
    return [
      createProblem(
        file,
        undefined,
        'The lesson has no `quiz.yaml`.',
        `add it, with at least ${leastQuestions} questions in both languages.`,
      ),
    ];
  }
  if (yaml.type === 'broken') return [yaml.problem];
  if (!Array.isArray(yaml.data)) {
    return [
      createProblem(file, 1, 'The file is not a list of questions.', 'begin each question with `- id: …`.'),
    ];
  }
  const isEnough = isDraft || yaml.data.length >= leastQuestions;
  return [
    ...(isEnough ? [] : [reportTooFew(file, yaml.data.length)]),
    ...yaml.data.flatMap((question, place) => checkQuestion(file, yaml, place, question)),
    ...checkIds(file, yaml, lesson.questions ?? []),
    ...checkTalkLengths(file, yaml, lesson.questions ?? []),
    ...checkQuestionTopics(file, yaml, lesson.questions ?? [], catalogue),
  ];
};

const reportTooFew = (file: string, found: number): Problem =>
  createProblem(
    file,
    undefined,
    `The lesson has ${found === 1 ? '1 question' : `${found} questions`}.`,
    `write at least ${leastQuestions}, most of them decisions in a scene.`,
  );

const checkQuestion = (file: string, yaml: ReadYaml, place: number, question: unknown): Problem[] => {
  const problems = checkSchema(questionSchema, { file, yaml, at: [place] });
  if (problems.length === 0 || !isRecord(question) || !Array.isArray(question['options'])) return problems;
  // The schema looks for the key only once everything else is right; an author wants to hear it now.
  const hasKey = question['options'].some((option) => isRecord(option) && option['right'] === true);
  if (hasKey || problems.some(({ problem }) => problem.includes('No option is right'))) return problems;
  const id = typeof question['id'] === 'string' ? question['id'] : String(place + 1);
  return [
    ...problems,
    createProblem(
      file,
      yaml.lineOf([place, 'options']),
      `\`${id}\`, \`options\`: No option is right.`,
      'put `right: true` into the one that is.',
      id,
    ),
  ];
};

const checkIds = (file: string, yaml: ReadYaml, questions: readonly Entry[]): Problem[] => {
  const seen = new Map<string, number>();
  return questions.flatMap(({ id, index }) => {
    const first = seen.get(id);
    seen.set(id, first ?? index);
    if (first === undefined) return [];
    return [
      createProblem(
        file,
        yaml.lineOf([index, 'id']),
        `The id \`${id}\` is taken: questions ${first + 1} and ${index + 1} have it, and answers are kept by id.`,
        'give the later one an id of its own.',
        id,
      ),
    ];
  });
};

const talkOf = ({ data }: Entry): string | undefined =>
  typeof data['talk'] === 'string' ? data['talk'] : undefined;

const checkTalkLengths = (file: string, yaml: ReadYaml, questions: readonly Entry[]): Problem[] =>
  [...Map.groupBy(questions, talkOf)].flatMap(([talk, turns]) => {
    const [first] = turns;
    if (talk === undefined || !first || (turns.length >= 2 && turns.length <= 4)) return [];
    return [
      createProblem(
        file,
        yaml.lineOf([first.index, 'talk']),
        `The talk \`${talk}\` has ${turns.length === 1 ? '1 turn' : `${turns.length} turns`}.`,
        `chain two to four questions with \`talk: ${talk}\`.`,
        talk,
      ),
    ];
  });

const checkQuestionTopics = (
  file: string,
  yaml: ReadYaml,
  questions: readonly Entry[],
  { topics }: Catalogue,
): Problem[] =>
  questions.flatMap(({ id, index, data }) => {
    const named = Array.isArray(data['topics']) ? data['topics'] : [];
    return named.flatMap((topic: unknown, place) => {
      if (typeof topic !== 'string' || !topics || topics.has(topic)) return [];
      return [
        createProblem(
          file,
          yaml.lineOf([index, 'topics', place]),
          `\`${id}\`: No topic \`${topic}\` in \`topics.yaml\`.`,
          suggestId(topic, topics.keys(), 'That file has'),
          id,
        ),
      ];
    });
  });

/** Whether the questions and talks a text names are there, and every talk that is there is named. */
export const checkAsked = (
  { file, scan }: PageText,
  { questions, quizFile, isDraft }: LessonFiles,
): Problem[] => {
  if (questions === undefined) return [];
  const single = questions.filter((question) => talkOf(question) === undefined).map(({ id }) => id);
  const turns = new Map(questions.flatMap((question) => [[question.id, talkOf(question)] as const]));
  const talks = new Set(questions.map(talkOf).filter((talk) => talk !== undefined));
  const asked = new Set(scan.questions.map(({ id }) => id));
  const held = new Set(scan.talks.map(({ id }) => id));
  return [
    ...findRepeats([...scan.questions, ...scan.talks]).map(({ id, line }) =>
      createProblem(
        file,
        line,
        `\`${id}\` is asked a second time in this lesson.`,
        'keep it in one place, so that its link leads there.',
        id,
      ),
    ),
    ...scan.questions
      .filter(({ id }) => id && !single.includes(id))
      .map(({ id, line }) => {
        const talk = turns.get(id);
        return talk === undefined
          ? createProblem(
              file,
              line,
              `No question \`${id}\` in \`${quizFile}\`.`,
              suggestId(id, single, 'This file has'),
              id,
            )
          : createProblem(
              file,
              line,
              `The question \`${id}\` is a turn of the talk \`${talk}\`.`,
              `write \`<Talk id="${talk}" />\` instead.`,
              id,
            );
      }),
    ...scan.talks
      .filter(({ id }) => id && !talks.has(id))
      .map(({ id, line }) =>
        createProblem(
          file,
          line,
          `No question in \`${quizFile}\` belongs to the talk \`${id}\`.`,
          suggestId(
            id,
            talks,
            'The talks of this file are',
            `chain two to four questions with \`talk: ${id}\`.`,
          ),
          id,
        ),
      ),
    ...[...talks]
      .filter((talk) => !isDraft && !held.has(talk))
      .map((talk) =>
        createProblem(
          file,
          undefined,
          `The talk \`${talk}\` of \`${quizFile}\` is not in the text, so nobody is asked its questions.`,
          `put \`<Talk id="${talk}" />\` where it should take place.`,
          talk,
        ),
      ),
    ...(scan.hasSelfCheck && questions.length > 0 && single.every((id) => asked.has(id))
      ? [
          createProblem(
            file,
            undefined,
            '`<SelfCheck />` has nothing to ask: every question stands in the text already.',
            `leave some of these to it: ${single.join(', ') || 'none yet'}.`,
          ),
        ]
      : []),
  ];
};

const findRepeats = <T extends { id: string }>(mentions: readonly T[]): T[] =>
  mentions.filter(({ id }, place) => id && mentions.findIndex((other) => other.id === id) < place);
