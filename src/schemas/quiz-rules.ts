import type { AuthoredQuestion } from '../domain/quiz/question.ts';
import { listOf, show } from './fields.ts';

/** What a rule found, and the place it stands at. */
export interface Fault {
  path: (string | number)[];
  message: string;
}

/** Finds values that stood in the list before. */
export const findDoubles = (
  values: readonly string[],
  pathTo: (place: number) => Fault['path'],
  what: string,
): Fault[] =>
  values.flatMap((value, place) => {
    const first = values.indexOf(value);
    if (first === place) return [];
    return [
      {
        path: pathTo(place),
        message: `${what} ${show(value)} stands here and at number ${first + 1}. Change one of them.`,
      },
    ];
  });

const findKeyFaults = (question: AuthoredQuestion): Fault[] => {
  if (question.kind !== 'one' && question.kind !== 'many') return [];
  const right = question.options.filter((option) => option.right).map((option) => option.id);
  const path = ['options'];
  if (right.length === 0)
    return [{ path, message: 'No option is right. Put `right: true` into the one that is.' }];
  if (question.kind === 'one' && right.length > 1) {
    return [
      {
        path,
        message: `Several options are right: ${listOf(right)}. Keep one, or make the question kind \`many\`.`,
      },
    ];
  }
  if (right.length === question.options.length) {
    return [
      { path, message: 'Every option is right, so there is nothing to decide. Add one that is wrong.' },
    ];
  }
  return [];
};

const findPartFaults = (question: AuthoredQuestion): Fault[] => {
  const part = question.kind === 'order' ? 'items' : question.kind === 'match' ? 'pairs' : 'options';
  const parts =
    question.kind === 'order'
      ? question.items
      : question.kind === 'match'
        ? question.pairs
        : question.kind === 'one' || question.kind === 'many'
          ? question.options
          : [];
  const ids = findDoubles(
    parts.map((one) => one.id),
    (place) => [part, place, 'id'],
    'The id',
  );
  if (question.kind !== 'match') return ids;
  const sides = (['left', 'right'] as const).flatMap((side) =>
    (['zh', 'en'] as const).flatMap((locale) =>
      findDoubles(
        question.pairs.map((pair) => pair[side][locale]),
        (place) => ['pairs', place, side, locale],
        'The text',
      ),
    ),
  );
  return [...ids, ...sides];
};

const findSlipFaults = (question: AuthoredQuestion): Fault[] => {
  if (question.kind !== 'number') return [];
  const isSame = (a: number, b: number) => Math.abs(a - b) <= question.tolerance;
  return question.slips.flatMap(({ value }, place) => {
    const path = ['slips', place, 'value'];
    if (isSame(value, question.answer)) {
      return [
        {
          path,
          message: `The slip ${value} counts as right: the answer is ${question.answer} ± ${question.tolerance}. Remove it.`,
        },
      ];
    }
    const twin = question.slips.slice(0, place).find((slip) => isSame(slip.value, value));
    return twin
      ? [
          {
            path,
            message: `The slip ${value} cannot be told from ${twin.value} within the tolerance. Keep one.`,
          },
        ]
      : [];
  });
};

const findTalkFaults = (question: AuthoredQuestion): Fault[] => {
  if (question.kind !== 'one') return [];
  if (question.talk !== undefined && question.says === undefined) {
    return [{ path: ['says'], message: 'A turn of a talk needs `says`: the line the learner answers.' }];
  }
  if (question.talk === undefined && question.says !== undefined) {
    return [
      { path: ['talk'], message: '`says` stands only in a talk. Name the talk, or tell it in `scene`.' },
    ];
  }
  return [];
};

/** What is wrong with a question whose fields are all there: its key, doubled ids and texts, slips, its place in a talk. */
export const findFaults = (question: AuthoredQuestion): Fault[] =>
  [findKeyFaults, findPartFaults, findSlipFaults, findTalkFaults].flatMap((find) => find(question));
