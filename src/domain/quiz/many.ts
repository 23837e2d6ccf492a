import { invalid, isTextList, sumUp, valid, type KindRules, type Mark } from './rules.ts';

/**
 * Several of many. Parts are the options: one is right when it is ticked or left alone as it should be.
 * An answer without one right tick is wrong, however many options it rightly left alone.
 * On the second try right ticks are settled, wrong ones have come off, and what was not ticked stays open:
 * closing what was rightly left alone would give the key away.
 */
export const manyRules: KindRules<'many'> = {
  empty: [],
  isResponse: isTextList,
  validate: (question, ticked) =>
    question.options.some(({ id }) => ticked.includes(id)) ? valid : invalid('nothing-selected'),
  score: (question, ticked) => {
    const isMet = ({ id, right = false }: { id: string; right?: boolean }) => ticked.includes(id) === right;
    const right = question.options.filter(isMet).map(({ id }) => id);
    const missed = question.options.filter((option) => !isMet(option)).map(({ id }) => id);
    const hasRightTick = question.options.some((option) => option.right && ticked.includes(option.id));
    return { ...sumUp(right, missed), ...(!hasRightTick && { result: 'wrong' as const }) };
  },
  reveal: (question, ticked, stage) =>
    Object.fromEntries(
      question.options
        .filter(({ id }) => stage === 'explained' || ticked.includes(id))
        .map(({ id, right, why }) => {
          const isTicked = ticked.includes(id);
          const mark: Mark = isTicked ? (right ? 'right' : 'wrong') : right ? 'missed' : 'left-out';
          return [id, { mark, why }];
        }),
    ),
  open: (question, ticked) => question.options.filter(({ id }) => !ticked.includes(id)).map(({ id }) => id),
  retryFrom: (question, ticked) =>
    question.options.filter(({ id, right }) => right && ticked.includes(id)).map(({ id }) => id),
};
