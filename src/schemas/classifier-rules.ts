import { behaviours } from '../domain/case/people.ts';
import { settings, situations } from '../domain/case/situations.ts';
import type { Model } from '../domain/classifier/model.ts';
import type { Localised } from '../domain/locale.ts';

/** Something a single field cannot know, where it stands, and what to do about it. */
export interface ModelFault {
  path: (string | number)[];
  message: string;
}

const findDoubles = (ids: readonly string[], what: string, path: (place: number) => (string | number)[]) =>
  ids.flatMap((id, place): ModelFault[] =>
    ids.indexOf(id) === place
      ? []
      : [{ path: path(place), message: `${what} \`${id}\` stands above already. Give this one another.` }],
  );

const findMissing = (ids: readonly string[], all: object, list: string): ModelFault[] =>
  Object.keys(all)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      path: [list],
      message: `There is no \`${id}\` among the ${list}. Write an entry for it.`,
    }));

/** Ids and codes that stand twice, and kinds that are missing. */
export const findListFaults = (model: Model<Localised>): ModelFault[] => {
  const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const lists = { settings, situations, behaviours };
  return [
    ...(['settings', 'situations', 'behaviours'] as const).flatMap((name) => [
      ...findMissing(idsOf(model[name]), lists[name], name),
      ...findDoubles(idsOf(model[name]), 'The id', (place) => [name, place, 'id']),
    ]),
    ...findDoubles(idsOf(model.questions), 'The id', (place) => ['questions', place, 'id']),
    ...findDoubles(
      model.questions.map(({ code }) => code),
      'The code',
      (place) => ['questions', place, 'code'],
    ),
    ...model.questions.flatMap(({ answers }, index) =>
      findDoubles(idsOf(answers), 'The id', (place) => ['questions', index, 'answers', place, 'id']),
    ),
  ];
};

const sumMessage = (what: string, sum: number, scale: number): string =>
  `The weights of ${what} sum to ${sum}. They are so many out of ${scale} debts: let them sum to ${scale}.`;

/** Weights that do not sum to the scale: over a question's answers, over the situations of a setting, over the settings. */
export const findColumnFaults = (model: Model<Localised>): ModelFault[] => {
  const { scale } = model;
  const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const priors = add(model.settings.map(({ prior }) => prior));
  return [
    ...(priors === scale ? [] : [{ path: ['settings'], message: sumMessage('the settings', priors, scale) }]),
    ...model.settings.flatMap((setting, place) => {
      const sum = add(Object.values(setting.situations));
      const what = `the situations of \`${setting.id}\``;
      return sum === scale
        ? []
        : [{ path: ['settings', place, 'situations'], message: sumMessage(what, sum, scale) }];
    }),
    ...model.questions.flatMap(({ id, answers }, place) =>
      Object.keys(answers[0]?.weights ?? {}).flatMap((kind) => {
        const sum = add(answers.map(({ weights }) => weights[kind] ?? 0));
        const what = `\`${kind}\` over the answers of \`${id}\``;
        return sum === scale
          ? []
          : [{ path: ['questions', place, 'answers'], message: sumMessage(what, sum, scale) }];
      }),
    ),
  ];
};

/** Answers named outside their question that no question has: in `unless`, and in the example. */
export const findAnswerFaults = (model: Model<Localised>): ModelFault[] => {
  const judge = (questionId: string, answerId: string, path: (string | number)[]): ModelFault[] => {
    const question = model.questions.find(({ id }) => id === questionId);
    if (!question)
      return [{ path, message: `There is no question \`${questionId}\`. Use the id of a question.` }];
    if (question.answers.some(({ id }) => id === answerId)) return [];
    const known = question.answers.map(({ id }) => id).join(', ');
    return [{ path, message: `\`${questionId}\` has no answer \`${answerId}\`. It has: ${known}.` }];
  };
  return [
    ...model.questions.flatMap(({ id, unless = {} }, place) =>
      Object.entries(unless).flatMap(([other, ruledOut]) => {
        const path = ['questions', place, 'unless', other];
        return other === id
          ? [{ path, message: `\`${id}\` waits for its own answer. Name another question.` }]
          : ruledOut.flatMap((answer) => judge(other, answer, path));
      }),
    ),
    ...(['disputed', 'deciding'] as const).flatMap((part) =>
      model[part].ask.flatMap((question, place) =>
        model.questions.some(({ id }) => id === question)
          ? []
          : [
              {
                path: [part, 'ask', place],
                message: `There is no question \`${question}\`. Use the id of a question.`,
              },
            ],
      ),
    ),
    ...Object.entries(model.example.answers).flatMap(([question, answer]) =>
      judge(question, answer, ['example', 'answers', question]),
    ),
  ];
};
