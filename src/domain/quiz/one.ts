import { invalid, sumUp, valid, type KindRules, type Mark } from './rules.ts';

/** One of many. A wrong choice closes that option; the others stay open for the second try. */
export const oneRules: KindRules<'one'> = {
  empty: '',
  isResponse: (value) => typeof value === 'string',
  validate: (question, chosen) =>
    question.options.some(({ id }) => id === chosen) ? valid : invalid('nothing-selected'),
  score: (question, chosen) => {
    const isRight = question.options.some(({ id, right }) => right && id === chosen);
    return isRight ? sumUp([chosen], []) : sumUp([], [chosen]);
  },
  reveal: (question, chosen, stage) =>
    Object.fromEntries(
      question.options
        .filter(({ id }) => stage === 'explained' || id === chosen)
        .map(({ id, right, why }) => {
          const mark: Mark = id === chosen ? (right ? 'right' : 'wrong') : right ? 'missed' : 'left-out';
          return [id, { mark, why }];
        }),
    ),
  open: (question, chosen) =>
    question.options.filter(({ id, right }) => right === true || id !== chosen).map(({ id }) => id),
  retryFrom: () => '',
};
